/** Words of English beside a number that say what it counts. All lower case. */

/** Nouns before "of" and a number that is no size: "a version of 3", "on a scale of 10". */
export const NO_GROUPS =
  /^(?:versions?|scale|type|kind|level|grade|page|chapter|phase|step|part|release|edition|model|room|section|priority|tier|day|month|year|age|factor|value|ph|radius|result|outcome|end|start|beginning|middle|top|bottom|out|because|instead|ahead|spite|use|copy|case|sort|form|number)$/;

/** "headcount to 450": nouns whose number is a size. */
export const SIZE_NOUNS =
  /^(?:size|strength|count|headcount|total|budget|users|members|clients|people|projects|customers)$/;

/** Words beside a figure that is a mark. */
export const SCORED =
  /^(?:scored?|scores|scoring|rated|ratings?|grades?|gpa|cgpa|reviews?|marks?|satisfaction|average|averaged|averaging|earned)$/;

export const PERIOD_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);
