import type { Position, Range } from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../messages/language.ts';
import { described, type Message, say } from '../messages/message.ts';
import { globalPath, type ProfileDocument } from '../profile/document.ts';
import { modelOf } from '../profile/model.ts';
import { lookup } from '../reading/technologies/index.ts';
import { type Occurrence, occurrenceAt, occurrencesOf, rangeOfOccurrence, writtenAs } from './names/named.ts';

/** Places shown at most. */
const MOST = 6;

/** A text of the profile inside Markdown: nothing in it is a mark or a link. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_{}[\]()#+\-.!<>|~]/g, '\\$&').replaceAll(/\s+/g, ' ');

/** What the entry is called in which something is named: an employer, a project, a section. */
function entryName({ placed, text }: Occurrence): string {
  const model = modelOf(placed.segment);
  const holds = model.dated.filter(({ path }) => path.every((part, at) => text.path[at] === part));
  const named = holds
    .map(({ organization, title }) => organization?.value ?? title?.value)
    .find((name) => name?.trim());
  return named?.trim() ?? String(globalPath(placed, text.path)[0]);
}

/**
 * A card about the technology under a position: its canonical name and kind, and where the profile names it besides. With
 * the address of the document, the places are links.
 */
export function technologyAt(
  document: ProfileDocument,
  position: Position,
  uri: string | null,
  language: Language,
): { text: string; range: Range } | null {
  const here = occurrenceAt(document, position);
  if (here?.named.kind !== 'technology') return null;
  const told = (message: Message): string => inLanguage(message, language);
  const { name } = here.named;
  const kind = lookup(name)?.kind;
  const own = rangeOfOccurrence(here);
  const others = occurrencesOf(document, here.named).filter(
    (one) => JSON.stringify(rangeOfOccurrence(one)) !== JSON.stringify(own),
  );
  const lineOf = (one: Occurrence): number => rangeOfOccurrence(one).start.line;
  const byLine = new Map(others.filter(({ defines }) => !defines).map((one) => [lineOf(one), one]));
  byLine.delete(own.start.line);
  const shown = [...byLine.values()];
  const link = (one: Occurrence): string => {
    const line = lineOf(one);
    const label = told(say('{entry}, line {line}', { entry: escaped(entryName(one)), line: line + 1 }));
    return uri === null ? label : `[${label}](${uri}#L${line + 1})`;
  };
  const written = writtenAs(here);
  const head = `**${escaped(name)}**${kind ? `, ${told(described(kind))}` : ''}${written === name ? '' : `, ${told(say('written {written} here', { written: escaped(written) }))}`}`;
  const places = shown.slice(0, MOST).map((one) => `- ${link(one)}`);
  const more = shown.length > MOST ? [`- ${told(say('and {count} more', { count: shown.length - MOST }))}`] : [];
  const lead =
    shown.length === 0
      ? here.defines
        ? told(say('Nothing in the profile shows it yet.'))
        : ''
      : here.defines
        ? told(say('Shown in:'))
        : told(say('Also in:'));
  const listed = !here.defines && !others.some(({ defines }) => defines) ? told(say('Not in the list of skills.')) : '';
  const parts = [head, listed, lead + (places.length > 0 ? `\n\n${[...places, ...more].join('\n')}` : '')];
  return { text: parts.filter((part) => part !== '').join('\n\n'), range: own };
}
