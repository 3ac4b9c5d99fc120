import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { defaultSettings, readSettings, settingsKey, severityOf } from '../../server/src/core/rules/settings.ts';
import { analyzer } from './support/check.ts';

interface Described {
  readonly default: unknown;
  readonly enum?: readonly unknown[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const described: Record<string, Described> = manifest.contributes.configuration.properties;
const ofServer = Object.entries(described).filter(
  ([name]) => !['merit.trace.server', 'merit.export.name'].includes(name),
);

/** What a client sends for one setting: `a.b` is nested. */
const sent = (name: string, value: unknown): unknown =>
  name
    .replace('merit.', '')
    .split('.')
    .reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

const other: Readonly<Record<string, unknown>> = {
  'merit.rules.severity': { 'date.gap': 'warning' },
  'merit.maxProblems': 12,
  'merit.checkClosedFiles': false,
  'merit.minRatio': 0.75,
  'merit.maxAgeYears': 3,
  'merit.privacy.country': 'DE',
  'merit.dictionary': ['Quayside'],
};

/** Highlights without a figure (information), one with a filler (hint), and an end before the start (error). */
const profile = `work:
  - name: Quayside Bank
    startDate: 2024-05
    endDate: 2021-02
    highlights:
      - Successfully rewrote the ledger in Java
      - Trained new clerks
`;

const severities = (settings: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    analyzer(readSettings(settings))
      .report(readDocument(profile))
      .problems.map(({ code, severity }) => [code, severity]),
  );

describe('settings', () => {
  for (const [name, setting] of ofServer) {
    it(`reads ${name} as the manifest describes it`, () => {
      assert.equal(settingsKey(readSettings(sent(name, setting.default))), settingsKey(defaultSettings));
      const values = setting.enum?.filter((value) => value !== setting.default) ?? [other[name]];
      for (const value of values) {
        assert.notEqual(value, undefined);
        assert.notEqual(settingsKey(readSettings(sent(name, value))), settingsKey(defaultSettings), String(value));
      }
    });

    it(`falls back to the default of ${name} for values that make no sense`, () => {
      for (const value of [null, 'rhubarb', -1, Number.NaN, [7], { a: 'b' }, true]) {
        assert.equal(settingsKey(readSettings(sent(name, value))), settingsKey(defaultSettings), String(value));
      }
    });
  }

  it('take a number from its lowest to its highest, and no other', () => {
    for (const [name, low, high, key] of [
      ['merit.maxProblems', 1, 100_000, 'maxProblems'],
      ['merit.minRatio', 0, 1, 'minRatio'],
      ['merit.maxAgeYears', 0, 100, 'maxAgeYears'],
    ] as const) {
      const read = (value: number): number => readSettings(sent(name, value))[key];
      assert.deepEqual([read(low), read(high)], [low, high], name);
      assert.deepEqual([read(low - 0.5), read(high + 0.5)], [defaultSettings[key], defaultSettings[key]], name);
    }
    assert.equal(readSettings({ maxProblems: 12.7 }).maxProblems, 12);
  });

  it('are the defaults when nothing usable was sent', () => {
    for (const value of [undefined, null, 'merit', 7, []]) assert.deepEqual(readSettings(value), defaultSettings);
  });

  it('take severities from merit.rules too, and let merit.rules.severity win', () => {
    const { rules: set } = readSettings({
      rules: { 'date.gap': 'off', 'date.order': 'error', severity: { 'date.order': 'hint' } },
    });
    assert.deepEqual(set, { 'date.gap': 'off', 'date.order': 'hint' });
  });

  it('keep words of the dictionary in lower case', () => {
    assert.deepEqual([...readSettings({ dictionary: ['Quayside', ' ', 3] }).dictionary], ['quayside']);
  });
});

describe('presets', () => {
  it('leave every finding its own severity by default', () => {
    const {
      'date.end-before-start': error,
      'bullet.unquantified': information,
      'bullet.filler': hint,
    } = severities({});
    assert.deepEqual([error, information, hint], ['error', 'information', 'hint']);
  });

  it('keep errors and warnings when gentle', () => {
    const gentle = severities({ rules: { preset: 'gentle' } });
    assert.equal(gentle['date.end-before-start'], 'error');
    assert.equal(gentle['contact.missing'], 'warning');
    assert.deepEqual(new Set(Object.values(gentle)), new Set(['error', 'warning']));
  });

  it('raise hints and information when strict', () => {
    const strict = severities({ rules: { preset: 'strict' } });
    assert.equal(strict['bullet.unquantified'], 'warning');
    assert.equal(strict['bullet.filler'], 'information');
  });

  it('give way to what is set for an area, and that to what is set for a code', () => {
    const set = severities({ rules: { preset: 'strict', severity: { 'bullet.*': 'off', 'bullet.filler': 'error' } } });
    assert.equal(set['bullet.unquantified'], undefined);
    assert.equal(set['bullet.filler'], 'error');
    assert.equal(set['date.end-before-start'], 'error');
  });

  it('never hide an error', () => {
    for (const preset of ['gentle', 'standard', 'strict'] as const)
      for (const { code } of rules) assert.equal(severityOf({ ...defaultSettings, preset }, code)('error'), 'error');
  });
});
