import { isScalar } from 'yaml';
import { itemSchema, profileSchema, propertySchema } from '../schema/cursor.ts';
import { items, kindOf, properties, type YamlNode } from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';

/** A year as people write it, alone, in a date or in a range; no amount of money, and no part of a longer number. */
const year = /(?<![\d.,$€£¥])(?:19[5-9]|20[0-4])\d(?![\d%]|[.,]\d{3}(?!\d))|(?:昭和|平成|令和)\s?[元\d]/;
/** A year of two digits behind the month or the apostrophe: "Jun '19", "09/19". */
const short = /(?<!\d)(?:0?[1-9]|1[0-2])\/\d\d(?!\d)|['’]\d\d(?![\d\p{L}])/u;
/** How other tools call the keys for a date. */
const named = /dat(?:e|um|a\b)|fecha|year|period|duration|timeframe|when/i;

const address = /^\s*(?:https?:|www\.|\S+@\S+$)/i;

const isBlank = (node: YamlNode): boolean =>
  kindOf(node) === 'empty' || (isScalar(node) && !/\S/.test(sourceOf(node) ?? ''));

function holdsYear(node: YamlNode, depth = 0): boolean {
  if (depth > 6) return false;
  if (isScalar(node)) {
    const text = sourceOf(node) ?? '';
    return !address.test(text) && (year.test(text) || (text.length < 40 && short.test(text)));
  }
  return (
    items(node).some((one) => holdsYear(one, depth + 1)) ||
    properties(node).some(({ value }) => holdsYear(value, depth + 1))
  );
}

/** Is an entry empty throughout, so that it holds nothing to be dated? */
export function isEmptyEntry(node: YamlNode, depth = 0): boolean {
  if (depth > 6) return false;
  if (isScalar(node) || kindOf(node) === 'empty') return isBlank(node);
  return (
    items(node).every((one) => isEmptyEntry(one, depth + 1)) &&
    properties(node).every(({ value }) => isEmptyEntry(value, depth + 1))
  );
}

/**
 * Does an entry of a section tell its time elsewhere than under the keys of the format: under a key of another tool
 * (`graduationDate: May`), or as a year in its texts?
 */
export function tellsTime(section: string, entry: YamlNode): boolean {
  const list = propertySchema(profileSchema, section);
  const schema = list ? itemSchema(list) : null;
  const isUnknown = (name: string): boolean => schema === null || propertySchema(schema, name) === null;
  return (
    holdsYear(entry) ||
    properties(entry).some(({ name, value }) => named.test(name) && isUnknown(name) && !isBlank(value))
  );
}
