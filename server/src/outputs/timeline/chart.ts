/** The dates of a profile on one axis, as plain data: what `drawing.ts` draws and a table can say. */
import { fillsTime, gapsIn, type Standing } from '../../core/facts/gaps.ts';
import { atLeast, inWords } from '../../core/facts/lengths.ts';
import { doubtfulEnds } from '../../core/facts/openEnds.ts';
import { overlapsIn } from '../../core/facts/overlaps.ts';
import { nameOf, timeline } from '../../core/facts/timeline.ts';
import { inLanguage, type Language } from '../../core/messages/language.ts';
import { type Message, say } from '../../core/messages/message.ts';
import { globalPath, isJson, type ProfileDocument } from '../../core/profile/document.ts';
import { modelOf } from '../../core/profile/model.ts';
import { plainProfile } from '../../core/profile/plainProfile.ts';
import {
  type DateSpan,
  firstMonth,
  monthIndex,
  narrowestInterval,
  parseCanonicalDate,
  widestInterval,
} from '../../core/reading/dates/index.ts';
import { type DateFormat, dateOrderOf, formatDate, formatDates } from '../../core/render/dates.ts';
import { languageOf } from '../../core/render/language.ts';
import { localeOf } from '../../core/render/locales.ts';
import { bareWords, oneLine } from '../../core/render/text.ts';
import type { SectionName } from '../../core/render/words.ts';
import { pointerOf } from '../../core/yaml/nodes.ts';

/** The sections whose entries have a place on the axis, in the order in which they are drawn. */
const drawn = ['work', 'education', 'volunteer', 'projects'] as const satisfies readonly SectionName[];

export type ChartSection = (typeof drawn)[number];

/** An entry. Months are indexes (`monthIndex`), `end` is the first one outside. */
export interface Bar {
  /** JSON pointer of the entry. */
  readonly at: string;
  readonly section: ChartSection;
  readonly title: string;
  /** Employer or school; empty where that is the title. */
  readonly who: string;
  /** As the page prints them. */
  readonly dates: string;
  readonly start: number;
  readonly end: number;
  readonly ongoing: boolean;
  /** No end is given, and something later says that there was one: only the start is drawn. */
  readonly openEnd: boolean;
}

/** Something that the rules of dates see: a gap between bars, or the months that two of them share. */
export interface Mark {
  readonly kind: 'gap' | 'overlap';
  /** JSON pointer of the entry it is said of. */
  readonly at: string;
  /** The bars it lies on; none of a gap. */
  readonly bars: readonly string[];
  readonly start: number;
  readonly end: number;
  /** What it is: "Nothing is told of 9 months". */
  readonly text: string;
}

export interface Chart {
  /** Whose it is; may be empty. */
  readonly name: string;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  /** Entries without a date that can be drawn. */
  readonly undated: readonly Pick<Bar, 'at' | 'section' | 'title' | 'who'>[];
  /** The titles of the sections in the language of the page. */
  readonly titles: Readonly<Record<ChartSection, string>>;
  /** The month that today is in. */
  readonly today: number;
}

export interface ChartOptions {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What ended more years ago than this is not asked about. */
  readonly maxAgeYears: number;
  /** Of what is said about the dates; the dates themselves are in the language of the page. */
  readonly language: Language;
}

interface Placed extends Standing {
  readonly pointer: string;
  /** As it is written; may be empty. */
  readonly start: string;
  readonly dates: string;
}

const isDrawn = (section: string): section is ChartSection => (drawn as readonly string[]).includes(section);

/** Every entry of a document that can have dates, where it stands. */
function standing(document: ProfileDocument, today: string, format: DateFormat): readonly Placed[] {
  return document.placed.flatMap((placed, at) => {
    const model = modelOf(placed.segment);
    return timeline(model, today).map((entry) => {
      const dated = model.dated[entry.index]!;
      const [start, end] = [dated.start?.value.trim() ?? '', dated.end?.value.trim() ?? ''];
      const shown = formatDates(start, entry.span?.ongoing ? 'present' : end, format, entry.expected);
      return { at, entry, pointer: pointerOf(globalPath(placed, dated.path)), start, dates: shown };
    });
  });
}

const named = ({ entry, pointer }: Placed): Pick<Bar, 'at' | 'title' | 'who'> => {
  const [title, who] = [bareWords(entry.title), bareWords(entry.organization)];
  return { at: pointer, title: title || who, who: title === who ? '' : who };
};

/** What the dates of a document look like on one axis. Total; newest first within each section. */
export function chartOf(document: ProfileDocument, { today, maxAgeYears, language }: ChartOptions): Chart {
  const profile = plainProfile(document);
  const json = isJson(document);
  const { words } = localeOf(oneLine(profile.meta?.render?.locale) || languageOf(profile));
  const format: DateFormat = { style: 'short', words, order: dateOrderOf(profile) };
  const all = standing(document, today, format);
  const told = (message: Message): string => inLanguage(message, language);
  const doubtful = doubtfulEnds(
    all.map(({ entry }) => entry),
    json,
  );
  const entries = all.filter(({ entry }) => isDrawn(entry.section));
  const bars = entries
    .flatMap((one) => (one.entry.span ? [{ one, span: one.entry.span }] : []))
    .map(({ one, span }): Bar => {
      const openEnd = doubtful.has(one.entry);
      const { start, end } = widestInterval(span);
      return {
        ...named(one),
        section: one.entry.section as ChartSection,
        dates: openEnd ? `${formatDate(one.start, format)} – ?` : one.dates,
        start,
        end: openEnd ? start + 1 : end,
        ongoing: span.ongoing && !openEnd,
        openEnd,
      };
    })
    .sort((a, b) => Number(b.ongoing) - Number(a.ongoing) || b.end - a.end || b.start - a.start);
  const asked = { today, maxAgeYears, json };
  const gaps = gapsIn(
    all.filter(({ entry }) => fillsTime(entry)),
    asked,
  ).map(({ start, end, before, exact }): Mark => {
    const length = exact ? inWords(end - start) : atLeast(end - start);
    return { kind: 'gap', at: before.pointer, bars: [], start, end, text: told(say('Gap of {length}', { length })) };
  });
  const overlaps = overlapsIn(
    all.filter(({ entry }) => entry.section === 'work' && entry.span),
    asked,
  ).flatMap(({ job, others }) =>
    others.map(({ other, months, exact }): Mark => {
      const length = exact ? inWords(months) : atLeast(months);
      const text = told(say('Overlaps {other} by {length}', { other: nameOf(other.entry), length }));
      return { kind: 'overlap', at: job.pointer, bars: [job.pointer, other.pointer], ...sharedBy(job, other), text };
    }),
  );
  const now = parseCanonicalDate(today);
  return {
    name: bareWords(profile.basics?.name ?? ''),
    bars: drawn.flatMap((section) => bars.filter((bar) => bar.section === section)),
    marks: [...gaps, ...overlaps],
    undated: entries
      .filter(({ entry }) => entry.span === null && (entry.section === 'work' || entry.hasStart || entry.hasEnd))
      .map((one) => ({ ...named(one), section: one.entry.section as ChartSection })),
    titles: Object.fromEntries(drawn.map((section) => [section, words.titles[section]])) as Chart['titles'],
    today: now ? firstMonth(now) : monthIndex(2000, 1),
  };
}

/** The months that two jobs share for certain, as far as they can be drawn. */
function sharedBy(a: Placed, b: Placed): { readonly start: number; readonly end: number } {
  const [one, other] = [a, b].map(({ entry }) => narrowestInterval(entry.span as DateSpan));
  const start = Math.max(one!.start, other!.start);
  return { start, end: Math.max(start + 1, Math.min(one!.end, other!.end)) };
}
