import { isLegalForm, organisationScore, titleScore } from './words.ts';

/** What a piece of the head of a job names. */
interface Names {
  readonly position?: string;
  readonly employer?: string;
  readonly unsure?: boolean;
}

/** Position and employer in one piece: "Head Chef, The Juniper Room". `unsure` where neither has a word that tells. */
export function inOnePiece(text: string): Names {
  const commas = [...text.matchAll(/,\s+|[()]/g)].reduce(
    ({ depth, found }, { index, 0: sign }) => {
      if (sign === '(') return { depth: depth + 1, found };
      if (sign === ')') return { depth: Math.max(0, depth - 1), found };
      // A comma in brackets parts nothing.
      return { depth, found: depth > 0 ? found : [...found, [index, index + sign.length] as const] };
    },
    { depth: 0, found: [] as readonly (readonly [number, number])[] },
  ).found;
  for (const [start, end] of commas) {
    const [a, b] = [text.slice(0, start), text.slice(end)];
    if (titleScore(a) > 0 && titleScore(b) < 1 && !isLegalForm(b.split(',')[0]!)) {
      // "Charge Nurse, Medical ICU, Mercy Hospital": the position goes on while an employer can still follow.
      const next = commas.find(([from]) => from > end);
      if (
        next &&
        organisationScore(text.slice(end, next[0])) === 0 &&
        organisationScore(text.slice(next[1])) > 0 &&
        !isLegalForm(text.slice(next[1]))
      )
        continue;
      return { position: a, employer: b, unsure: titleScore(a) < 1 };
    }
    if (titleScore(a) === 0 && titleScore(b) > 0) return { position: b, employer: a };
  }
  const named = commas.find(([start, end]) => {
    const [a, b] = [text.slice(0, start), text.slice(end)];
    return organisationScore(b) > 0 && organisationScore(a) === 0 && !isLegalForm(b.split(',')[0]!);
  });
  if (titleScore(text) > organisationScore(text)) return { position: text };
  if (named) return { position: text.slice(0, named[0]), employer: text.slice(named[1]) };
  if (organisationScore(text) > 0) return { employer: text };
  if (commas.length === 0) return { employer: text, unsure: true };
  // "Sjöfågel, Göteborg, redare": what begins in small letters behind names is what somebody was.
  const [from, behind] = commas.at(-1)!;
  if (commas.length > 1 && /^\p{Lu}/u.test(text) && /^\p{Ll}[^,]*$/u.test(text.slice(behind)))
    return { position: text.slice(behind), employer: text.slice(0, from) };
  const [start, end] = commas[0]!;
  return { position: text.slice(0, start), employer: text.slice(end), unsure: true };
}
