import {
  type Config,
  type FoundProblem,
  findConfig,
  isConfigName,
  loadConfig,
  type ReadConfigFile,
} from '../core/config/load.ts';
import { addressKey } from './files.ts';

/** Files of settings as they are on disk. What was read is kept until one of them changes. */
export class Configs {
  private readonly nearest = new Map<string, Promise<string | null>>();
  private readonly loaded = new Map<string, Promise<Config>>();
  private readonly told = new Set<string>();

  /** @param unreadable is told of a file that is there and cannot be read, once until something changes */
  constructor(
    readonly read: ReadConfigFile,
    private readonly unreadable: (uri: string) => void,
  ) {}

  /** What holds for a profile; null where no file of settings is in its folder or above. Never rejects. */
  async of(uri: string): Promise<Config | null> {
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    if (folder === '') return null;
    if (!this.nearest.has(folder)) this.nearest.set(folder, findConfig(uri, this.read));
    const found = await this.nearest.get(folder)!;
    if (found === null) return null;
    if (!this.loaded.has(found)) this.loaded.set(found, loadConfig(found, this.read));
    const config = await this.loaded.get(found)!;
    if (config.unreadable && !this.told.has(found)) {
      this.told.add(found);
      this.unreadable(found);
    }
    return config;
  }

  /** The faults of the files that hold somewhere, as far as they were read. */
  async faults(): Promise<readonly FoundProblem[]> {
    return (await Promise.all(this.loaded.values())).flatMap(({ problems }) => problems);
  }

  /** Is a file one of settings, by its name or because one that was read extends it? */
  async concerns(uri: string): Promise<boolean> {
    if (isConfigName(uri)) return true;
    const key = addressKey(uri);
    const all = await Promise.all(this.loaded.values());
    return all.some(({ files }) => files.some((one) => addressKey(one) === key));
  }

  /** Files of settings are other than before, or may be. */
  changed(): void {
    this.nearest.clear();
    this.loaded.clear();
    this.told.clear();
  }
}
