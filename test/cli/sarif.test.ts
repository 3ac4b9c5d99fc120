import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { inside } from './support/inside.ts';
import { flawed, sound } from './support/merit.ts';

const schema = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
}

describe('SARIF', () => {
  const at = inside();
  let valid: ReturnType<Ajv['compile']>;
  before(() => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, unicodeRegExp: false });
    addFormats(ajv);
    const { $schema: _, id: __, ...rest } = schema;
    valid = ajv.compile(rest);
  });

  async function log(args: readonly string[]) {
    const { out } = await at.check([...args, '--format', 'sarif']);
    const found = JSON.parse(out);
    assert.ok(valid(found), JSON.stringify(valid.errors?.slice(0, 3)));
    return found.runs[0] as {
      tool: { driver: { rules: readonly { id: string; helpUri?: string; help: object }[] } };
      invocations: readonly { executionSuccessful: boolean; toolExecutionNotifications?: readonly object[] }[];
      results: readonly Result[];
    };
  }

  it('is valid by the schema of 2.1.0, with findings, with none and with files that cannot be read', async () => {
    at.write('cv/profile.yaml', flawed);
    at.write('sound.profile.yaml', sound);
    at.write('odd, 100% ü.profile.yaml', flawed);
    const run = await log([
      './cv/profile.yaml',
      'sound.profile.yaml',
      'odd, 100% ü.profile.yaml',
      'gone.yaml',
      at.path('cv/profile.yaml'),
    ]);
    const uris = new Set(run.results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri));
    assert.deepEqual([...uris], ['cv/profile.yaml', 'odd%2C%20100%25%20%C3%BC.profile.yaml']);
    assert.deepEqual(run.invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'gone.yaml: there is no such file' } }],
      },
    ]);
    assert.deepEqual((await log(['gone.yaml'])).results, []);
    assert.equal((await log(['cv/profile.yaml'])).invocations[0]!.executionSuccessful, true);
  });

  it('links each rule to its page, in the package or where it is said to be', async () => {
    at.write('profile.yaml', flawed);
    const { tool, results } = await log(['profile.yaml']);
    for (const { id, helpUri } of tool.driver.rules) {
      assert.match(helpUri ?? '', /^file:\/\/\/.*\/docs\/rules\/[a-z.-]+\.md$/);
      assert.match(readFileSync(new URL(helpUri!), 'utf8'), new RegExp(`^# ${id}\n`));
    }
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex!]!.id, ruleId);
    const elsewhere = await log(['profile.yaml', '--docs', 'https://example.org/rules/']);
    assert.equal(
      elsewhere.tool.driver.rules[0]!.helpUri,
      `https://example.org/rules/${elsewhere.tool.driver.rules[0]!.id}.md`,
    );
    for (const docs of ['rules', 'https://exa mple'])
      assert.equal((await at.check(['profile.yaml', '--format', 'sarif', '--docs', docs])).code, 2);
    assert.match(
      (await at.check(['profile.yaml', '--docs', 'https://example.org'])).err,
      /--docs names the pages of rules in SARIF/,
    );
  });

  it('knows a finding again after its lines moved, and tells like ones apart', async () => {
    const prints = async (text: string): Promise<readonly string[]> => {
      at.write('profile.yaml', text);
      const { results } = await log(['profile.yaml']);
      return results.map((one) => `${one.ruleId} ${one.partialFingerprints.primaryLocationLineHash}`).sort();
    };
    const twice = `${flawed}  - name: Halden Freight\n    position: Operator\n    startDate: 2021-13\n`;
    const first = await prints(twice);
    assert.equal(new Set(first).size, first.length);
    assert.ok(first.some((one) => /^date\.invalid [0-9a-f]{16}:2$/.test(one)));
    assert.deepEqual(await prints(`# mine\n\n${twice}`), first);
    assert.notDeepEqual(await prints(twice.replace('labl', 'lable')), first);
  });

  it('counts paths from the repository on GitHub, and so do the findings beside lines', async () => {
    at.write('repository/my cv/profile.yaml', flawed);
    at.write('beside/profile.yaml', flawed);
    const usual = process.env.GITHUB_WORKSPACE;
    process.env.GITHUB_WORKSPACE = at.path('repository');
    process.chdir(at.path('repository/my cv'));
    try {
      const files = ['./profile.yaml', '../../beside/profile.yaml'];
      const { results } = await log(files);
      const uris = new Set(results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri));
      assert.deepEqual([...uris], ['my%20cv/profile.yaml', '../../beside/profile.yaml']);
      const { out } = await at.check([...files, '--format', 'github']);
      const named = new Set([...out.matchAll(/file=([^,]+),/g)].map(([, path]) => path));
      assert.deepEqual([...named], ['my cv/profile.yaml', '../../beside/profile.yaml']);
    } finally {
      process.chdir(at.path('.'));
      if (usual === undefined) delete process.env.GITHUB_WORKSPACE;
      else process.env.GITHUB_WORKSPACE = usual;
    }
  });
});
