import type { Settings } from './settings.ts';

/** What rules may know besides the segment before them. */
export interface RuleContext {
  /** Today, `YYYY-MM-DD`: injected, never read from a clock. */
  readonly today: string;
  readonly settings: Settings;
  /** True for `resume.json`, where the upstream schema allows extra keys. */
  readonly json: boolean;
}
