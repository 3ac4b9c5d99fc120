import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ProfileDocument, readDocument } from '../core/profile/document.ts';
import { Analyzer, type Report } from '../core/rules/analyzer.ts';
import type { Settings } from '../core/rules/settings.ts';

interface Reading {
  readonly version: number;
  readonly document: ProfileDocument;
}

interface Judgement {
  readonly reading: Reading;
  readonly analyzer: Analyzer;
  readonly report: Report;
}

/** An open document and what is known of its newest version; everything is made when first asked for. */
export class OpenDocument {
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
      this.reading = { version, document: readDocument(this.text.getText(), this.reading?.document ?? null) };
    }
    return this.reading;
  }

  report(analyzers: Analyzers): Report {
    const reading = this.read();
    const analyzer = analyzers.for(this.json);
    if (this.judgement?.reading !== reading || this.judgement.analyzer !== analyzer) {
      this.judgement = { reading, analyzer, report: analyzer.report(reading.document, this) };
    }
    return this.judgement.report;
  }
}

/** One analyzer for YAML and one for JSON, made anew when the settings change. */
export class Analyzers {
  private readonly made = new Map<boolean, Analyzer>();

  constructor(
    private readonly settings: Settings,
    private readonly today: string,
  ) {}

  for(json: boolean): Analyzer {
    const known = this.made.get(json);
    if (known) return known;
    const analyzer = new Analyzer({ today: this.today, settings: this.settings, json });
    this.made.set(json, analyzer);
    return analyzer;
  }
}
