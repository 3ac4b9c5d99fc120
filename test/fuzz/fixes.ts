import { parseDocument, parse as parseYaml } from 'yaml';
import { Analyzer } from '../../server/src/core/analysis/analyzer.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { defaultSettings } from '../../server/src/core/rules/settings.ts';
import { commentsOf } from '../../server/src/core/yaml/comments.ts';
import { applied, today } from '../core/support/check.ts';
import { type Manner, nameOf, shapes, written } from './writing.ts';

/** Values of every kind that a fix may have to write, and neighbours that must stay. */
const values = {
  basics: {
    name: 'Ola Berg',
    label: 'Baker, buyer and bookkeeper',
    url: 'olaberg.example',
    email: 'ola@berg.example.',
    phone: '22 85 50 50',
    location: { city: 'Oslo', countryCode: 'NO' },
    profiles: [
      { network: 'GitHub', username: 'olab', url: 'github.com/olab' },
      { network: 'X', url: 'x.com/olab' },
    ],
  },
  work: [
    {
      name: 'Fjord Foods',
      position: 'Baker',
      startDate: 'Oct 2021',
      endDate: 'March 2019',
      url: 'fjord.example',
      highlights: ["Successfully baked 300 loaves , a day's work in order to feed 40 guests", 'Lead a team of 9'],
    },
    {
      name: 'Voss Bakery',
      position: 'Buyer',
      startDate: '05/2016',
      endDate: 'Summer 2018',
      highlights: ['Was responsible for 12 ovens: the "old" ones', 'Cut waste by 40\\% & cost by 10 %'],
    },
    {
      name: 'Voss Dairy',
      position: 'Buyer',
      startDate: 'year 2012',
      endDate: '2015-1',
      highlights: ['Was responsible for 12 ovens: the "old" ones'],
    },
  ],
  education: [
    { institution: 'Bergen School', area: 'Baking', startDate: '1 September 2010', endDate: 'Expected July 2012' },
  ],
  skills: [{ name: 'Office', keywords: ['Javascript', 'Java Python SQL', 'Typescript'] }],
};

const own = rules
  .filter(
    ({ typeset, code }) => !typeset && code !== 'schema.syntax' && code !== 'schema.cut' && code !== 'ignore.unused',
  )
  .flatMap((rule) =>
    rule.examples.bad.map((text, index) => ({
      name: `${rule.code} ${index + 1}`,
      data: parseYaml(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }) as unknown,
    })),
  );

/** What is written in every manner: the bad examples of every rule, and the values above. */
export const sources: readonly { readonly name: string; readonly data: unknown }[] = [
  { name: 'values', data: values },
  ...own.filter(({ data }) => typeof data === 'object' && data !== null && !Array.isArray(data)),
];

/** Every manner of writing. */
export const manners: readonly Manner[] = shapes.flatMap((shape) =>
  [false, true].flatMap((windows) =>
    [false, true].flatMap((comments) =>
      [false, true].flatMap((quotedKeys) => {
        const json = shape.shape.startsWith('json');
        return json && (comments || quotedKeys) ? [] : [{ shape, windows, comments, quotedKeys }];
      }),
    ),
  ),
);

const analyzers = [false, true].map((json) => new Analyzer({ today, settings: defaultSettings, json }));

/** Every value of a text with its type: `text Ola` or `number 4`. */
function leaves(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    else found.push(`${typeof value} ${String(value).trim()}`);
  };
  visit(parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).toJS());
  return found;
}

function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(one) ?? 0;
    if (count > 0) left.set(one, count - 1);
    return count === 0;
  });
}

export interface Outcome {
  /** Fixes applied. */
  readonly fixes: number;
  /** Findings that had a fix in no manner but this is about one: none. */
  readonly faults: readonly string[];
}

/** Applies every fix of a text by itself, and says what was not as it should be. */
export function judge(source: (typeof sources)[number], manner: Manner): Outcome {
  const text = written(source.data, manner);
  const json = manner.shape.shape.startsWith('json');
  const report = (of: string) => analyzers[json ? 1 : 0]!.report(readDocument(of, null, json)).problems;
  const faults: string[] = [];
  let fixes = 0;
  const before = report(text);
  const comments = commentsOf(text).map(({ start, end }) => text.slice(start, end));
  for (const problem of before) {
    for (const fix of problem.fixes()) {
      fixes++;
      const after = applied(text, fix.edits);
      const fault = (what: string): void => {
        faults.push(`${source.name} [${nameOf(manner)}] ${problem.code}, ${fix.title}: ${what}\n${text}--->\n${after}`);
      };
      const { errors } = parseDocument(after, { uniqueKeys: false, logLevel: 'silent' });
      if (errors.length > 0) fault(`no YAML: ${errors[0]!.message}`);
      else if (json && !isJson(after)) fault('no JSON');
      else {
        const removes =
          /^(?:Remove|Leave|It happened: remove)/.test(fix.title) &&
          /^(?:privacy|schema|bullet\.duplicate|date\.stale-expected)/.test(problem.code);
        const gone = without(leaves(text), leaves(after));
        const come = without(leaves(after), leaves(text));
        const most = fix.edits.length;
        if (!removes && gone.length > most) fault(`values changed: ${gone.join(' | ')}`);
        if (come.length > most + (/^Split/.test(fix.title) ? 9 : 0)) fault(`values made: ${come.join(' | ')}`);
        const texts = gone.every((one) => one.startsWith('string '));
        // What a date says of a degree that is expected goes into a key of its own.
        const key = problem.code === 'date.format' && come.length > gone.length ? 'boolean true' : null;
        if (texts && come.some((one) => !one.startsWith('string ') && one !== 'object null' && one !== key))
          fault(`another type: ${come.join(' | ')}`);
        const lost = without(
          comments,
          commentsOf(after).map(({ start, end }) => after.slice(start, end)),
        );
        if (lost.length > (removes ? most : 0)) fault(`comments lost: ${lost.join(' | ')}`);
        if (/[^\r]\n/.test(after) && manner.windows) fault('line ends mixed');
        const same = (one: (typeof before)[number]): boolean =>
          one.code === problem.code && one.message === problem.message;
        if (report(after).filter(same).length >= before.filter(same).length) fault('still found');
      }
    }
  }
  return { fixes, faults };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
