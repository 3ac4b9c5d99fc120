import type { Run } from '../../core/render/model.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters that HTML does not allow. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as HTML shows it, inside an element or a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => signs[sign]!);

function runOf({ text, bold, italic, code, href }: Run): string {
  let shown = escaped(text);
  if (code) shown = `<code>${shown}</code>`;
  if (italic) shown = `<em>${shown}</em>`;
  if (bold) shown = `<strong>${shown}</strong>`;
  return href === undefined ? shown : `<a href="${escaped(href)}">${shown}</a>`;
}

/** Runs with their styles and links. Every address was allowed when the page was made (see `urls.ts`). */
export const inline = (runs: readonly Run[]): string => runs.map(runOf).join('');
