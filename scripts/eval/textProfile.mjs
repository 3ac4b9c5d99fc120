// A profile from plain text, as an honest importer would make it: headings, bullets, dates, nothing guessed beyond that.
import { stringify } from 'yaml';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = `(?:\\*?${MONTH}\\*? )?\\d{4}`;
const RANGE = new RegExp(
  `(${DATE})\\s*[-–—]\\s*(\\*?${DATE.slice(0, -5)}\\*? ?\\d{4}|${DATE}|present|current|now)`,
  'i',
);
const MARK = /^\s*[•◦▪*–-]\s+(?=\S)/;

const SECTIONS = [
  ['work', /\b(?:experience|employment|journey|career)\b/i],
  ['education', /\b(?:education|academic)\b/i],
  ['skills', /\b(?:skills|stack|technologies)\b/i],
];

/** Text that was flattened to one line gets its lines back. */
const linesOf = (text) => (text.includes('\n') ? text : text.replaceAll(/ (?=• |#{1,4} )/g, '\n')).split('\n');

function classify(line) {
  if (line.trim() === '') return { kind: 'blank', text: '' };
  if (MARK.test(line)) return { kind: 'bullet', text: line.replace(MARK, '').trim() };
  const text = line.trim();
  const short = text.length < 60 && !/[.,;:]$/.test(text) && !RANGE.test(text);
  const heading = /^#{1,2}\s/.test(text) || (short && /^[^a-z]+$/.test(text) && /[A-Z]{3}/.test(text));
  return { kind: heading || (short && SECTIONS.some(([, words]) => words.test(text))) ? 'heading' : 'line', text };
}

/** Lines that go on where a bullet broke off begin with a space. */
function unwrapped(lines) {
  const joined = [];
  for (const line of lines) {
    if (/^ \S/.test(line) && joined.length > 0 && MARK.test(joined.at(-1))) joined[joined.length - 1] += line;
    else joined.push(line);
  }
  return joined;
}

/** Keeps each part of a résumé under the section its heading names; what no heading claims becomes a free section. */
export function textProfile(text) {
  const profile = { basics: {}, work: [], education: [], skills: [], sections: [] };
  let section = 'basics';
  let before = [];
  let entry = null;
  const flush = () => {
    if (before.length === 0) return;
    if (section === 'skills') profile.skills.push({ keywords: before.flatMap((line) => line.split(/,\s*/)) });
    else if (section === 'basics')
      profile.basics.summary = [profile.basics.summary, ...before].filter(Boolean).join('\n');
    else if (entry) entry.summary = [entry.summary, ...before].filter(Boolean).join('\n');
    else profile.sections.push({ title: before[0], items: before.slice(1) });
    before = [];
  };
  for (const { kind, text: line } of unwrapped(linesOf(text)).map(classify)) {
    if (kind === 'heading') {
      flush();
      section = SECTIONS.find(([, words]) => words.test(line))?.[0] ?? 'sections';
      entry = null;
      if (section === 'sections') before.push(line);
    } else if (kind === 'bullet') {
      const owner = entry ?? profile.sections.at(-1) ?? profile.basics;
      if (owner === profile.basics) before.push(line);
      else (owner.highlights ?? owner.items)?.push(line);
    } else if (kind === 'line') {
      const dates = RANGE.exec(line);
      if (!dates || (section !== 'work' && section !== 'education')) {
        before.push(line);
        continue;
      }
      const names = before.splice(Math.max(0, before.length - 2));
      flush();
      const [, startDate, endDate] = dates;
      const name = names[0] ?? line.slice(0, dates.index).trim();
      entry =
        section === 'work'
          ? { name, position: names[1], startDate, endDate, highlights: [] }
          : { institution: name, area: names[1], startDate, endDate };
      profile[section].push(entry);
    }
  }
  flush();
  return stringify(profile, { lineWidth: 0 });
}
