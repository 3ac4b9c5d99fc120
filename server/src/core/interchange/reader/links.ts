import type { Draft } from '../foreignSource.ts';
import type { Block, LinkedWords } from './block.ts';

/** Addresses that a profile can lead to. */
const leads = /^(?:https?:\/\/|mailto:|tel:)\S+$/i;

/** An address as its words alone, so that two ways to write it are one; of a telephone its figures. */
const bare = (address: string): string =>
  /^tel:|^\+?[\d\s()./-]{6,}$/i.test(address) ? address.replaceAll(/\D/g, '') : bareWords(address);

const bareWords = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:|https?:\/\/)?(?:www\.)?/, '')
    // A DOI is one thing, with its resolver or without.
    .replace(/^(?:dx\.)?doi(?:\.org\/|:\s*)/, '')
    .replace(/\/+$/, '');

/** Do the words of a link say where it leads, alone or among others? */
const saysAddress = (words: string, url: string): boolean =>
  bare(words) === bare(url) || bareWords(words).includes(bareWords(url));

/** Links of a text whose words do not say their address; neighbours that lead to one address are one. */
function worthKeeping(links: readonly LinkedWords[], text: string): readonly LinkedWords[] {
  const result: LinkedWords[] = [];
  for (const { text: words, url } of links) {
    const last = result.at(-1);
    const joined = last && last.url === url ? [`${last.text} ${words}`, last.text + words] : [];
    const whole = joined.find((one) => text.includes(one));
    if (whole !== undefined) result[result.length - 1] = { text: whole, url };
    else result.push({ text: words, url });
  }
  return result.filter(({ text: words, url }) => words !== '' && leads.test(url) && !saysAddress(words, url));
}

const inMarkdown = /\[([^[\]]{1,300})\]\([^()\s]{1,600}\)/g;
const unlinked = (text: string): string => text.replaceAll(inMarkdown, '$1');

/** Is there a letter or a figure on both sides of a place? */
const within = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');

/** A text with the first of these words that is no link yet as one, in the notation of Markdown; null where there are none. */
function withLink(text: string, { text: words, url }: LinkedWords): string | null {
  const taken = [...text.matchAll(inMarkdown)].map(({ index, 0: match }) => [index, index + match.length] as const);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (within(text, at) || within(text, end) || taken.some(([from, to]) => at < to && from < end)) continue;
    return `${text.slice(0, at)}[${words}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})${text.slice(end)}`;
  }
  return null;
}

/** The text of a block, with its links. */
export const linkedText = ({ text, links }: Block): string =>
  worthKeeping(links, text).reduce((whole, link) => withLink(whole, link) ?? whole, text);

/** Keys whose texts may hold links. */
const proseKeys = new Set(['summary', 'description', 'reference', 'highlights', 'items']);
/** Keys of what things are called, which hold none: those lead where `url` says. */
const nameKeys = new Set(
  'name position organization institution studyType area title event publisher issuer awarder employer'.split(' '),
);
/** Sections whose entries have an address. */
const addressed = new Set('work volunteer education certificates publications projects talks patents'.split(' '));

/** A text of a profile that may hold links. */
interface Slot {
  readonly holder: Draft | unknown[];
  readonly key: string | number;
  /** The entry that it is of. */
  readonly entry: Draft;
}

function* slotsIn(value: unknown, entry: Draft): Generator<Slot> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value))
    if (!proseKeys.has(key)) yield* slotsIn(one, entry);
    else if (typeof one === 'string') yield { holder: value as Draft, key, entry };
    else if (Array.isArray(one))
      for (const [index, item] of one.entries())
        if (typeof item === 'string') yield { holder: one, key: index, entry };
        else yield* slotsIn(item, entry);
}

/** Does this paragraph of a profile come from the text of a block, or hold it? */
const isOf = (paragraph: string, text: string): boolean => {
  const plain = unlinked(paragraph);
  return text.includes(plain) || plain.includes(text);
};

const textAt = ({ holder, key }: Slot): string => (holder as Record<string | number, string>)[key]!;

function place(link: LinkedWords, text: string, slots: readonly Slot[]): boolean {
  for (const slot of slots) {
    const paragraphs = textAt(slot).split('\n\n');
    const at = paragraphs.findIndex((one) => isOf(one, text) && withLink(one, link) !== null);
    if (at < 0) continue;
    if (slot.entry.url === link.url) return true;
    paragraphs[at] = withLink(paragraphs[at]!, link)!;
    (slot.holder as Record<string | number, string>)[slot.key] = paragraphs.join('\n\n');
    return true;
  }
  return false;
}

/** Do the words of a link name this entry? Roles are named with their employer. */
function isNamed(entry: Draft, words: string): boolean {
  return Object.entries(entry).some(([key, value]) =>
    key === 'roles' && Array.isArray(value)
      ? value.some((role) => typeof role === 'object' && role !== null && isNamed(role as Draft, words))
      : nameKeys.has(key) && typeof value === 'string' && (value.includes(words) || words.includes(value)),
  );
}

/**
 * Where words of a document lead, kept in what was read of it: in texts behind the words, and as the address of the entry
 * whose name leads there. Changes the texts in place; the links that found no place are the answer, as texts.
 */
export function keepLinks(blocks: readonly Block[], data: Draft): readonly string[] {
  const sections = Object.entries(data).filter(([key]) => key !== 'meta');
  const entries = sections.flatMap(([section, value]) =>
    (Array.isArray(value) ? value : [value]).map((entry: Draft) => ({ section, entry })),
  );
  const slots = entries.flatMap(({ entry }) => [...slotsIn(entry, entry)]);
  const said = new Set<string>();
  const note = (value: unknown): void => {
    if (typeof value === 'string') said.add(bare(value));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(note);
  };
  note(data);
  // A number with the code of its country is the one that is written without.
  const isCalled = (url: string): boolean => {
    const end = /^tel:/i.test(url) ? url.replaceAll(/\D/g, '').slice(-7) : '';
    return (
      end.length === 7 &&
      [...said].some((one) => /^[\d\s()./+-]+$/.test(one) && one.replaceAll(/\D/g, '').endsWith(end))
    );
  };
  const lost: string[] = [];
  for (const { text, links } of blocks)
    for (const link of worthKeeping(links, text)) {
      if (place(link, text, slots) || said.has(bare(link.url)) || isCalled(link.url)) continue;
      const named = entries.find(
        ({ section, entry }) => addressed.has(section) && entry.url === undefined && isNamed(entry, link.text),
      );
      if (named && /^https?:/i.test(link.url)) named.entry.url = link.url;
      else lost.push(`[${link.text}](${link.url})`);
      said.add(bare(link.url));
    }
  return lost;
}
