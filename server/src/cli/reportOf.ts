import { type Notice, noticesOf } from '../core/analysis/notices.ts';
import { byWeight } from '../core/analysis/weight.ts';
import { inLanguage, type Language } from '../core/messages/language.ts';
import { say } from '../core/messages/message.ts';
import type { Settings } from '../core/rules/settings.ts';
import type { Typesetter } from '../typesetter/types.ts';
import { judge } from './read.ts';
import type { FileReport, Shown } from './report.ts';

/** How files are judged and what is said of them; plain data, since it goes to threads. */
export interface Judging {
  readonly today: string;
  readonly language: Language;
  /** The order of findings: `weight`, the most important first, or `line`. */
  readonly sort: 'weight' | 'line';
  /** Keep the text of each file with its report. */
  readonly texts: boolean;
  /** Say how each finding can be put right, which takes longer than to find it. */
  readonly fixes: boolean;
}

/** What a report may use of the world. */
export interface Tools {
  /** Sets pages; null where they are not asked for. */
  readonly typesetter: Typesetter | null;
  /** The folder with the reader of pages. */
  readonly dist: string;
  readonly err: (text: string) => void;
}

const atStart: Shown['range'] = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** An editor says nothing of such a file; who names it on the command line gets an answer. */
const foreign: Notice = {
  code: 'merit.foreign',
  severity: 'information',
  message: say(
    'This does not look like a profile: it has no `basics`, and most of its keys are not part of the format.',
  ),
};

/** The profile stands below a `---`, where nothing is read. */
const below: Notice = {
  code: 'merit.foreign',
  severity: 'warning',
  message: say(
    'Only the first YAML document of a file is read, and the profile stands below it. Take out what is above its `---`.',
  ),
};

const standsBelow = (text: string): boolean => {
  const at = /^---(?:[ \t].*)?$/m.exec(text.replace(/^\s*---[^\n]*\n/, ''))?.index ?? -1;
  return at >= 0 && /^basics[ \t]*:/m.test(text.slice(at));
};

/** Everything there is to say about the text of a file. @throws {UsageError} when its pages cannot be set */
export async function reportOf(
  path: string,
  text: string,
  judging: Judging,
  settings: Settings,
  { typesetter, dist, err }: Tools,
): Promise<FileReport> {
  const { sort, language } = judging;
  const { document, report } = judge(path, text, { ...judging, settings }, { err });
  const kept = judging.texts ? document.text : '';
  if (document.kind === 'profile') {
    const pages = typesetter
      ? await (await import('./pageProblems.ts')).pageProblems(path, document, typesetter, dist, settings, language)
      : [];
    const problems = [...report.problems, ...pages];
    const sorted = sort === 'weight' ? byWeight(problems) : problems;
    const diagnostics = sorted.map((problem): Shown => {
      const { code, severity, message, range, pointer } = problem;
      return { code, severity, message, range, pointer, fixes: judging.fixes ? problem.fixes() : [] };
    });
    return { path, text: kept, diagnostics };
  }
  const notices = noticesOf(document, report);
  const diagnostics = (notices.length > 0 ? notices : [standsBelow(document.text) ? below : foreign]).map(
    ({ code, severity, message }): Shown => ({
      code,
      severity,
      message: inLanguage(message, language),
      range: atStart,
      pointer: '',
      fixes: [],
    }),
  );
  return { path, text: kept, diagnostics };
}
