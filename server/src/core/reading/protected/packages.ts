const SCOPED = /^@[a-z0-9][\w.-]*\/[a-z0-9][\w.-]*(?:@[\w.^~-]+)?$/;
const AT_VERSION = /^[a-z][\w./-]*@(?:[\^~v]?\d+(?:\.\d+)*(?:-[\w.]+)?|latest|next|beta|alpha|canary)$/i;
const TAGGED = /^[a-z][a-z0-9._/-]*:(?:v?\d+(?:\.\d+)+[\w.-]*|v?\d+-[a-z][\w.-]*|latest|stable|alpine|slim|edge)$/;
const PINNED = /^[A-Za-z][\w.-]*(?:\[[\w,-]+\])?(?:==|~=|\^)\d[\w.*-]*$/;
/** A figure run into the word before it is none: `than4.5`. */
const GLUED_VERSION =
  /^(?!(?:over|than|from|about|under|upto|nearly|around|least|and|the)\d)[a-z]{3,}-?\d+(?:\.\d+)+(?:-[a-z][\w.-]*)?$/;
const GLUED_NUMBER = /^[a-z]{3,}\d{1,3}$/;
/** What has a package or an image of that name. */
const HOLDERS =
  /^\s+(?:(?:and|or|&|,|base|docker|container|slim|alpine)\s+){0,2}(?:[a-z]{3,}\d[\d.]*\s+(?:and\s+[a-z]{3,}\d[\d.]*\s+)?)?(?:images?|containers?|packages?|tags?|binar(?:y|ies)|venvs?|virtualenvs?|interpreters?|wheels?|pods?)\b/;

/** `react@18`, `@types/node`, `postgres:15.2`, `numpy==1.26`, `python3.11`; `postgres15` before "images". `end` is its end in the text. */
export function isPackage(written: string, text: string, end: number): boolean {
  if (!/[@:=\d]/.test(written)) return false;
  if (SCOPED.test(written) || AT_VERSION.test(written) || TAGGED.test(written) || PINNED.test(written)) return true;
  if (GLUED_VERSION.test(written)) return true;
  return GLUED_NUMBER.test(written) && HOLDERS.test(text.slice(end, end + 80));
}
