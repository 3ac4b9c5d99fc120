import { KnownConfigs } from '../core/config/known.ts';
import { type Config, type FoundProblem, isConfigName, type ReadConfigFile } from '../core/config/load.ts';
import { addressKey } from './files.ts';

/** Files of settings as they are on disk. What was read is kept until one of them changes. */
export class Configs {
  private readonly known: KnownConfigs;
  private readonly told = new Set<string>();

  /** @param unreadable is told of a file that is there and cannot be read, once until something changes */
  constructor(
    readonly read: ReadConfigFile,
    private readonly unreadable: (uri: string) => void,
  ) {
    this.known = new KnownConfigs(read);
  }

  /** What holds for a profile; null where no file of settings is in its folder or above. Never rejects. */
  async of(uri: string): Promise<Config | null> {
    const config = await this.known.of(uri);
    if (config?.unreadable && !this.told.has(config.uri)) {
      this.told.add(config.uri);
      this.unreadable(config.uri);
    }
    return config;
  }

  /** The faults of the files that hold somewhere, as far as they were read. */
  async faults(): Promise<readonly FoundProblem[]> {
    return (await this.known.all()).flatMap(({ problems }) => problems);
  }

  /** Is a file one of settings: by its name, or because one that was read extends it, be it there or not? */
  async concerns(uri: string): Promise<boolean> {
    if (isConfigName(uri)) return true;
    const key = addressKey(uri);
    const all = await this.known.all();
    return all.some(({ files, missing }) => [...files, ...missing].some((one) => addressKey(one) === key));
  }

  /** Files of settings are other than before, or may be. */
  changed(): void {
    this.known.forget();
    this.told.clear();
  }
}
