import type { TextEdit } from 'vscode-languageserver-types';
import { isMap } from 'yaml';
import { globalRange, isJson, type Placed, type ProfileDocument, readDocument } from '../profile/document.ts';
import { nodeAt } from '../profile/nodeAt.ts';
import { plainProfile } from '../profile/plainProfile.ts';
import type { RenderModel } from '../render/index.ts';
import { densities, densityName } from '../render/layout.ts';
import { schemaAt } from '../schema/cursor.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { SpanEdit } from '../text/span.ts';
import { blockLines, insertKey, insertMap, remove, replaceValue } from '../yaml/edit/index.ts';
import { property } from '../yaml/nodes.ts';
import { startsOf } from './lines.ts';

/** Keys of `meta.render` that say how the page looks. */
export const designKeys = ['template', 'paper', 'font', 'accent', 'density'] as const;

export type DesignKey = (typeof designKeys)[number];

/** How the pages look, in the words of `meta.render`. */
export interface Design {
  readonly template: string;
  /** The templates that come with Merit. */
  readonly templates: readonly string[];
  readonly paper: 'a4' | 'letter';
  /** Null: the template's own. */
  readonly font: string | null;
  readonly fonts: readonly string[];
  /** `#rrggbb`, as it is printed. */
  readonly accent: string;
  /** A word of `densities`, or a number. */
  readonly density: string;
  readonly densities: readonly string[];
}

const suggested = (key: DesignKey): readonly string[] =>
  (schemaAt(['meta', 'render', key])?.['x-suggestions'] ?? []).map(String);

/** How pages look, in the words of `meta.render`, with what else there is to choose from. */
export function designOf({ template, paper, font, accent, layout }: RenderModel): Design {
  const fonts = suggested('font');
  return {
    template,
    templates: suggested('template'),
    paper,
    font: font && (fonts.find((name) => name.toLowerCase().includes(font)) ?? null),
    fonts,
    accent,
    density: densityName(layout.density),
    densities: Object.keys(densities),
  };
}

/**
 * The edits that write how the page looks into `meta.render`, which is made where there is none; null for `value` leaves it to the
 * template again. Null where it cannot be written without changing anything else.
 */
export function designEdits(
  document: ProfileDocument,
  key: DesignKey,
  value: string | null,
): readonly TextEdit[] | null {
  const found = document.placed.find(({ segment }) => segment.keys.some(({ name }) => name === 'meta'));
  const edits = found ? inMeta(found, key, value) : atEnd(document, key, value);
  return edits && keepsTheRest(document, edits, key, value) ? edits : null;
}

function inMeta(placed: Placed, key: DesignKey, value: string | null): readonly TextEdit[] | null {
  const { segment } = placed;
  const meta = nodeAt(segment, ['meta']);
  const render = property(meta, 'render')?.value ?? null;
  const written = property(render, key);
  if (value === null && !written) return [];
  const edit = (made: SpanEdit | null): readonly TextEdit[] | null =>
    made && [{ range: globalRange(placed, made.span), newText: made.newText }];
  if (written) return edit(value === null ? remove(segment, render, key) : replaceValue(segment, written.value, value));
  if (isMap(render)) return edit(insertKey(segment, render, key, value!));
  return render ? null : edit(insertMap(segment, meta, { name: 'render', value: { name: key, value: value! } }));
}

/** A `meta` of its own behind everything else. */
function atEnd(document: ProfileDocument, key: DesignKey, value: string | null): readonly TextEdit[] | null {
  if (value === null) return [];
  const added = { name: 'meta', value: { name: 'render', value: { name: key, value } } };
  const [only] = document.placed;
  if (isJson(document)) {
    const root = only?.segment.parsed?.document?.contents ?? null;
    const edit = only && insertMap(only.segment, root, added);
    return edit ? [{ range: globalRange(only, edit.span), newText: edit.newText }] : null;
  }
  const { text } = document;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const blank = text.trim() === '' || /\n[ \t]*\r?\n$/.test(text) ? '' : lineBreak;
  const lead = (text === '' || text.endsWith('\n') ? '' : lineBreak) + blank;
  const end = positionAt(lineStarts(text), text.length);
  return [
    {
      range: { start: end, end },
      newText:
        lead +
        blockLines(added)
          .map((line) => line + lineBreak)
          .join(''),
    },
  ];
}

/** Is everything else of the profile what it was, and the key what it is to be? */
function keepsTheRest(
  document: ProfileDocument,
  edits: readonly TextEdit[],
  key: DesignKey,
  value: string | null,
): boolean {
  const lines = startsOf(document);
  let { text } = document;
  for (const { range, newText } of edits) {
    const [start, end] = [range.start, range.end].map(({ line, character }) => lines[line]! + character);
    text = text.slice(0, start) + newText + text.slice(end);
  }
  const after = plainProfile(readDocument(text));
  const said = after.meta?.render?.[key];
  if (value === null ? said !== undefined : said !== value) return false;
  return withoutKey(after, key) === withoutKey(plainProfile(document), key);
}

function withoutKey(profile: ReturnType<typeof plainProfile>, key: DesignKey): string {
  const { meta, ...rest } = profile;
  const { render, ...about } = meta ?? {};
  return JSON.stringify([rest, about, { ...render, [key]: undefined }]);
}
