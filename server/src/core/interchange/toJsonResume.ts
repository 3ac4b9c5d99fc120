import { inferOrder } from '../reading/dates/index.ts';
import { conform, dateTexts } from './conform.ts';
import { childPointer, isObject, type JsonObject, type Report } from './json.ts';
import { documentShape } from './jsonResumeShape.ts';
import { restructure } from './restructure.ts';

/** Something that JSON Resume cannot say. */
export interface DroppedValue {
  /** JSON Pointer into the profile. */
  readonly pointer: string;
  /** One sentence for a person. */
  readonly reason: string;
}

export interface JsonResume {
  /** Valid under the published JSON Resume schema, formats included. */
  readonly document: JsonObject;
  readonly dropped: readonly DroppedValue[];
}

/**
 * A profile as a JSON Resume document. Total and deterministic: whatever the input, the document validates; a document
 * that is valid JSON Resume, without keys that only Merit knows, comes back identical, unknown keys included. What JSON
 * Resume refuses or has no place for is listed in `dropped`, except `present` and `expected`, which it says by silence.
 */
export function toJsonResume(data: unknown): JsonResume {
  const dropped: DroppedValue[] = [];
  const report: Report = (pointer, reason) => dropped.push({ pointer, reason });
  if (!isObject(data)) {
    report('', 'A document is made of keys and values.');
    return { document: {}, dropped };
  }
  const shape = { fields: documentShape };
  const order = inferOrder(dateTexts(data, shape));
  const document = conform(data, shape, '', { report, order }) as JsonObject;
  reportEmployerDates(data.work, report);
  return { document: restructure(document), dropped };
}

/** Beside `roles`, an employer's own position and dates say nothing more. */
function reportEmployerDates(work: unknown, report: Report): void {
  if (!Array.isArray(work)) return;
  for (const [index, entry] of work.entries()) {
    if (!isObject(entry) || !Array.isArray(entry.roles) || !entry.roles.some(isObject)) continue;
    for (const key of ['position', 'startDate', 'endDate'])
      if (entry[key] !== undefined)
        report(
          childPointer(childPointer('/work', index), key),
          'JSON Resume has one entry per role, and each role says its own.',
        );
  }
}
