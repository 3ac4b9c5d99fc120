import type { ProfileDocument } from '../core/profile/document.ts';
import { type Healed, LastGood } from '../core/profile/lastGood.ts';

/** What the parts of documents said when they could last be read, as long as something shows the document. */
export class KeptVersions {
  private readonly kept = new Map<string, LastGood>();

  /** The document with what cannot be read now as it last was. */
  heal(uri: string, document: ProfileDocument): Healed {
    const known = this.kept.get(uri) ?? new LastGood();
    this.kept.set(uri, known);
    return known.heal(document);
  }

  /** The same without beginning to keep anything: nothing is healed of a document that nothing shows. */
  healed(uri: string, document: ProfileDocument): Healed {
    return this.kept.get(uri)?.heal(document) ?? { document, stale: [] };
  }

  forget(uri: string): void {
    this.kept.delete(uri);
  }
}
