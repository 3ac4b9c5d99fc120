import assert from 'node:assert/strict';
import { moveItem } from '../../client/src/commands/moveItem.ts';
import { createFileStatus } from '../../client/src/fileStatus.ts';
import { middleware } from '../../client/src/middleware.ts';
import type { Server } from '../../client/src/server.ts';
import { explicitSettings } from '../../client/src/settings.ts';
import { desk, Uri } from './support/vscode.ts';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => desk.anew());

describe('Alt and the arrows', () => {
  const text = 'work:\n  - name: Orbit\n  - name: Northwind\n';
  /** The key on the first job; `answer` is what the server says to it. */
  async function press(
    answer: (document: { change(changes: readonly []): void }) => unknown,
    languageId = 'profile',
    cursors = 1,
  ) {
    const editor = desk.show(languageId === 'json' ? 'resume.json' : 'cv.yaml', text, languageId);
    editor.selections = Array.from({ length: cursors }, () => desk.selection(1, 4));
    desk.commands = [];
    await moveItem({ uriOf: String, request: async () => answer(editor.document) } as unknown as Server, 'down');
    return {
      text: editor.document.getText(),
      at: editor.selection.active,
      commands: desk.commands.map(([name]) => name),
    };
  }
  const edit = {
    range: { start: { line: 1, character: 0 }, end: { line: 2, character: 19 } },
    newText: '  - name: Northwind\n  - name: Orbit',
  };
  const lines = ['editor.action.moveLinesDownAction'];

  it('move the entry and the cursor with it', async () => {
    const pressed = await press(() => ({ edit, lines: 1 }));
    assert.equal(pressed.text, 'work:\n  - name: Northwind\n  - name: Orbit\n');
    assert.deepEqual([pressed.at.line, pressed.at.character, pressed.commands], [2, 4, []]);
  });

  it('move nothing at the end of a list, and lines where there is none', async () => {
    assert.deepEqual(await press(() => 'end').then(({ text: now, commands }) => [now, commands]), [text, []]);
    assert.deepEqual((await press(() => null)).commands, lines);
    assert.deepEqual((await press(() => Promise.reject(new Error('stopped')))).commands, lines);
    assert.deepEqual((await press(() => ({ edit, lines: 1 }), 'json')).commands, lines);
    assert.deepEqual((await press(() => ({ edit, lines: 1 }), 'profile', 2)).commands, lines);
  });

  it('move lines where the file has changed before the answer', async () => {
    const pressed = await press((document) => {
      document.change([]);
      return { edit, lines: 1 };
    });
    assert.deepEqual([pressed.text, pressed.commands], [text, lines]);
  });
});

describe('a file that is called like a profile and is none', () => {
  function watch() {
    let tell = (_: object): void => undefined;
    const on = (_: string, handler: (params: object) => void) => {
      tell = handler;
      return { dispose: () => undefined };
    };
    const server = { uriOf: String, on };
    const status = createFileStatus(server as unknown as Server);
    return {
      status,
      tell: (name: string, kind: string, tool?: string) =>
        tell({ uri: `file:///cv/${name}`, kind, ...(tool ? { tool } : {}) }),
    };
  }

  it('is YAML again, once', async () => {
    const { tell } = watch();
    const { document } = desk.show('cv.yaml', 'services: {}\n');
    tell('cv.yaml', 'foreign');
    await settled();
    assert.equal(document.languageId, 'yaml');
    document.languageId = 'profile';
    tell('cv.yaml', 'foreign');
    await settled();
    assert.equal(document.languageId, 'profile');
  });

  it('stays a profile where it is one, or has been typed at', async () => {
    const { tell, status } = watch();
    const { document } = desk.show('cv.yaml', 'basics: {}\n');
    tell('cv.yaml', 'profile');
    document.change([{ range: desk.range(0, 0, 0, 0), text: '#' }]);
    document.isDirty = false;
    tell('cv.yaml', 'foreign');
    await settled();
    assert.deepEqual([document.languageId, status.kind(document.uri as never)], ['profile', 'foreign']);
  });

  it('is YAML again where another of its name was typed at before', async () => {
    const { tell } = watch();
    const first = desk.show('cv.yaml', 'basics: {}\n').document;
    first.change([{ range: desk.range(0, 0, 0, 0), text: '#' }]);
    desk.close(first);
    const { document } = desk.show('cv.yaml', 'services: {}\n');
    tell('cv.yaml', 'foreign');
    await settled();
    assert.equal(document.languageId, 'yaml');
  });

  it('is known as another tool’s, until it is not, and forgotten with its document', async () => {
    const { tell, status } = watch();
    const { document } = desk.show('resume.json', '{}', 'json');
    let heard = 0;
    status.onChange(() => heard++);
    tell('resume.json', 'foreign', 'RenderCV');
    assert.equal(status.tool(document.uri as never), 'RenderCV');
    tell('resume.json', 'foreign');
    assert.equal(status.tool(document.uri as never), undefined);
    tell('other.json', 'foreign');
    desk.close(document);
    assert.deepEqual([status.kind(document.uri as never), heard], [undefined, 3]);
  });
});

describe('what somebody set', () => {
  it('is told without what nobody set, the innermost first, and words of everybody together', () => {
    assert.deepEqual(explicitSettings(undefined), {});
    desk.settings.set('rules.preset', { globalValue: 'gentle', workspaceValue: 'strict' });
    desk.settings.set('rules.severity', {
      globalValue: { 'text.length': 'hint', 'date.order': 'error' },
      workspaceFolderValue: { 'text.length': 'off' },
    });
    desk.settings.set('dictionary', { globalValue: ['Merit', 'Typst'], workspaceValue: ['Typst', 'Orbit'] });
    desk.settings.set('maxProblems', { globalValue: null });
    assert.deepEqual(explicitSettings(undefined), {
      rules: { preset: 'strict', severity: { 'text.length': 'off', 'date.order': 'error' } },
      dictionary: ['Merit', 'Typst', 'Orbit'],
    });
  });

  it('is what the server hears, of our section alone', async () => {
    desk.settings.set('maxProblems', { globalValue: 20 });
    const asked = { items: [{ section: 'merit', scopeUri: 'file:///cv/cv.yaml' }, { section: 'editor' }] };
    const answers = await middleware.workspace!.configuration!(asked, {} as never, () => [
      { defaults: true },
      { tabSize: 2 },
    ]);
    assert.deepEqual(answers, [{ maxProblems: 20 }, { tabSize: 2 }]);
  });
});

describe('in a resume.json', () => {
  it('nothing is said that VS Code says of JSON already', async () => {
    const items = ['schema.syntax', 'date.invalid', 'schema.duplicate-key'].map((code) => ({ code }));
    const linked = [{ code: { value: 'schema.syntax' } }, { code: 'date.invalid' }];
    const pulled = async (name: string) => {
      const report = await middleware.provideDiagnostics!(
        Uri.file(`/cv/${name}`) as never,
        undefined,
        {} as never,
        () => ({ kind: 'full', items }) as never,
      );
      return (report as unknown as { items: readonly { code: string }[] }).items.map(({ code }) => code);
    };
    const pushed: unknown[] = [];
    middleware.handleDiagnostics!(Uri.file('/cv/resume.json') as never, linked as never, (_, found) =>
      pushed.push(...found),
    );
    middleware.handleDiagnostics!(Uri.file('/cv/cv.yaml') as never, linked as never, (_, found) =>
      pushed.push(...found),
    );
    assert.deepEqual(
      [await pulled('resume.json'), (await pulled('cv.yaml')).length, pushed],
      [['date.invalid'], 3, [linked[1], ...linked]],
    );
  });

  it('outline, folding and layout are left to VS Code', () => {
    const asks = [
      'provideDocumentSymbols',
      'provideFoldingRanges',
      'provideSelectionRanges',
      'provideDocumentFormattingEdits',
      'provideDocumentRangeFormattingEdits',
    ] as const;
    const done = (languageId: string) =>
      asks.map((ask) => {
        const given = Array.from(
          { length: (middleware[ask] as { length: number }).length - 1 },
          () => undefined as unknown,
        );
        return (middleware[ask] as (...all: unknown[]) => unknown)({ languageId }, ...given.slice(1), () => 'ours');
      });
    assert.deepEqual(
      done('json'),
      asks.map(() => undefined),
    );
    assert.deepEqual(
      done('profile'),
      asks.map(() => 'ours'),
    );
  });
});
