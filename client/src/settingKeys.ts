/** The settings that a file of settings can hold too (`.meritrc.yaml`), without `merit.`. */
export const settingKeys = [
  'rules.preset',
  'rules.severity',
  'maxProblems',
  'minRatio',
  'maxAgeYears',
  'currencyStyle',
  'locale',
  'privacy.country',
  'dictionary',
  'checkClosedFiles',
  'export.name',
] as const;

export type SettingKey = (typeof settingKeys)[number];
