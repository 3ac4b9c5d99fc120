/** What stands right before the name of what was left behind: "replaced the old", "migrated 40 reports from". */
export const LEFT_BEHIND =
  /\b(?:replac(?:e[sd]?|ing)|retir(?:e[sd]?|ing)|deprecat(?:e[sd]?|ing)|decommission(?:ed|ing)?|sunset(?:ting)?|instead of|away from|(?:mov|migrat|port|convert|translat|switch|rewr[io]t)\w{0,4}\b[^.;]{0,50}\bfrom)\s+(?:(?:an?|the|our|its|their|legacy|old|existing|manual|custom|outdated)\s+){0,3}$|\b(?:legacy|outdated)\s+$|\b(?:initially|originally|previously|formerly)\s+(?:\w+\s+)?(?:on|in|with)\s+$/i;
