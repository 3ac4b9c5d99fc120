import { withoutGlyphs } from '../core/render/glyphs.ts';
import type { RenderModel, Run } from '../core/render/index.ts';

/**
 * The model as the template reads it: JSON in which the text of every run is a list of parts, and every second part must
 * stay on one line. Those are the hyphenated words: broken at the hyphen, text extraction would join their halves.
 * Characters of `missing` are left out: no font draws them, and a box says less than nothing.
 * (Typst can find them itself, with a show rule; compiling its regular expression costs more than setting the page.)
 */
export function typesetterInput(model: RenderModel, missing: ReadonlySet<string> = new Set()): string {
  return JSON.stringify(model, (key, value: unknown) =>
    key === 'runs' ? (value as readonly Run[]).map((run) => withParts(run, missing)) : value,
  );
}

function withParts({ text, ...style }: Run, missing: ReadonlySet<string>) {
  return { ...style, parts: partsOf(missing.size === 0 ? text : withoutGlyphs(text, missing)) };
}

/** A word whose halves are short enough to keep together on one line. */
const hyphenated = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]{1,24}(?:-[\p{L}\p{N}]{1,24}){1,4}(?![\p{L}\p{N}-])/gu;

/** Letters without a place to break them, which would run over the edge of the page. */
const endless = /[^\s\u200b]{60,}/gu;

/** Marks where an endless word may break: an address behind its own marks, anything else every so many letters. */
function breakable(word: string): string {
  const parts = /[/?&=]/u.test(word) ? (word.match(/[^/?&=#_]*[/?&=#_]*/gu) ?? [word]) : [word];
  return parts
    .filter((part) => part !== '')
    .map((part) => (part.length < 32 ? part : part.replace(/.{12}(?!$)/gu, '$&\u200b')))
    .join('\u200b');
}

function partsOf(text: string): readonly string[] {
  const broken = text.length < 60 ? text : text.replace(endless, breakable);
  if (!broken.includes('-')) return [broken];
  const parts: string[] = [];
  let at = 0;
  for (const { 0: word, index } of broken.matchAll(hyphenated)) {
    parts.push(broken.slice(at, index), word);
    at = index + word.length;
  }
  return [...parts, broken.slice(at)];
}
