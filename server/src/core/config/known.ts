import { type Config, findConfig, loadConfig, type ReadConfigFile } from './load.ts';

/** Files of settings that were looked for and read: each once, however many profiles go by it, until it is forgotten. */
export class KnownConfigs {
  private readonly nearest = new Map<string, Promise<string | null>>();
  private readonly loaded = new Map<string, Promise<Config>>();

  /** @param read reads a file of settings by its address */
  constructor(readonly read: ReadConfigFile) {}

  /** What holds for a file, by its address; null where no file of settings is in its folder or above. Never rejects. */
  async of(uri: string): Promise<Config | null> {
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    if (folder === '') return null;
    if (!this.nearest.has(folder)) this.nearest.set(folder, findConfig(uri, this.read));
    const found = await this.nearest.get(folder)!;
    return found === null ? null : this.at(found);
  }

  /** What the file of settings at an address says. Never rejects. */
  at(uri: string): Promise<Config> {
    if (!this.loaded.has(uri)) this.loaded.set(uri, loadConfig(uri, this.read));
    return this.loaded.get(uri)!;
  }

  /** Every file of settings that was read because something goes by it. */
  all(): Promise<readonly Config[]> {
    return Promise.all(this.loaded.values());
  }

  /** Files of settings are other than before, or may be. */
  forget(): void {
    this.nearest.clear();
    this.loaded.clear();
  }
}
