import { type ProfileDocument, toolOf } from '../core/profile/document.ts';
import type { RunImport } from '../importing/messages.ts';

/** What another tool's document becomes: a profile and what is to be said about it. */
export interface Converted {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Converts open documents of other tools, each version once, in the importer's thread. */
export class Conversions {
  private readonly known = new WeakMap<ProfileDocument, Promise<Converted | null>>();

  constructor(private readonly importDocument: RunImport) {}

  /** The profile it becomes; null for a document that is none of those, or that cannot be read now. */
  of(document: ProfileDocument, json: boolean): Promise<Converted | null> {
    if (toolOf(document.kind) === null) return Promise.resolve(null);
    const known = this.known.get(document) ?? this.convert(document.text, json);
    this.known.set(document, known);
    return known;
  }

  private async convert(text: string, json: boolean): Promise<Converted | null> {
    const request = { name: json ? 'resume.json' : 'resume.yaml', bytes: new TextEncoder().encode(text) };
    const result = await this.importDocument(request);
    return result.ok ? { text: result.text, notes: result.notes } : null;
  }
}
