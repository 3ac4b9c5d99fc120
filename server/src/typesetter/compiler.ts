import coverageOfMerits from 'merit:font-coverage';
import init, {
  type IncrServer,
  type TypstCompiler,
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';
import { type Message, plural, say, verbatim } from '../core/messages/message.ts';
import { type MissingGlyphs, missingGlyphs } from '../core/render/glyphs.ts';
import type { RenderModel } from '../core/render/index.ts';
import { fontFiles } from './assets.ts';
import { type Covers, coverageOf } from './coverage.ts';
import { typesetterInput } from './input.ts';
import { leftOut } from './leftOut.ts';
import type { FontFile } from './messages.ts';
import { keepRoom } from './room.ts';
import { templateLibrary, templateOf } from './templates/index.ts';
import { type FileMap, type Frame, type Pdf, TypesetError, type Warning } from './types.ts';
import { declareUniversal, isUniversal } from './universalAccess.ts';
import { isWholeFont } from './wholeFont.ts';

/** Where the template stands that comes with Merit. */
const merits = '/main.typ';
const data = '/profile.json';

/** Diagnostics as objects, not as text. */
const structured = 3;

/** The Typst compiler in this thread: fonts, template and sessions. It never asks for a file or a package. */
export interface Compiler {
  preview(session: string, model: string, files: FileMap): Frame;
  close(session: string): void;
  pdf(model: string, files: FileMap): Pdf;
  /** WebAssembly memory in bytes, with room for the next pages; it only grows. */
  memory(): number;
}

/** @throws {TypesetError} when a font cannot be read: without fonts the compiler sets pages with no text on them. */
export async function createCompiler(module: WebAssembly.Module, fonts: readonly FontFile[]): Promise<Compiler> {
  const exports = await init({ module_or_path: module });
  keepRoom(exports);
  const covers = readFonts(fonts);
  const builder = new TypstCompilerBuilder();
  const nothing = () => undefined;
  await builder.set_access_model({}, nothing, () => false, nothing, nothing);
  await builder.set_package_registry({}, nothing);
  for (const font of fonts) await builder.add_raw_font(font.data);
  const compiler = await builder.build();
  keepRoom(exports);
  return new Typst(compiler, covers, () => keepRoom(exports));
}

/** What the fonts cover. Of those that come with Merit the build has seen it; that they are whole is seen here. */
function readFonts(fonts: readonly FontFile[]): Covers {
  const unreadable = (name: string) => new TypesetError(`The font ${name} cannot be read.`);
  if (fonts.length === 0) throw new TypesetError('There are no fonts to set the pages with.');
  const reader = new TypstFontResolverBuilder();
  const tables = fonts.flatMap(({ name, data }) => {
    if (fontFiles.includes(name)) {
      if (!isWholeFont(data)) throw unreadable(name);
      return [];
    }
    const info: { readonly coverage: readonly number[] }[] = reader.get_font_info(data)?.info ?? [];
    if (info.length === 0) throw unreadable(name);
    return info.map((face) => face.coverage);
  });
  reader.free();
  return coverageOf([coverageOfMerits, ...tables]);
}

interface Diagnostic {
  readonly severity: string;
  readonly message: string;
  readonly path?: string;
  /** `line:character-line:character`, from 0. */
  readonly range?: string;
}

class Typst implements Compiler {
  private readonly sessions = new Map<string, IncrServer>();

  constructor(
    private readonly compiler: TypstCompiler,
    private readonly covers: Covers,
    readonly memory: () => number,
  ) {}

  preview(session: string, model: string, files: FileMap): Frame {
    const known = this.sessions.get(session);
    const server = known ?? this.compiler.create_incr_server();
    try {
      const frame = this.compile(model, files, true, (world) => bytes(world.incr_compile(server, structured)));
      this.sessions.set(session, server);
      const { result, ...pages } = frame;
      return { action: known ? 'merge' : 'reset', delta: result, ...pages };
    } catch (error) {
      if (!known) server.free();
      throw error;
    }
  }

  close(session: string): void {
    this.sessions.get(session)?.free();
    this.sessions.delete(session);
  }

  pdf(model: string, files: FileMap): Pdf {
    const { result, ...pages } = this.compile(model, files, false, (world) => bytes(world.get_artifact(1, structured)));
    const universal = isUniversal(JSON.parse(model) as RenderModel, pages.warnings);
    return { pdf: universal ? declareUniversal(result) : result, ...pages };
  }

  private compile(json: string, files: FileMap, preview: boolean, take: (world: World) => Uint8Array) {
    const model = JSON.parse(json) as RenderModel;
    for (const [path, source] of Object.entries(templateLibrary)) this.compiler.add_source(path, source);
    const main = model.ownTemplate ?? merits;
    if (main === merits) this.compiler.add_source(main, templateOf(model.template));
    for (const [path, content] of Object.entries(files)) this.compiler.map_shadow(path, content);
    const missing = missingGlyphs(model, this.covers);
    const undrawn = new Set(missing.flatMap(({ characters }) => characters));
    this.compiler.map_shadow(data, new TextEncoder().encode(typesetterInput(model, undrawn)));
    const world = this.compiler.snapshot(undefined, main, [['preview', preview ? '1' : '0']]);
    try {
      const { diagnostics = [] } = world.compile(0, structured) as { diagnostics?: readonly Diagnostic[] };
      const failure = diagnostics.find(({ severity }) => severity === 'error');
      if (failure) throw failed(failure);
      const result = take(world);
      const [told] = JSON.parse(world.query(0, '<layout>', 'value')) as readonly Layout[];
      const layout = told ?? untold(() => bytes(world.get_artifact(1, structured)));
      return { result, ...layout, warnings: warningsOf(model, missing, diagnostics) };
    } finally {
      world.free();
      for (const path of Object.keys(files)) this.compiler.unmap_shadow(path);
    }
  }
}

const warningsOf = (
  model: RenderModel,
  missing: readonly MissingGlyphs[],
  diagnostics: readonly Diagnostic[],
): readonly Warning[] => [
  ...missing.map((one): Warning => ({ code: 'layout.glyph', message: glyphMessage(one), pointer: one.at })),
  ...leftOut(model),
  ...diagnostics.map(({ message }): Warning => ({ code: 'layout.typeset', message: verbatim(message) })),
];

type World = ReturnType<TypstCompiler['snapshot']>;

type Layout = Pick<Pdf, 'pages' | 'spill' | 'filled' | 'last' | 'base'>;

/** An error in words; one in a template of the person's own at its place. */
function failed({ message, path = '', range = '' }: Diagnostic): TypesetError {
  const file = /^\/?own\/(.+)$/u.exec(path)?.[1];
  const at = /^(\d+):(\d+)/u.exec(range);
  if (file === undefined || !at) return new TypesetError(`The pages could not be set: ${message}`);
  const refused = message.startsWith('failed to load file') || message.startsWith('file not found');
  const words = refused
    ? 'this file cannot be read: a template sees the files of its own folder and no others'
    : message;
  return new TypesetError(words, { file, line: Number(at[1]), character: Number(at[2]) });
}

/** A template that does not tell its layout has as many pages as its PDF. */
function untold(pdf: () => Uint8Array): Layout {
  const pages = new TextDecoder('latin1').decode(pdf()).match(/\/Type\s*\/Page\b/gu)?.length ?? 1;
  return { pages, spill: null, filled: 1, last: null, base: { margin: 20, size: 10 } };
}

/** The result of a compilation step. The compiler answers with diagnostics instead when it fails. */
function bytes(answer: { readonly result?: Uint8Array; readonly diagnostics?: readonly Diagnostic[] }): Uint8Array {
  if (answer.result) return answer.result;
  throw new TypesetError(`The pages could not be set: ${answer.diagnostics?.[0]?.message ?? 'no reason given'}`);
}

function glyphMessage({ characters, elsewhere, inPack }: MissingGlyphs): Message {
  const shown = characters.slice(0, 5).map((one) => `“${one}” (${codePoint(one)})`);
  const more = characters.length - shown.length;
  const list = shown.join(', ');
  return [
    plural(
      characters.length,
      'No font of the page has the character {list}, so it is left off.',
      'No font of the page has the characters {list}, so they are left off.',
      {
        list: more > 0 ? say('{first} and {last}', { first: list, last: say('{count} more', { count: more }) }) : list,
      },
    ),
    elsewhere === 0
      ? null
      : plural(
          elsewhere,
          'So are others of the script in {count} more place.',
          'So are others of the script in {count} more places.',
        ),
    inPack
      ? say('The extension “Merit: Fonts of the World” has them, and so has the npm package `merit-fonts-world`.')
      : null,
  ];
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
