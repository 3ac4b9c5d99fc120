import { isConfigName } from '../core/config/load.ts';
import { type NamedPlace, namedPlaces } from '../core/features/workspaceSymbols.ts';
import { fileKind } from '../core/profile/fileNames.ts';
import { addressKey, type Files, type FoundFile } from './files.ts';
import { LiveText } from './liveText.ts';
import { OpenDocument } from './open.ts';

/** The last part of an address, for people. */
export const fileNameOf = (uri: string): string => addressKey(uri).split('/').at(-1) ?? uri;

interface Kept {
  readonly stamp: string;
  readonly places: readonly NamedPlace[];
}

/** The profiles in the folders of the workspace, as they are on disk. */
export class Folders {
  private roots: readonly string[] = [];
  private listed: Promise<readonly FoundFile[]> | null = null;
  private readonly places = new Map<string, Kept>();
  /** Will the server be told of changes on disk? If not, it looks each time it is asked. */
  watched = false;

  constructor(private readonly files: Files | null) {}

  /** Can files be read that are not open? */
  get readable(): boolean {
    return this.files !== null;
  }

  add(roots: readonly string[]): void {
    this.roots = [...new Set([...this.roots, ...roots])];
    this.changed();
  }

  remove(roots: readonly string[]): void {
    this.roots = this.roots.filter((one) => !roots.includes(one));
    this.changed();
  }

  /** Something on disk, or the folders themselves, changed. */
  changed(): void {
    this.listed = null;
  }

  /** Every profile and every file of settings by its name, each once. */
  async all(): Promise<readonly FoundFile[]> {
    const { files } = this;
    if (!files) return [];
    if (!this.watched) this.listed = null;
    this.listed ??= (async () => {
      const found = await Promise.all(
        this.roots.map((root) => files.find(root, (name) => fileKind(name, '') !== null || isConfigName(name))),
      );
      return [...new Map(found.flat().map((one) => [addressKey(one.uri), one])).values()];
    })();
    return this.listed;
  }

  /** The profile at an address, if it is one of the folders'. */
  async at(uri: string): Promise<FoundFile | null> {
    const key = addressKey(uri);
    return (await this.all()).find((one) => addressKey(one.uri) === key) ?? null;
  }

  /** A profile as it is on disk now; null where it cannot be read. */
  async open({ uri }: FoundFile): Promise<OpenDocument | null> {
    const text = (await this.files?.read(uri)) ?? null;
    if (text === null) return null;
    const json = fileKind(uri, '') === 'json';
    return new OpenDocument(new LiveText(uri, json ? 'json' : 'profile', 0, text), json);
  }

  /** Was a profile read as it is now? */
  knows({ uri, stamp }: FoundFile): boolean {
    return this.places.get(addressKey(uri))?.stamp === stamp;
  }

  /** What has a name in a profile on disk. */
  async placesIn(file: FoundFile): Promise<readonly NamedPlace[]> {
    const key = addressKey(file.uri);
    if (isConfigName(file.uri)) return [];
    if (this.knows(file)) return this.places.get(key)!.places;
    const found = await this.open(file);
    const places = found ? namedPlaces(found.document, fileNameOf(file.uri)) : [];
    this.places.set(key, { stamp: file.stamp, places });
    return places;
  }
}
