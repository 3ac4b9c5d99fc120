import type { Range } from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../messages/language.ts';
import type { Message } from '../messages/message.ts';
import { globalPath, globalRange, type Placed, type ProfileDocument } from '../profile/document.ts';
import { isLeftAlone } from '../profile/ignored.ts';
import { modelOf } from '../profile/model.ts';
import type { Edit } from '../profile/place.ts';
import type { DocumentFinding, Finding, Fix, Lookup, Related, Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import { type Path, pointerOf } from '../yaml/nodes.ts';

/** A finding at its place in the document, ready to be shown. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly pointer: string;
  readonly unnecessary: boolean;
  /** Other places it is about. */
  related(): readonly { readonly message: string; readonly range: Range }[];
  /** A word that may be added to the dictionary instead of being changed. */
  readonly word: string | null;
  readonly fixes: () => readonly DocumentFix[];
}

/** A fix whose edits are at their place in the document. */
export interface DocumentFix {
  readonly title: string;
  readonly safe: boolean;
  readonly wide: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** What a problem is made of; range and pointer are worked out when they are asked for. */
export interface Parts {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  /** Index in the document of the segment it is about. */
  readonly at: number;
  readonly span: Span;
  readonly path: Path;
  readonly unnecessary: boolean;
  readonly related?: readonly Related[];
  readonly word?: string | undefined;
  readonly fixes: () => readonly Fix[];
}

class PlacedProblem implements Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly unnecessary: boolean;
  readonly word: string | null;

  constructor(
    private readonly document: ProfileDocument,
    private readonly parts: Parts,
    private readonly language: Language,
  ) {
    this.code = parts.code;
    this.severity = parts.severity;
    this.message = inLanguage(parts.message, language);
    this.unnecessary = parts.unnecessary;
    this.word = parts.word ?? null;
    this.range = globalRange(this.placed, parts.span);
  }

  private get placed(): Placed {
    return this.document.placed[this.parts.at]!;
  }

  get pointer(): string {
    return pointerOf(globalPath(this.placed, this.parts.path));
  }

  related(): readonly { readonly message: string; readonly range: Range }[] {
    return (this.parts.related ?? []).flatMap(({ at, place, message }) => {
      const placed = this.document.placed[at];
      const found = placed ? place(modelOf(placed.segment), placed.segment) : null;
      return placed && found
        ? [{ message: inLanguage(message, this.language), range: globalRange(placed, found.span) }]
        : [];
    });
  }

  /** A property, so that it can be taken out of the problem. */
  readonly fixes = (): readonly DocumentFix[] =>
    this.parts.fixes().flatMap((fix) => {
      const known = fix.wide ? placedFixes.get(fix) : undefined;
      const placed = known === undefined ? this.placeFix(fix) : known;
      if (fix.wide) placedFixes.set(fix, placed);
      return placed ?? [];
    });

  private placeFix({ title, safe, wide, edits }: Fix): DocumentFix | null {
    const sound = edits.filter((edit) => edit !== null);
    if (sound.length < edits.length) return null;
    const placed = sound.map((edit) => this.placeEdit(edit));
    return { title: inLanguage(title, this.language), safe, wide: wide === true, edits: placed };
  }

  private placeEdit({ span, newText, at = this.parts.at }: Edit): DocumentFix['edits'][number] {
    return { range: globalRange(this.document.placed[at]!, span), newText };
  }
}

export const placeProblem = (document: ProfileDocument, parts: Parts, language: Language): Problem =>
  new PlacedProblem(document, parts, language);

/** The problem of a finding that a rule has about the segment at an index of the document. */
export const placeFinding = (
  document: ProfileDocument,
  at: number,
  finding: Finding,
  severity: Severity,
  language: Language,
): Problem =>
  placeProblem(
    document,
    {
      code: finding.code,
      severity,
      message: finding.message,
      at,
      span: finding.span,
      path: finding.path,
      unnecessary: finding.unnecessary ?? false,
      word: finding.word,
      ...(finding.related
        ? { related: finding.related.map(({ message, ...place }) => ({ message, at, place: () => place })) }
        : {}),
      fixes: () => finding.fixes?.() ?? [],
    },
    language,
  );

const lookups = new WeakMap<ProfileDocument, Lookup>();

/** One for each version of a document, so that what was made of a version is known by it. */
function lookupOf(document: ProfileDocument): Lookup {
  const known = lookups.get(document);
  if (known) return known;
  const lookup: Lookup = (index) => {
    const { segment } = document.placed[index]!;
    return { segment, model: modelOf(segment) };
  };
  lookups.set(document, lookup);
  return lookup;
}

/** Fixes of whole files at their place: many findings of a version share one. */
const placedFixes = new WeakMap<Fix, DocumentFix | null>();

/** The same of a finding about the document; null where the place it is about is gone or asks to be left alone. */
export function placeDocumentFinding(
  document: ProfileDocument,
  finding: DocumentFinding,
  severity: Severity,
  language: Language,
): Problem | null {
  const { at, code, message } = finding;
  const placed = document.placed[at];
  if (!placed) return null;
  const { segment } = placed;
  const model = modelOf(segment);
  const place = finding.place(model, segment);
  if (!place || isLeftAlone(model, place.path, code)) return null;
  const lookup = lookupOf(document);
  return placeProblem(
    document,
    {
      code,
      severity,
      message,
      at,
      span: place.span,
      path: place.path,
      unnecessary: false,
      related: finding.everywhere?.slice(1) ?? finding.related ?? [],
      word: finding.word,
      fixes: () => finding.fixes?.(lookup, finding.everywhere ?? []) ?? [],
    },
    language,
  );
}
