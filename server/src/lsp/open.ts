import { Analyzer, type Report } from '../core/analysis/analyzer.ts';
import type { Language } from '../core/messages/language.ts';
import { editDocument, offsetAt, type ProfileDocument, readDocument } from '../core/profile/document.ts';
import type { Settings } from '../core/rules/settings.ts';
import type { LiveText } from './liveText.ts';

/** A document with more characters that no rule has read yet gets a quick report first. */
const readAtOnce = 60_000;
/** So many are read at once where the rest was read in slices, or where no document was read before: the first one takes far longer. */
const readInOneGo = 5_000;
/** Milliseconds of reading ahead between two looks at what the client sent. */
const slice = 15;

interface Reading {
  readonly version: number;
  readonly document: ProfileDocument;
}

/** Reading ahead of a whole report, under way. */
interface Ahead {
  readonly document: ProfileDocument;
  readonly analyzer: Analyzer;
  readonly steps: Iterator<unknown>;
}

interface Judgement {
  readonly reading: Reading;
  readonly analyzer: Analyzer;
  readonly report: Report;
  /** Do all rules have their say in it? If not, `readAhead` is due. */
  readonly whole: boolean;
}

let opened = 0;
/** Was some document read whole? Then what rules need is there. */
let warm = false;

/** An open document and what is known of its newest version; everything is made when first asked for. */
export class OpenDocument {
  /** Tells this opening from earlier ones of the same file, whose versions had the same numbers. */
  readonly id = ++opened;
  private reading: Reading | null = null;
  private judgement: Judgement | null = null;
  private ahead: Ahead | null = null;

  constructor(
    readonly text: LiveText,
    readonly json: boolean,
  ) {}

  /** The newest version, read. */
  get document(): ProfileDocument {
    return this.read().document;
  }

  private read(): Reading {
    const { version } = this.text;
    if (this.reading?.version !== version) {
      const before = this.reading?.document ?? null;
      const document = this.edited(before) ?? readDocument(this.text.getText(), before, this.json);
      this.text.wasRead(() => document.text);
      this.reading = { version, document };
    }
    return this.reading;
  }

  /** The newest version by what changed since the one that was read; null where its text is to be read. */
  private edited(before: ProfileDocument | null): ProfileDocument | null {
    const { changes } = this.text;
    if (!before || !changes || this.json) return null;
    let document: ProfileDocument | null = before;
    for (const { range, text } of changes) {
      const [one, other] = [offsetAt(document, range.start), offsetAt(document, range.end)];
      const span = { start: Math.min(one, other), end: Math.max(one, other) };
      document = editDocument(document, { span, newText: text });
      if (!document) return null;
    }
    return document;
  }

  /** What is to be said about the newest version, as far as it can be said at once. */
  judge(analyzers: Analyzers): { readonly report: Report; readonly whole: boolean } {
    const reading = this.read();
    const analyzer = analyzers.for(this.json);
    const known = this.judgement;
    const same = known?.reading === reading && known.analyzer === analyzer;
    if (same && known.whole) return known;
    // What was begun in slices is ended in slices.
    const most = known?.whole === false || !warm ? readInOneGo : readAtOnce;
    const whole = analyzer.unread(reading.document) <= most;
    if (same && !whole) return known;
    const { document } = reading;
    const report = whole
      ? analyzer.report(document, this)
      : known
        ? analyzer.quickReport(document, this)
        : analyzer.firstReport(document, this);
    this.judgement = { reading, analyzer, report, whole };
    warm ||= whole;
    return this.judgement;
  }

  /** Reads on for a moment ahead of a whole report; false when nothing is left to read. */
  readAhead(analyzers: Analyzers): boolean {
    const { document } = this;
    const analyzer = analyzers.for(this.json);
    if (this.ahead?.document !== document || this.ahead.analyzer !== analyzer)
      this.ahead = { document, analyzer, steps: analyzer.readAhead(document)[Symbol.iterator]() };
    const until = performance.now() + slice;
    while (performance.now() < until) if (this.ahead.steps.next().done) return false;
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
