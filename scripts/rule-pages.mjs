// The pages of docs/rules, made from the rules themselves: one a rule, and an index.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { shared } from './esbuild-options.mjs';

const root = resolve(import.meta.dirname, '..');

/** What the areas of the codes are about, in the order of the index. */
const areas = {
  schema: 'The format',
  bullet: 'Highlights',
  claim: 'Claims',
  metric: 'Figures',
  date: 'Dates',
  tech: 'Technologies',
  skill: 'Skills',
  spell: 'Spelling',
  name: 'Names',
  text: 'Leftovers in texts',
  contact: 'Contact',
  privacy: 'Privacy',
  layout: 'Pages',
  ignore: 'Ignore comments',
};

async function loadRules() {
  const folder = await mkdtemp(join(tmpdir(), 'merit-docs-'));
  try {
    const outfile = join(folder, 'rules.mjs');
    await esbuild.build({
      ...shared,
      sourcemap: false,
      entryPoints: [join(root, 'server/src/core/rules/index.ts')],
      outfile,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
    });
    return (await import(pathToFileURL(outfile).href)).rules;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const sample = (text) => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;

function page(rule) {
  const options = (rule.options ?? []).map((option) => `\`${option}\``);
  return [
    `# ${rule.code}`,
    rule.summary,
    rule.rationale,
    `Severity: **${rule.defaultSeverity}**${options.length > 0 ? `. Settings: ${options.join(', ')}` : ''}`,
    '## Flagged',
    ...rule.examples.bad.map(sample),
    '## Left alone',
    ...rule.examples.good.map(sample),
    '## To silence it',
    rule.code === 'schema.syntax'
      ? `In the settings: \`"merit.rules.severity": {"${rule.code}": "off"}\`.`
      : `\`# merit-ignore-next-line ${rule.code}\` above a line, \`# merit-ignore-file ${rule.code}\` for a file, or in the settings \`"merit.rules.severity": {"${rule.code}": "off"}\`.`,
    'Made from the rule by `npm run docs`; the examples run as tests.',
  ].join('\n\n');
}

function index(rules) {
  const sections = Object.entries(areas).flatMap(([area, title]) => {
    const own = rules.filter(({ code }) => code.startsWith(`${area}.`));
    if (own.length === 0) return [];
    const rows = own.map(
      ({ code, summary, defaultSeverity }) =>
        `| [${code}](${code}.md) | ${defaultSeverity} | ${summary.replaceAll('|', '\\|')} |`,
    );
    return [`## ${title}`, ['| code | severity | what it flags |', '| --- | --- | --- |', ...rows].join('\n')];
  });
  return [
    '# Rules',
    `Merit has ${rules.length} rules. Each has a code that never changes, a severity that you can, and a page with its reason and examples. The severity is the usual one; some findings of a rule are milder or more serious.`,
    ...sections,
  ].join('\n\n');
}

/** Every page of docs/rules, by its path. */
export async function rulePages() {
  const rules = await loadRules();
  const unknown = rules.filter(({ code }) => !Object.hasOwn(areas, code.split('.')[0]));
  if (unknown.length > 0) throw new Error(`no area for ${unknown.map(({ code }) => code).join(', ')}`);
  return new Map([
    ['docs/rules/README.md', `${index(rules)}\n`],
    ...rules.map((rule) => [`docs/rules/${rule.code}.md`, `${page(rule)}\n`]),
  ]);
}
