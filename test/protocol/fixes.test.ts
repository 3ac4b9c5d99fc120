import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import vscode from './clients/vscode.json';
import { afterEdit, flawed, uri } from './support/profiles.ts';
import { type Client, pulling, type Session } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

const actions = (
  session: Session,
  range: Diagnostic['range'],
  diagnostics: readonly Diagnostic[],
  only?: readonly string[],
): Promise<readonly CodeAction[]> =>
  session.request('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics, ...(only ? { only } : {}) },
  });

const codes = (found: readonly Diagnostic[]): readonly unknown[] => found.map(({ code }) => code);

describe('quick fixes', () => {
  const start = sessions();

  it('take away the finding they belong to, and nothing else', async () => {
    const text = flawed.replace('nickname', 'labl');
    const session = await start({ client: vscode as Client });
    await session.open(uri, text);
    const before = await session.diagnostics(uri);
    const finding = before.find(({ code }) => code === 'schema.unknown-key')!;
    const offered = await actions(session, finding.range, [finding]);
    const rename = offered.find(({ title }) => title === 'Rename to `label`')!;
    assert.equal(rename.kind, 'quickfix');
    assert.equal(rename.isPreferred, true);
    assert.deepEqual(rename.diagnostics, [finding]);
    const after = afterEdit(text, rename.edit);
    assert.equal(after, text.replace('labl', 'label'));
    await session.change(uri, { text: after });
    const now = codes(await session.diagnostics(uri));
    assert.deepEqual(
      now.filter((code) => code !== 'schema.unknown-key'),
      codes(before).filter((code) => code !== 'schema.unknown-key'),
    );
    assert.equal(now.includes('schema.unknown-key'), false);
  });

  it('leave the edits of a long section until an action is chosen, and survive actions that are not ours', async () => {
    const text = `basics:\n  name: Ada\nawards:\n${Array.from({ length: 400 }, (_, at) => `  - title: Prize number ${at} of a town by the sea\n    date: ${1950 + (at % 70)}\n`).join('')}`;
    const session = await start({ client: vscode as Client });
    await session.open(uri, text);
    const at = { line: 40, character: 8 };
    const offered = await actions(session, { start: at, end: at }, []);
    const sort = offered.find(({ title }) => title === 'Sort these entries newest first')!;
    assert.equal(sort.edit, undefined);
    const chosen = await session.request<CodeAction>('codeAction/resolve', sort);
    const years = [...afterEdit(text, chosen.edit).matchAll(/date: (\d+)/g)].map(([, year]) => Number(year));
    assert.equal(years.length, 400);
    assert.deepEqual(
      years,
      [...years].sort((a, b) => b - a),
    );
    for (const other of [
      { title: 'x' },
      { title: 'x', data: { uri, refactor: 'here' } },
      { title: 'x', data: { uri } },
    ])
      assert.deepEqual(await session.request('codeAction/resolve', other), other);
  });

  it('silence a finding where it is wanted, and the silence holds', async () => {
    const session = await start({ client: vscode as Client });
    await session.open(uri, flawed);
    const finding = (await session.diagnostics(uri)).find(({ code }) => code === 'schema.unknown-key')!;
    const ignore = (await actions(session, finding.range, [finding])).find(({ title }) => title.startsWith('Ignore'))!;
    const after = afterEdit(flawed, ignore.edit);
    await session.change(uri, { text: after });
    const now = codes(await session.diagnostics(uri));
    assert.equal(now.includes('schema.unknown-key'), false);
    assert.equal(now.includes('ignore.unused'), false);
  });

  it('of every finding that has one leave fewer findings and sound YAML', async () => {
    const text = flawed.replace('nickname', 'labl').replace('2021-13', 'Oct 2021').replace('9 hours', '9  hours');
    const session = await start({ client: vscode as Client });
    await session.open(uri, text);
    const before = await session.diagnostics(uri);
    const count = (found: readonly Diagnostic[], code: unknown): number =>
      codes(found).filter((one) => one === code).length;
    let tried = 0;
    for (const finding of before) {
      const { code } = finding;
      for (const action of await actions(session, finding.range, [finding], ['quickfix'])) {
        if (!action.isPreferred || action.diagnostics?.[0]?.code !== code) continue;
        await session.change(uri, { text: afterEdit(text, action.edit) });
        const now = await session.diagnostics(uri);
        assert.equal(count(now, 'schema.syntax'), 0, action.title);
        assert.ok(count(now, code) < count(before, code), `${String(code)} is still there after "${action.title}"`);
        await session.change(uri, { text });
        tried++;
      }
    }
    assert.ok(tried > 1);
  });

  it('all at once, on request only', async () => {
    const text = flawed.replace('nickname', 'labl').replace('2021-13', 'Oct 2021');
    const session = await start({ client: vscode as Client });
    await session.open(uri, text);
    assert.equal(
      (await actions(session, whole, [])).some(({ kind }) => kind?.startsWith('source')),
      false,
    );
    for (const only of [['source.fixAll.merit'], ['source.fixAll'], ['source']]) {
      const offered = await actions(session, whole, [], only);
      assert.deepEqual(
        offered.map(({ kind }) => kind),
        ['source.fixAll.merit'],
      );
      const after = afterEdit(text, offered[0]?.edit);
      assert.match(after, /^ {2}label: Im$/m);
      assert.match(after, /^ {4}startDate: 2021-10$/m);
      await session.change(uri, { text: after });
      assert.deepEqual(await actions(session, whole, [], only), [], 'nothing is left to fix');
      await session.change(uri, { text });
    }
    assert.deepEqual(await actions(session, whole, [], ['refactor']), []);
  });

  it('are kept from clients that know only commands', async () => {
    const session = await start({ client: pulling });
    await session.open(uri, flawed);
    assert.deepEqual(await actions(session, whole, []), []);
  });
});
