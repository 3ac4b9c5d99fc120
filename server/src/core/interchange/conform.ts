import { fullFormats } from 'ajv-formats/dist/formats';
import type { DateOrder } from '../reading/dates/index.ts';
import { isoDate } from './isoDate.ts';
import { childPointer, isObject, type Json, mapList, mapObject, type Report, toJson } from './json.ts';
import type { Fields, Shape } from './jsonResumeShape.ts';

/** The formats exactly as ajv checks them, so that what passes here passes a validator. Both expressions are linear. */
const isUri = fullFormats.uri as (text: string) => boolean;
const isEmail = fullFormats.email as RegExp;

export interface ConformContext {
  readonly report: Report;
  /** How the document writes `3/4/2020`. */
  readonly order: DateOrder | undefined;
}

/**
 * The value as the shape wants it: refused values are left out and reported, dates are made ISO, unknown keys are kept.
 * The very same value comes back when it conforms already.
 */
export function conform(value: unknown, shape: Shape, pointer: string, context: ConformContext): Json | undefined {
  if (value === undefined) return undefined;
  const refuse = (reason: string) => {
    context.report(pointer, reason);
    return undefined;
  };
  if (shape === 'omitted') return undefined;
  if (shape === 'kept') return toJson(value, pointer, context.report);
  // Null and blank texts say nothing, so nothing is lost with them.
  if (value === null || ((shape === 'uri' || shape === 'email') && isBlank(value))) return undefined;
  if (typeof shape === 'object') {
    if ('fields' in shape) {
      return isObject(value)
        ? conformFields(value, shape.fields, pointer, context)
        : refuse('JSON Resume wants keys and values here.');
    }
    if (!Array.isArray(value)) return refuse('JSON Resume wants a list here.');
    return mapList(value, (item, index) => conform(item, shape.list, childPointer(pointer, index), context));
  }
  if (shape === 'highlight' && isObject(value)) return highlightText(value, pointer, context);
  if ((shape === 'date' || shape === 'endDate') && Number.isInteger(value)) value = String(value);
  if (typeof value !== 'string') return refuse('JSON Resume wants text here.');
  switch (shape) {
    case 'uri':
      return isUri(value) && !hostWithPort.test(value)
        ? value
        : (asUri(value) ?? refuse(`“${value}” is not a full address such as https://example.org.`));
    case 'email':
      return isEmail.test(value) ? value : refuse(`“${value}” is not an e-mail address.`);
    case 'date':
    case 'endDate':
      return isoDate(value, { of: shape, order: context.order, refuse });
    default:
      return value;
  }
}

/** `ada.example.org:8080`, which is an address to people, and a scheme with a figure behind it to a validator. */
const hostWithPort = /^(?:[a-z\d-]+\.)+[a-z]{2,}:\d/i;

const isBlank = (value: unknown): boolean => typeof value === 'string' && !/\S/.test(value);

/**
 * The address that `ada.example.org/cv` stands for, and one with letters such as `ü` in the escapes that an address is sent
 * with; undefined for what is none.
 */
function asUri(value: string): string | undefined {
  const url = value.trim();
  const full = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[:/?#]|$)/u.test(url) ? `https://${url}` : url;
  const escaped = full.replace(/[^\u0021-\u007e]/gu, (letter) =>
    /\p{Cs}/u.test(letter) ? '' : encodeURIComponent(letter),
  );
  return /^[a-z][a-z0-9+.-]*:/i.test(full) && !/\s/.test(url) && isUri(escaped) ? escaped : undefined;
}

function conformFields(
  object: Readonly<Record<string, unknown>>,
  fields: Fields,
  pointer: string,
  context: ConformContext,
) {
  return mapObject(object, (value, key) => {
    const at = childPointer(pointer, key);
    return Object.hasOwn(fields, key) ? conform(value, fields[key]!, at, context) : toJson(value, at, context.report);
  });
}

function highlightText(highlight: Readonly<Record<string, unknown>>, pointer: string, context: ConformContext) {
  const { report } = context;
  const text = conform(highlight.text, 'text', childPointer(pointer, 'text'), context);
  if (text === undefined && !('text' in highlight)) report(pointer, 'The highlight has no text.');
  for (const key of ['keywords', 'tags'])
    if (highlight[key] !== undefined)
      report(childPointer(pointer, key), 'JSON Resume keeps only the text of a highlight.');
  return text;
}

/** The texts that stand where the shape has dates. */
export function* dateTexts(value: unknown, shape: Shape): Generator<string> {
  if (shape === 'date' || shape === 'endDate') {
    if (typeof value === 'string') yield value;
  } else if (typeof shape === 'object' && 'list' in shape) {
    if (Array.isArray(value)) for (const item of value) yield* dateTexts(item, shape.list);
  } else if (typeof shape === 'object' && isObject(value)) {
    for (const [key, field] of Object.entries(shape.fields))
      if (Object.hasOwn(value, key)) yield* dateTexts(value[key], field);
  }
}
