import { docx } from './docx/index.ts';
import { html } from './html/index.ts';
import { jsonResume } from './jsonResume.ts';
import { markdown } from './markdown.ts';
import type { Output } from './output.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plainText.ts';
import { timeline } from './timeline/index.ts';

export type { Note, Output, Tools, Written } from './output.ts';

/** Every form a profile can leave in, the usual one first. Its `id` is what `merit render --to` names. */
export const outputs: readonly Output[] = [pdf, docx, html, markdown, plainText, jsonResume];

/** What else can be written: to look at, not to send, so that `all` leaves it out. */
export const pictures: readonly Output[] = [timeline];

/** Every output there is. */
export const everyOutput: readonly Output[] = [...outputs, ...pictures];

/** The output of a name, or null. */
export const outputOf = (id: string): Output | null => everyOutput.find((one) => one.id === id) ?? null;
