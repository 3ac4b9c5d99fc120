/** Places that a pair may count beside a change of something else: "cut headcount by 10%, from 4 sites to 3". */
export const PLACE_NOUNS = new Set(
  `sites offices stores shops countries markets regions teams plants clinics schools branches locations cities departments depots campuses
  warehouses states provinces sections floors stages`.split(/\s+/),
);

/** What is measured in money or time, and not counted: "halved costs from 3 vendors to 2" says nothing about the costs. */
export const UNCOUNTED = new Set(
  `cost costs spend spending expenses revenue revenues turnover price prices fee fees budget wages salary rent takings profit profits margin
  bill bills time times latency duration wait delay delays turnaround downtime energy fuel heat yield`.split(/\s+/),
);
