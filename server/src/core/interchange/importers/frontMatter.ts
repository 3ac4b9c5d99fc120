import { parse } from '../../yaml/parse.ts';
import { asWritten } from '../asWritten.ts';
import { documentTitle, withoutDocument } from '../reader/documentTitle.ts';
import { detailOf } from '../reader/personal.ts';

/** A Markdown text with what its front matter says of the person as lines of its head, and what was left out. */
export interface Headed {
  readonly text: string;
  readonly left: readonly string[];
}

const yaml = /^---[ \t]*\n([\s\S]{0,5000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** Pandoc's block of a title, of who wrote it, and of a date; a line that is set in goes on. */
const block =
  /^%[ \t]?([^\n]{0,300}(?:\n[ \t]+[^\n]{1,300}){0,3})(?:\n%[ \t]?([^\n]{0,300}))?(?:\n%[ \t]?([^\n]{0,300}))?(?:\n|$)/;

/** Accounts that people name in front matter, which no label of a form does. */
const accounts = /^(?:github|gitlab|linkedin|twitter|orcid|mastodon)$/i;
const labelling = /^(?:subtitle|tagline|headline|position|role|profession|job ?title)$/i;

/** The first line that says something, without the marks of a heading; null where it is none of the first level. */
const titleBelow = (body: string): string | null => /^\s*#[ \t]+(\S[^\n]{0,200})/.exec(body)?.[1]?.trim() ?? null;

/** Reads front matter, in YAML or as Pandoc has it, as the head of a text; a text without any is as it is. */
export function withFrontMatter(text: string): Headed {
  const [front, source] = yaml.exec(text) ?? [];
  if (front !== undefined) return headed(fieldsIn(source!), text.slice(front.length));
  const [lines, title = '', author = '', date = ''] = block.exec(text) ?? [];
  if (lines === undefined) return { text, left: [] };
  const named = documentTitle.test(title.trim());
  return headed(
    [
      [named ? 'title' : 'name', title],
      [named ? 'name' : 'subtitle', author === title ? '' : author],
      ['date', date],
    ],
    text.slice(lines.length),
  );
}

type Field = readonly [key: string, value: string];

/** The keys of front matter with their values as texts; those of a list in a row. */
function fieldsIn(source: string): readonly Field[] {
  const { document } = parse(source);
  const data: unknown = document ? asWritten(document.contents, document) : null;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return source === '' ? [] : [['', source]];
  return Object.entries(data).flatMap(([key, value]) => told(key, value));
}

/** A key with its value; what it has beneath it, as an author their address, are fields of their own. */
function told(key: string, value: unknown): readonly Field[] {
  if (Array.isArray(value))
    return value.every((one) => typeof one !== 'object')
      ? [[key, value.join(', ')]]
      : value.flatMap((one: unknown) => told(key, one));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([own, one]) => told(own === 'name' ? key : own, one));
  return [[key, value === null || value === undefined ? '' : String(value)]];
}

/** Fields as lines above a text. What says nothing of the person, and what the text says itself, is left out. */
function headed(fields: readonly Field[], body: string): Headed {
  const said = new Map(fields.map(([key, value]) => [key.toLowerCase(), value.replaceAll(/\s+/g, ' ').trim()]));
  const below = titleBelow(body);
  const title = withoutDocument(said.get('title') ?? '');
  const author = said.get('name') || said.get('author') || '';
  const titled = documentTitle.test(title) ? '' : title;
  // "Ada Lovelace" above "A. Lovelace".
  const again = author.split(' ').at(-1) === titled.split(' ').at(-1) && titled.length > author.length;
  const own = author === '' || again ? titled : author;
  const name = below === null ? own : '';
  const lines = name === '' ? [] : [`# ${name}`];
  const left: string[] = [];
  for (const [key, value] of said) {
    if (value === '' || value === name || value === below || (key === 'title' && title === name && name !== ''))
      continue;
    const isTitle = key === 'title' && name !== '' && !documentTitle.test(value);
    if (isTitle || labelling.test(key)) lines.push(value);
    else if (accounts.test(key) || (detailOf(key) !== null && !/^(?:name|author|title)$/.test(key)))
      lines.push(`${key}: ${value}`);
    else left.push(key === '' ? value : `${key}: ${value}`);
  }
  if (lines.length === 0) return { text: body, left };
  // Beneath a name that the text has, what front matter says of the person follows it.
  const at = below === null ? 0 : body.indexOf('\n', body.indexOf(below)) + 1 || body.length;
  return { text: `${body.slice(0, at)}${lines.join('  \n')}  \n\n${body.slice(at)}`, left };
}
