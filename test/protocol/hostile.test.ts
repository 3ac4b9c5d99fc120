import assert from 'node:assert/strict';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vscode from './clients/vscode.json';
import { flawed, sound, uri } from './support/profiles.ts';
import type { Client, Session } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const code = vscode as unknown as Client;

interface Place {
  readonly line: number;
  readonly character: number;
}

/** Everything that is asked about a place or a stretch of a document. */
const questions = (of: string, position: Place, range: { readonly start: Place; readonly end: Place }) => {
  const textDocument = { uri: of };
  const options = { tabSize: 2, insertSpaces: true };
  return [
    ['textDocument/completion', { textDocument, position }],
    ['textDocument/hover', { textDocument, position }],
    ['textDocument/definition', { textDocument, position }],
    ['textDocument/references', { textDocument, position, context: { includeDeclaration: true } }],
    ['textDocument/documentHighlight', { textDocument, position }],
    ['textDocument/prepareRename', { textDocument, position }],
    ['textDocument/selectionRange', { textDocument, positions: [position] }],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/semanticTokens/range', { textDocument, range }],
    ['textDocument/rangeFormatting', { textDocument, range, options }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
    ['merit/pointerAt', { uri: of, position }],
    ['merit/move', { uri: of, position, direction: 'up' }],
    ['merit/pasting', { uri: of, range, text: '• a: b\n• c' }],
  ] as const;
};

/** Every range in an answer. */
function* rangesIn(value: unknown): Iterable<{ readonly start: Place; readonly end: Place }> {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as { start?: Place; end?: Place };
  if (typeof start === 'object' && typeof end === 'object') yield { start, end };
  for (const one of Object.values(value)) yield* rangesIn(one);
}

describe('hostile and unlucky clients', () => {
  const start = sessions();
  const failures = (session: Session): readonly unknown[] =>
    session.heard.filter(
      ({ method, params }) => method === 'window/logMessage' && (params as { type: number }).type === 1,
    );

  it('that ask for places outside a document get answers inside it', async () => {
    const session = await start({ client: code });
    await session.open(uri, flawed);
    const lines = flawed.split('\n');
    const far = { line: 9_000_000, character: 9_000_000 };
    const places = [far, { line: 0, character: 9_000_000 }, { line: -1, character: -1 }, { line: 1.5, character: 2.5 }];
    for (const position of places) {
      for (const range of [
        { start: position, end: far },
        { start: far, end: { line: 0, character: 0 } },
      ]) {
        for (const [method, params] of questions(uri, position, range)) {
          const answer = await session.request<unknown>(method, params);
          for (const { start: from, end: to } of rangesIn(answer))
            for (const { line, character } of [from, to])
              assert.ok(
                line >= 0 && line < lines.length && character >= 0 && character <= lines[line]!.length,
                `${method} at ${JSON.stringify(position)} answers ${line}:${character}`,
              );
        }
      }
    }
    assert.deepEqual(failures(session), []);
  });

  it('that change what is outside a document do not bring it out of step for good', async () => {
    const session = await start({ client: code });
    await session.open(uri, flawed);
    const far = { line: 9_000_000, character: 9_000_000 };
    await session.change(uri, { range: { start: far, end: far }, text: '# the end\n' });
    await session.change(uri, {
      range: { start: { line: 3, character: 900 }, end: { line: 4, character: 0 } },
      text: '\n',
    });
    await session.change(uri, { text: sound });
    const found = await session.diagnostics(uri);
    assert.ok(
      found.every((one) => one.code !== 'date.invalid'),
      JSON.stringify(found),
    );
    await session.change(uri, { text: flawed });
    assert.ok((await session.diagnostics(uri)).some((one) => one.code === 'date.invalid'));
  });

  it('with addresses that are none are served, or left alone', async () => {
    const session = await start({ client: code });
    const odd = [
      '',
      'profile.yaml',
      'not an address at all/profile.yaml',
      'file:///%zz/100%.profile.yaml',
      'file://server/share/cv.yaml',
      'untitled:profile.yaml',
      'git:/home/ada/cv.yaml?%7B%22ref%22%3A%22HEAD%22%7D',
      `file:///${'deep/'.repeat(2000)}resume.yaml`,
      'file:///home/\u0000/profile.yaml',
      '__proto__',
    ];
    for (const address of odd) {
      await session.open(address, flawed, 'profile');
      const found = await session.diagnostics(address);
      assert.ok(
        found.some((one) => one.code === 'date.invalid'),
        address,
      );
      const at = { line: 1, character: 4 };
      for (const [method, params] of questions(address, at, { start: at, end: at }))
        await session.request(method, params);
      await session.close(address);
      assert.deepEqual(await session.diagnostics(address), [], address);
    }
    assert.deepEqual(failures(session), []);
    assert.equal(await session.stop(), 0);
  });

  it('that paste a profile of 15,000 lines over a short one are told of its errors, and can go on', async () => {
    const session = await start({ client: code });
    // Most of the lines are somebody's notes, which no rule reads: a slow machine is to get through them too.
    const notes = '      seen again, paid, filed\n'.repeat(45);
    const role = (at: number): string =>
      `  - name: Quayside Bank ${at}\n    position: Engineer\n    startDate: 2021-${at === 299 ? '13' : '10'}\n    endDate: 2022-03\n    highlights:\n      - Taught ${at} people\n    x-notes: |\n${notes}`;
    const long = `basics:\n  name: Imke Roosdorp\nwork:\n${Array.from({ length: 300 }, (_, at) => role(at)).join('')}`;
    assert.ok(long.split('\n').length > 15_000);
    await session.open(uri, sound);
    await session.diagnostics(uri);
    const refresh = session.next('workspace/diagnostic/refresh');
    const end = { line: sound.split('\n').length, character: 0 };
    await session.change(uri, { range: { start: { line: 0, character: 0 }, end }, text: long });
    assert.ok(
      (await session.diagnostics(uri)).some((one) => one.code === 'date.invalid'),
      'errors come first',
    );
    await refresh;
    const at = { line: 3, character: 10 };
    await session.change(uri, { range: { start: at, end: at }, text: 'x' });
    assert.ok((await session.completion(uri, 4, 14)).length >= 0);
    await session.change(uri, { text: sound });
    const found = await session.diagnostics(uri);
    assert.ok(
      found.every(({ range }) => range.end.line < 14),
      'nothing is left of it',
    );
    assert.deepEqual(failures(session), []);
  });

  describe('whose files', () => {
    let folder = '';
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'merit-hostile-'));
    });
    afterEach(() => rm(folder, { recursive: true, force: true }));

    it('are renamed, deleted or changed while they are open: what is in the editor counts', async () => {
      const before = join(folder, 'ada.profile.yaml');
      const after = join(folder, 'ada-2026.profile.yaml');
      const [old, fresh] = [before, after].map((path) => pathToFileURL(path).href) as [string, string];
      await writeFile(before, sound);
      const session = await start({ client: code, folders: [pathToFileURL(folder).href] });
      const told = (of: string, type: number): Promise<void> =>
        session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: of, type }] });
      const invalid = async (of: string): Promise<boolean> =>
        (await session.diagnostics(of)).some((one) => one.code === 'date.invalid');

      await session.open(old, flawed);
      await writeFile(before, 'basics:\n  name: Somebody else\n');
      await told(old, 2);
      assert.equal(await invalid(old), true, 'changed on disk');

      await rename(before, after);
      await session.close(old);
      await session.open(fresh, flawed);
      await told(old, 3);
      await told(fresh, 1);
      assert.deepEqual(await session.diagnostics(old), [], 'renamed');
      assert.equal(await invalid(fresh), true);

      await rm(after);
      await told(fresh, 3);
      assert.equal(await invalid(fresh), true, 'deleted, and still in the editor');
      await session.close(fresh);
      assert.deepEqual(await session.diagnostics(fresh), []);
      assert.deepEqual(failures(session), []);
    });
  });
});
