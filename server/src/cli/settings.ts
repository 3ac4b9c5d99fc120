import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readConfigFile } from '../configFiles.ts';
import { KnownConfigs } from '../core/config/known.ts';
import { asLine, type Config } from '../core/config/load.ts';
import { defaultSettings, type Preset, presets, readSettings, type Settings } from '../core/rules/settings.ts';
import { UsageError } from './output.ts';

/** Options of every command that goes by settings. */
export const settingOptions = {
  config: {
    type: 'string',
    value: 'FILE',
    files: true,
    help: 'the settings to go by, instead of the nearest .meritrc.yaml',
  },
  'no-config': { type: 'boolean', help: 'go by no .meritrc.yaml' },
} as const;

/** What the command line says of settings. It goes before every file. */
export interface SettingsWish {
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean;
  readonly preset?: string | undefined;
}

/** What holds for one profile. */
export interface Chosen {
  readonly settings: Settings;
  /** The pattern of `export.name`; null where nothing says one. */
  readonly exportName: string | null;
}

/** The settings of profiles. */
export class SettingsOfFiles {
  private readonly known = new KnownConfigs(readConfigFile);
  private readonly preset: Preset | null;

  /** @throws {UsageError} for wishes that contradict each other or mean nothing */
  constructor(private readonly wish: SettingsWish) {
    if (wish.config !== undefined && wish['no-config'])
      throw new UsageError('--config and --no-config exclude each other.');
    this.preset = presets.find((one) => one === wish.preset) ?? null;
    if (wish.preset !== undefined && this.preset === null)
      throw new UsageError(`--preset takes ${presets.join(', ')}, not \`${wish.preset}\`.`);
  }

  /** @throws {UsageError} naming each fault of the file of settings with its line, and a file that cannot be read */
  async of(path: string): Promise<Chosen> {
    const config = await this.configOf(path);
    const base = config?.settings ?? defaultSettings;
    return {
      settings: this.preset === null ? base : readSettings({ rules: { preset: this.preset } }, base),
      exportName: config?.exportName ?? null,
    };
  }

  private async configOf(path: string): Promise<Config | null> {
    const config = await this.chosen(path);
    if (config === null) return null;
    if (config.missing.includes(config.uri)) throw new UsageError(`${this.wish.config}: there is no such file`);
    if (config.unreadable) throw new UsageError(`${nameOf(config.uri)}: these settings cannot be read.`);
    if (config.problems.length > 0)
      throw new UsageError(config.problems.map((one) => asLine(one, nameOf(one.uri), 'en')).join('\n'));
    return config;
  }

  private async chosen(path: string): Promise<Config | null> {
    if (this.wish['no-config']) return null;
    if (this.wish.config !== undefined) return this.known.at(pathToFileURL(resolve(this.wish.config)).href);
    return this.known.of(pathToFileURL(resolve(path)).href);
  }
}

/** A file as people at this prompt would call it. */
function nameOf(uri: string): string {
  const path = fileURLToPath(uri);
  const near = relative('', path);
  return near.startsWith(`..${sep}..${sep}..`) ? path : near;
}
