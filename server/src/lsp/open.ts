import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Analyzer, type Report } from '../core/analysis/analyzer.ts';
import type { Language } from '../core/messages/language.ts';
import { type ProfileDocument, readDocument } from '../core/profile/document.ts';
import type { Settings } from '../core/rules/settings.ts';

/** A document with more characters that no rule has read yet gets a quick report first. */
const readAtOnce = 60_000;
/** Characters read between two looks at what the client sent, some 50 milliseconds of work. */
const readInOneGo = 5_000;

interface Reading {
  readonly version: number;
  readonly document: ProfileDocument;
}

interface Judgement {
  readonly reading: Reading;
  readonly analyzer: Analyzer;
  readonly report: Report;
  /** Do all rules have their say in it? If not, `readAhead` is due. */
  readonly whole: boolean;
}

let opened = 0;

/** An open document and what is known of its newest version; everything is made when first asked for. */
export class OpenDocument {
  /** Tells this opening from earlier ones of the same file, whose versions had the same numbers. */
  readonly id = ++opened;
  private reading: Reading | null = null;
  private judgement: Judgement | null = null;

  constructor(
    readonly text: TextDocument,
    readonly json: boolean,
  ) {}

  /** The newest version, read. */
  get document(): ProfileDocument {
    return this.read().document;
  }

  private read(): Reading {
    const { version } = this.text;
    if (this.reading?.version !== version) {
      const document = readDocument(this.text.getText(), this.reading?.document ?? null, this.json);
      this.reading = { version, document };
    }
    return this.reading;
  }

  /** What is to be said about the newest version, as far as it can be said at once. */
  judge(analyzers: Analyzers): { readonly report: Report; readonly whole: boolean } {
    const reading = this.read();
    const analyzer = analyzers.for(this.json);
    const known = this.judgement;
    const same = known?.reading === reading && known.analyzer === analyzer;
    if (same && known.whole) return known;
    // What was begun in slices is ended in slices.
    const whole = analyzer.unread(reading.document) <= (known?.whole === false ? readInOneGo : readAtOnce);
    if (same && !whole) return known;
    const report = whole ? analyzer.report(reading.document, this) : analyzer.quickReport(reading.document, this);
    this.judgement = { reading, analyzer, report, whole };
    return this.judgement;
  }

  /** Reads a few entries ahead of a whole report; false when nothing is left to read. */
  readSome(analyzers: Analyzers): boolean {
    const analyzer = analyzers.for(this.json);
    if (analyzer.unread(this.document) === 0) return false;
    analyzer.read(this.document, readInOneGo);
    return true;
  }

  /** Reads some more ahead of a whole report; false when one can be had at once. */
  readAhead(analyzers: Analyzers): boolean {
    const { document } = this;
    const analyzer = analyzers.for(this.json);
    if (analyzer.unread(document) === 0) return false;
    analyzer.read(document, readInOneGo);
    return true;
  }
}

/** One analyzer for YAML and one for JSON, made anew when the settings change. */
export class Analyzers {
  private readonly made = new Map<boolean, Analyzer>();
  private readonly failed = new Set<string>();

  /** `log` is told of a rule that threw, once. */
  constructor(
    private readonly settings: Settings,
    private readonly today: string,
    private readonly language: Language,
    private readonly log: (name: string, error: unknown) => void,
  ) {}

  for(json: boolean): Analyzer {
    const known = this.made.get(json);
    if (known) return known;
    const failed = (code: string, error: unknown): void => {
      if (this.failed.has(code)) return;
      this.failed.add(code);
      this.log(`The rule ${code}`, error);
    };
    const analyzer = new Analyzer({ today: this.today, settings: this.settings, json }, failed, this.language);
    this.made.set(json, analyzer);
    return analyzer;
  }
}
