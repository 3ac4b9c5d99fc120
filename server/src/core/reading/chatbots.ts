import type { Span } from '../text/span.ts';

/**
 * Marks that chatbots put beside their words for their own windows, and that stay when a text is copied: the sources of
 * Gemini (`[cite_start]`, `[cite: 3, 7]`), ChatGPT (`:contentReference[oaicite:2]{index=2}`, `【12†source】`, `citeturn0search1`)
 * and Copilot (`[^2^]`), and the tokens that part turns. Every quantifier is bounded.
 */
const marks: readonly RegExp[] = [
  /\[cite(?:_start|_end|:\s{0,3}[\d,\s–-]{1,60})\]/g,
  /:{0,2}contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?/g,
  /\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?/g,
  /【[^】\n]{0,80}[†‡][^】\n]{0,80}】/g,
  /[\ue200-\ue206]{0,1}cite[\ue200-\ue206]{0,1}turn\d{1,3}(?:search|view|news|file|image|fetch)\d{1,3}(?:[\ue200-\ue206]{0,1}turn\d{1,3}(?:search|view|news|file|image|fetch)\d{1,3}){0,12}[\ue200-\ue206]{0,1}/g,
  /\[\^\d{1,3}\^\]/g,
  /<\|(?:im_start|im_end|endoftext|eot_id|start_header_id|end_header_id)\|>(?:(?:system|user|assistant)\b)?/g,
  /<grok[:-][a-z-]{1,30}\b[^<>]{0,200}>(?:[^<>]{0,200}<\/grok[:-][a-z-]{1,30}>)?/g,
  /^\s{0,3}(?:<s>)?\s{0,3}\[\/?INST\]|\[\/INST\]\s{0,3}(?:<\/s>)?\s{0,3}$/g,
];

/** Most texts have none: one look. */
const any = /cite|†|‡|\[\^|<\||<grok|INST\]/;

/** The marks of chatbots in a text, in order, none overlapping. */
export function chatbotMarks(text: string): readonly Span[] {
  if (!any.test(text)) return [];
  const found = marks
    .flatMap((mark) =>
      [...text.matchAll(mark)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, at) => found.slice(0, at).every(({ end }) => end <= start));
}

/** The mark with the space that goes with it: behind one that begins a text, else before it. */
export function withItsSpace(text: string, { start, end }: Span): Span {
  const before = /\s*$/.exec(text.slice(0, start))![0].length;
  const after = /^\s*/.exec(text.slice(end))![0].length;
  if (start === before) return { start: 0, end: end + after };
  const closes = end + after >= text.length || /^[.,;:!?)\]\s]/.test(text.slice(end));
  return closes ? { start: start - before, end } : { start, end };
}

/** A text without the marks of chatbots. */
export function withoutChatbotMarks(text: string): string {
  let bare = '';
  let at = 0;
  for (const mark of chatbotMarks(text)) {
    const { start, end } = withItsSpace(text, mark);
    bare += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return at === 0 ? text : bare + text.slice(at);
}
