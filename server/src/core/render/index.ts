import type { Basics, ProfileData, RenderOptions } from '../profile/data.ts';
import { accentOf } from './accent.ts';
import { type DateFormat, dateOrderOf } from './dates.ts';
import { entriesGoingOn } from './goingOn.ts';
import { headerOf } from './header.ts';
import { languageOf } from './language.ts';
import { layoutOf } from './layout.ts';
import { localeOf } from './locales.ts';
import type { RenderModel } from './model.ts';
import { resultsOf } from './results.ts';
import { directionOf, hanOf } from './scripts.ts';
import { sectionsOf } from './sections.ts';
import { oneLine, words } from './text.ts';

export type { Block, Entry, Figure, Header, Note, Piece, RenderModel, RenderSection, Run, Term } from './model.ts';

export interface RenderSource {
  /** The profile is JSON Resume: whatever has no end goes on. */
  readonly json?: boolean;
}

/** Everything a page shows of a profile. Total: whatever the data holds, something sensible comes back. */
export function toRenderModel(profile: ProfileData, { json = false }: RenderSource = {}): RenderModel {
  const basics: Basics = profile.basics ?? {};
  const options: RenderOptions = profile.meta?.render ?? {};
  const { language, region, traditional, words: own } = localeOf(oneLine(options.locale) || languageOf(profile));
  const format: DateFormat = {
    ...dateStyle(options.dateStyle),
    words: own,
    order: dateOrderOf(profile),
    goingOn: entriesGoingOn(profile, json),
  };
  const header = headerOf(basics, language, own.comma);
  const template = oneLine(options.template) || 'classic';
  const sections = sectionsOf(profile, format, leadsWithResults(template));
  const author = words(header.name);
  const label = words(header.label);
  return {
    title: [author, label].filter(Boolean).join(own.comma),
    author,
    language,
    region,
    direction: directionOf(language),
    han: hanOf(language, traditional),
    comma: own.comma,
    template,
    paper: options.paper === 'letter' ? 'letter' : 'a4',
    accent: accentOf(options.accent),
    font: fontOf(options.font),
    layout: layoutOf(options),
    maxPages: typeof options.maxPages === 'number' && options.maxPages >= 1 ? Math.floor(options.maxPages) : null,
    icons: options.icons === true,
    photo: null,
    ownTemplate: null,
    header,
    sections,
    results: leadsWithResults(template) ? resultsOf(sections) : [],
  };
}

/** Designs with the results on top and the roles under their employers. */
const leadsWithResults = (template: string): boolean => template === 'senior';

/** The family a name asks for; null leaves it to the template. */
function fontOf(asked: unknown): RenderModel['font'] {
  const name = oneLine(asked).toLowerCase();
  if (name.includes('garamond')) return 'garamond';
  if (name.includes('sans')) return 'sans';
  return name.includes('serif') ? 'serif' : null;
}

function dateStyle(asked: RenderOptions['dateStyle']): Pick<DateFormat, 'style' | 'days'> {
  const [style, day] = typeof asked === 'string' ? asked.split('-') : [];
  const known = style === 'long' || style === 'numeric' || style === 'year';
  return { style: known ? style : 'short', days: day === 'day' };
}
