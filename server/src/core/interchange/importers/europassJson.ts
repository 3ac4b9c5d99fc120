import { textOf } from '../foreignSource.ts';
import { isObject } from '../json.ts';
import type { XmlElement } from './xml.ts';

const element = (
  name: string,
  children: XmlElement['children'],
  attributes: XmlElement['attributes'] = {},
): XmlElement => ({
  name,
  attributes,
  children,
});

/** What XML has in a list of its own, JSON has as a list under the name of its items. */
function elementOf(name: string, value: unknown): XmlElement {
  const text = textOf(value);
  if (text !== undefined) return element(name, [text]);
  if (Array.isArray(value))
    return element(
      `${name}List`,
      value.map((one: unknown) => elementOf(name, one)),
    );
  if (!isObject(value)) return element(name, []);
  const [year, month, day] = ['Year', 'Month', 'Day'].map((key) => textOf(value[key]));
  // A date is said by attributes.
  if (year !== undefined)
    return element(name, [], {
      year,
      ...(month !== undefined && { month: month.padStart(2, '0') }),
      ...(day !== undefined && { day: day.padStart(2, '0') }),
    });
  return element(
    name,
    Object.entries(value).map(([key, one]) => elementOf(key, one)),
  );
}

/** The third version of Europass in JSON as the same in XML; null for other data. */
export function passportOf(data: unknown): XmlElement | null {
  if (!isObject(data)) return null;
  const passport = isObject(data.SkillsPassport) ? data.SkillsPassport : data;
  return isObject(passport.LearnerInfo) ? elementOf('SkillsPassport', passport) : null;
}
