/** Pages that only lead on, with the part of their address that says where to. */
const redirects: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i, 'q'],
  [/^https?:\/\/(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)\/?\?/i, 'url'],
  [/^https?:\/\/[\w.-]{1,60}\.safelinks\.protection\.outlook\.com\/\?/i, 'url'],
];

/** Where an address leads in the end: editors and mailboxes put a page of their own before it. Total. */
export function leadsTo(address: string): string {
  const found = redirects.find(([page]) => page.test(address));
  const target = found && new URLSearchParams(address.slice(address.indexOf('?') + 1)).get(found[1]);
  return target && /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(target) ? target : address;
}
