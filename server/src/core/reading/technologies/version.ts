/** A version behind a name. `end` is the first UTF-16 unit after it. */
export interface Version {
  readonly text: string;
  readonly end: number;
}

const VERSION =
  /[ \u00a0-]?(?:v(?:ersion )?\.?\s?)?(\d{1,4}(?:\.(?:\d{1,4}|x)){0,3}(?:\/\d{1,2}(?:\.\d)?){0,3}(?:[gicR]\d?)?\+?)(?![\w%])/iy;

/** Words that make the number a count: "Java 5 years", "Kafka 40 topics". */
const COUNT =
  /[ \u00a0-]?(?:\+ ?)?(?:years?|yrs?|months?|mos?|weeks?|days?|hours?|hrs?|mins?|minutes?|seconds?|sec|ms|percent|users|people|engineers|developers|projects|million|thousand|k|m|x|times|gb|mb|tb|applications|apps|services|nodes|clusters|servers|jobs|pipelines|reports|dashboards|topics|instances|tables|scripts|tests|modules|certifications?)\b|\s?%/iy;

/** Years are versions of products that come by year: "SQL Server 2016", "Windows Server 2019". */
const BY_YEAR = /^(?:19[89]\d|20[0-4]\d)$/;

const RANGE = /^\s?[-–—]\s?(?:\d{4}|present|now)/i;

/**
 * The version that follows a name ending at `end`: "17" of "Java 17", "3.11", "11g", "4.x", "2+". A number that counts
 * something, a year behind anything but a product that comes `byYear` and numbers past 99 are none.
 */
export function versionAfter(text: string, end: number, byYear: boolean): Version | undefined {
  VERSION.lastIndex = end;
  const found = VERSION.exec(text);
  if (!found) return undefined;
  const written = found[1]!;
  const after = end + found[0].length;
  const plain = /^\d+\+?$/.test(written);
  COUNT.lastIndex = after;
  if (plain && COUNT.test(text)) return undefined;
  const major = Number.parseInt(written, 10);
  if (BY_YEAR.test(written))
    return byYear && !RANGE.test(text.slice(after, after + 12)) ? { text: written, end: after } : undefined;
  if (plain && (major > 99 || (written.endsWith('+') && major > 30))) return undefined;
  return { text: written, end: after };
}
