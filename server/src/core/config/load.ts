import { inLanguage, type Language } from '../messages/language.ts';
import { type Message, say } from '../messages/message.ts';
import { defaultSettings, readSettings, type Settings } from '../rules/settings.ts';
import { lineAt, lineStarts } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type ConfigProblem, elsewhere } from './problem.ts';
import { type ConfigFile, readConfig } from './read.ts';

/** The names of a file of settings in a folder, the first that is there counting. */
export const configNames = ['.meritrc.yaml', '.meritrc.yml'] as const;

/** Is it a file of settings by its name? `team.meritrc.yaml` is one for others to extend. */
export const isConfigName = (uri: string): boolean => /(?:^|\/)[^/]*\.meritrc\.ya?ml$/i.test(uri);

/** What became of the attempt to read a file. */
export type ConfigText = { readonly text: string } | 'missing' | 'unreadable';

/** Reads a file of settings by its address. Never rejects. */
export type ReadConfigFile = (uri: string) => Promise<ConfigText>;

/** A fault of a file of settings, ready to be said. */
export interface FoundProblem {
  readonly uri: string;
  /** From 0, in UTF-16 units. */
  readonly line: number;
  readonly character: number;
  readonly message: Message;
}

/** The settings that hold in a folder. */
export interface Config {
  /** The nearest file. */
  readonly uri: string;
  /** Every file that was read: that one, and those it extends. */
  readonly files: readonly string[];
  readonly settings: Settings;
  /** What the files set for the name of an export; null where they do not. */
  readonly exportName: string | null;
  /** The file is there and cannot be read. */
  readonly unreadable: boolean;
  /** Files that are asked for and are not there: one of them, once written, changes what holds. */
  readonly missing: readonly string[];
  readonly problems: readonly FoundProblem[];
}

/** More files than this extend each other nowhere. */
const maxFiles = 50;

/** The folder that holds an address; null at the top, and for addresses that lie in no folder. */
function folderOf(uri: string): string | null {
  const path = /^([a-z][\w+.-]*:\/\/[^/]*)(\/.*)$/i.exec(uri);
  if (!path) return null;
  const [, start, rest] = path;
  if (rest === '/') return null;
  return `${start}${rest!.replace(/\/+$/, '').replace(/[^/]*$/, '')}`;
}

/** The address that a path means from a file; each part of it is a name, whatever is in it. */
function addressFrom(uri: string, path: string): string | null {
  try {
    // A text with half a character in it cannot be encoded.
    const written = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
    return new URL(written, uri).href;
  } catch {
    return null;
  }
}

/** The address of the settings of a file or folder: the nearest one in its folder or above. Null where there is none. */
export async function findConfig(uri: string, read: ReadConfigFile): Promise<string | null> {
  for (let folder = folderOf(uri); folder !== null; folder = folderOf(folder)) {
    for (const name of configNames) if ((await read(folder + name)) !== 'missing') return folder + name;
  }
  return null;
}

const lastPart = (uri: string): string => {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Told of a path that led to a file: where it is written, and what is wrong with that file and those below it. */
type Told = (at: Span, problems: readonly FoundProblem[]) => void;

/** Reads a file and what it extends, the latter first, so that the file itself goes before it. */
class Loading {
  readonly layers: ConfigFile['sent'][] = [];
  readonly problems: FoundProblem[] = [];
  readonly missing: string[] = [];

  /** @param files are the files that are read, the first of them included */
  constructor(
    private readonly read: ReadConfigFile,
    readonly files: string[] = [],
  ) {}

  async add(uri: string, text: string, above: readonly string[]): Promise<void> {
    this.files.push(uri);
    const file = readConfig(text);
    const own = await this.addExtended(uri, file, above);
    const starts = lineStarts(text);
    for (const { span, message } of [...file.problems, ...own]) {
      const line = lineAt(starts, span.start);
      this.problems.push({ uri, line, character: span.start - starts[line]!, message });
    }
    this.layers.push(file.sent);
  }

  /** Adds the files that a file extends. Answers what is wrong with the paths by which it names them. */
  async addExtended(
    uri: string,
    file: ConfigFile,
    above: readonly string[],
    told: Told = () => undefined,
  ): Promise<readonly ConfigProblem[]> {
    const problems: ConfigProblem[] = [];
    const open = [...above, uri].map((one) => new URL(one).href);
    for (const { path, span } of file.extends) {
      const tell = (message: Message): void => {
        problems.push({ code: 'config.extends', message, span });
      };
      const address = addressFrom(uri, path);
      const round = address === null ? -1 : open.indexOf(address);
      if (round >= 0) {
        const names = [...open.slice(round), address!].map(lastPart).join(' → ');
        tell(say('These files extend each other in a circle: {names}.', { names }));
      } else if (this.files.length >= maxFiles) {
        tell(say('`{path}` is not read: no more than {count} files can extend each other.', { path, count: maxFiles }));
      } else {
        const text = address === null ? 'missing' : await this.read(address);
        if (text === 'missing' && address !== null) this.missing.push(address);
        if (text === 'missing') tell(say('There is no file `{path}` to extend.', { path }));
        else if (text === 'unreadable') tell(say('`{path}` cannot be read.', { path }));
        else {
          const before = this.problems.length;
          await this.add(address!, text.text, [...above, uri]);
          told(span, this.problems.slice(before));
        }
      }
    }
    return problems;
  }
}

/** Loads the settings of a file of settings. */
export async function loadConfig(uri: string, read: ReadConfigFile): Promise<Config> {
  const text = await read(uri);
  const loading = new Loading(read);
  if (typeof text === 'object') await loading.add(uri, text.text, []);
  const settings = loading.layers.reduce((base, sent) => readSettings(sent, base), defaultSettings);
  const names = loading.layers.map((sent) => (sent.export as { name?: unknown } | undefined)?.name);
  const exportName = names.filter((name) => typeof name === 'string').at(-1) ?? null;
  return {
    uri,
    files: [uri, ...loading.files.filter((one) => one !== uri)],
    settings,
    exportName,
    unreadable: text === 'unreadable',
    missing: text === 'missing' ? [uri] : loading.missing,
    problems: loading.problems,
  };
}

/** Everything that is wrong with the text of a file of settings; a fault of a file that it extends stands at its path. */
export async function checkConfig(uri: string, text: string, read: ReadConfigFile): Promise<readonly ConfigProblem[]> {
  const file = readConfig(text);
  const inherited: ConfigProblem[] = [];
  const own = await new Loading(read, [uri]).addExtended(uri, file, [], (span, [first]) => {
    if (first) inherited.push(elsewhere(lastPart(first.uri), first.line + 1, first.message, span));
  });
  return [...file.problems, ...own, ...inherited];
}

/** A fault as a compiler says it, its place counted from 1. `name` is what the file is called. */
export const asLine = (problem: FoundProblem, name: string, language: Language): string =>
  `${name}:${problem.line + 1}:${problem.character + 1}: ${inLanguage(problem.message, language)}`;
