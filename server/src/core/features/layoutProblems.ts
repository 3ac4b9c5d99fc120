import type { Range } from 'vscode-languageserver-types';
import type { Problem } from '../analysis/analyzer.ts';
import { directivesOf } from '../analysis/ignores.ts';
import { inLanguage, type Language } from '../messages/language.ts';
import { type Message, plural, say } from '../messages/message.ts';
import type { ProfileDocument } from '../profile/document.ts';
import {
  layoutGlyph,
  layoutPages,
  layoutParse,
  layoutPhoto,
  layoutSparse,
  layoutTemplate,
} from '../rules/layout/layout.ts';
import type { Rule } from '../rules/rule.ts';
import { type Settings, severityOf, turnedOff } from '../rules/settings.ts';
import { type FitFacts, fitFix } from './fitFix.ts';
import { rangeOf } from './locate.ts';

/** What the typesetter found out about the pages, as far as it is a matter of the text. */
export interface PageFacts {
  readonly warnings: readonly { readonly code: string; readonly message: Message; readonly pointer?: string }[];
  /** The first entry behind the last page allowed, and how many lines follow; null where the pages keep the limit. */
  readonly spill: { readonly pointer: string; readonly lines: number } | null;
  /** The limit of `meta.render.maxPages`; null without one. */
  readonly maxPages: number | null;
  readonly pages: number;
  /** What begins a last page that is nearly empty (see the typesetter); null where none is. */
  readonly last: string | null;
  /** A template that programs do not read in order, by its name; null for the others. */
  readonly outOfOrder: string | null;
  /** What programs miss of pages that a template of one's own sets. */
  readonly unread?: readonly { readonly pointer: string; readonly text: string }[];
  /** A layout that keeps the limit, once one is found. */
  readonly fit?: FitFacts;
}

/** The first line of a place: an entry that spills is long, and its beginning is what matters. */
function firstLine(document: ProfileDocument, range: Range): Range {
  if (range.start.line === range.end.line) return range;
  const text = document.text.split(/\r\n|\r|\n/, range.start.line + 1)[range.start.line] ?? '';
  return { start: range.start, end: { line: range.start.line, character: text.trimEnd().length } };
}

/** More than so many say nothing new about a template. */
const mostUnread = 8;

/** Said of the first entry behind the last page allowed. */
export const beyondLimit = (lines: number, maxPages: number): Message =>
  say('Page {page} starts here: {lines} more than the {limit} that `maxPages` allows.', {
    page: maxPages + 1,
    lines: plural(lines, '{count} line', '{count} lines'),
    limit: plural(maxPages, 'one page', '{count} pages'),
  });

/** The findings that only the pages can show, at the entries they are about. */
export function layoutProblems(
  document: ProfileDocument,
  facts: PageFacts,
  settings: Settings,
  language: Language = 'en',
): readonly Problem[] {
  const silent = new Set(
    document.placed.flatMap(({ segment }) =>
      directivesOf(segment).flatMap(({ scope, codes }) => (scope === 'file' ? codes : [])),
    ),
  );
  const problem = (
    rule: Rule,
    message: Message,
    pointer: string,
    fixes: Problem['fixes'] = () => [],
  ): readonly Problem[] => {
    const severity = severityOf(settings, rule.code)(rule.defaultSeverity);
    if (turnedOff(settings, rule.code) || silent.has(rule.code) || severity === null) return [];
    const start = { line: 0, character: 0 };
    const range = firstLine(document, rangeOf(document, pointer) ?? { start, end: start });
    return [
      {
        code: rule.code,
        severity,
        message: inLanguage(message, language),
        range,
        pointer,
        unnecessary: false,
        word: null,
        related: () => [],
        fixes,
      },
    ];
  };
  const told = facts.warnings.flatMap(({ code, message, pointer }) => {
    const rule = [layoutGlyph, layoutPhoto, layoutTemplate].find((one) => one.code === code);
    return rule ? problem(rule, message, pointer ?? '') : [];
  });
  const { spill, maxPages, last, outOfOrder, pages, fit } = facts;
  const order = outOfOrder
    ? problem(
        layoutParse,
        say(
          'The template `{template}` sets two columns, which some programs that read résumés mix up. The other templates are read in order.',
          { template: outOfOrder },
        ),
        '/meta/render/template',
      )
    : [];
  const unread = (facts.unread ?? []).slice(0, mostUnread).flatMap(({ pointer, text }) =>
    problem(
      layoutParse,
      say(
        'Programs that read the PDF do not find “{text}” where it belongs: the template sets it apart, or as a picture.',
        {
          text,
        },
      ),
      pointer,
    ),
  );
  const others = [...told, ...order, ...unread];
  if (!spill || maxPages === null) {
    const sparse = say('Page {page} is nearly empty: it begins here. Cut a few lines, or `merit render --fit {fit}`.', {
      page: pages,
      fit: pages - 1,
    });
    return last === null ? others : [...others, ...problem(layoutSparse, sparse, last)];
  }
  return [
    ...others,
    ...problem(layoutPages, beyondLimit(spill.lines, maxPages), spill.pointer, () =>
      fit ? fitFix(document, fit, language) : [],
    ),
  ];
}
