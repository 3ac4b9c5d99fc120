import assert from 'node:assert/strict';
import { copyAs } from '../../client/src/commands/copyAs.ts';
import type { FileStatus } from '../../client/src/fileStatus.ts';
import type { Imported } from '../../client/src/importing/importer.ts';
import { watchPaste } from '../../client/src/importing/pasted.ts';
import { tell } from '../../client/src/importing/tell.ts';
import type { Server } from '../../client/src/server.ts';
import { showStatus } from '../../client/src/statusItem.ts';
import { desk, window } from './support/vscode.ts';

beforeEach(() => desk.anew());
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what an import came to', () => {
  const log: string[] = [];
  const server = {
    output: { info: (text: string) => log.push(text), show: () => log.push('(shown)') },
  } as unknown as Server;
  const imported = (more: object): Imported =>
    ({ ok: true, title: 'PDF', text: '', fields: 9, uncertain: [], unplaced: [], notes: [], ...more }) as never;
  /** What is said, what is logged, and the lines that are selected then, where the person answers so. */
  const said = async (
    answer: string,
    more: object,
    name = 'cv.pdf',
    text = 'basics:\n  # merit: is this the name?\n  name: Ines\n',
  ) => {
    log.length = 0;
    desk.answers = [answer];
    const { document } = desk.show('cv.profile.yaml', text);
    await tell(server, name, imported(more), document as never);
    const { start, end } = window.activeTextEditor!.selection;
    return {
      log: [...log],
      commands: desk.commands.splice(0).map(([command]) => command),
      lines: `${start.line}:${start.character}-${end.character}`,
    };
  };
  const nothing = { log: [], commands: [], lines: '0:0-0' };

  it('leads to the first guess, where there is one', async () => {
    assert.deepEqual(await said('Show First Guess', { uncertain: ['/basics/name'] }), { ...nothing, lines: '1:0-28' });
    assert.deepEqual(await said('Show First Guess', {}), nothing);
    const first = await said(
      'Show First Guess',
      { uncertain: ['/basics'] },
      'cv.pdf',
      '# merit: is this it?\nbasics: {}\n',
    );
    assert.equal(first.lines, '0:0-20');
    assert.deepEqual(await said('Show First Guess', { uncertain: ['/basics'] }, 'cv.pdf', 'basics: {}\n'), nothing);
  });

  it('leads to the problems', async () =>
    assert.deepEqual(await said('Show Problems', {}), { ...nothing, commands: ['workbench.actions.view.problems'] }));

  it('is in the log, which is shown where the person wants to see it', async () => {
    const notes = { notes: ['Two pages were pictures.'], unplaced: ['Driving licence'] };
    const told = ['cv.pdf: Two pages were pictures.', 'cv.pdf: no place of its own for “Driving licence”'];
    assert.deepEqual(await said('Show Notes', notes), { ...nothing, log: [...told, '(shown)'] });
    assert.deepEqual(await said('Show Notes', {}), nothing);
    assert.deepEqual((await said('Show Notes', { notes: ['A.'] }, '')).log, ['The text: A.', '(shown)']);
    assert.deepEqual((await said('Show Notes', { unplaced: ['B'] })).log.at(-1), '(shown)');
    assert.deepEqual(await said('no', notes), { ...nothing, log: told });
  });
});

describe('the status of an editor', () => {
  const shown = (
    state: string,
    name: string | null,
    { language = 'profile', tool = undefined as string | undefined, kind = 'profile' } = {},
  ) => {
    const changes: (() => void)[] = [];
    const on = (listener: () => void) => {
      changes.push(listener);
      return { dispose: () => undefined };
    };
    const files = { tool: () => tool, kind: () => kind, onChange: on } as unknown as FileStatus;
    if (name !== null) desk.show(name, '', language);
    showStatus({ state, onState: on } as unknown as Server, files);
    const item = desk.items.at(-1)!;
    window.activeTextEditor = undefined;
    return [item.text, item.detail, item.busy, (item.command as { command: string }).command];
  };

  it('says that a profile is checked, or will be', () => {
    assert.deepEqual(shown('running', 'cv.profile.yaml'), ['Profile', 'Checked by Merit', false, 'merit.openPreview']);
    assert.deepEqual(shown('starting', 'cv.profile.yaml'), ['Profile', 'Starting…', true, 'merit.openPreview']);
    assert.deepEqual(shown('running', null), ['Profile', 'Checked by Merit', false, 'merit.openPreview']);
    assert.deepEqual(shown('stopped', 'cv.profile.yaml'), [
      'Server stopped',
      'Profiles are not checked.',
      false,
      'merit.restartServer',
    ]);
  });

  it('says whose a file is that is none', () => {
    const own = ['Not a profile', 'Merit leaves this file alone.', false, 'workbench.action.editor.changeLanguageMode'];
    assert.deepEqual(shown('running', 'cv.yaml', { language: 'yaml' }), own);
    assert.deepEqual(shown('running', 'cv.yaml', { kind: 'foreign' }), own);
    assert.deepEqual(shown('starting', 'cv.yaml', { kind: 'foreign' }), own);
    assert.deepEqual(shown('running', 'compose.yaml', { language: 'yaml' })[0], 'Profile');
    assert.deepEqual(shown('running', 'cv.yaml', { kind: 'foreign', tool: 'RenderCV' }), [
      'RenderCV',
      'Not a profile, but Merit can convert it.',
      false,
      'merit.import',
    ]);
  });
});

describe('a pasted résumé', () => {
  it('is converted in a profile alone', async () => {
    const resume = `Ines Okafor\nines.okafor@example.org\n\n${'Kept the payment systems of a bank answering and trained the people who came after. '.repeat(5)}`;
    const watching = watchPaste({} as Server);
    for (const [language, asked] of [
      ['markdown', 0],
      ['profile', 1],
    ] as const) {
      desk.messages.length = 0;
      const { document } = desk.show(`cv.${language}`, '', language);
      document.change([{ range: desk.range(0, 0, 0, 0), text: resume }]);
      await settled();
      assert.equal(desk.messages.length, asked, language);
    }
    watching.dispose();
  });
});

describe('copying', () => {
  const warned: string[] = [];
  const server = (file: unknown) =>
    ({
      output: { warn: (text: string) => warned.push(text) },
      uriOf: String,
      request: async () => {
        if (file instanceof Error) throw file;
        return file;
      },
    }) as unknown as Server;
  const copied = async (file: unknown, show = true) => {
    desk.anew();
    if (show) desk.show('cv.profile.yaml', 'basics: {}\n');
    await copyAs(server(file), { active: undefined } as never, 'md', undefined);
    return { done: desk.done, messages: desk.messages };
  };
  const data = Buffer.from('# INÊS').toString('base64');

  it('says what was copied, and why nothing was', async () => {
    assert.deepEqual(await copied({ data, warnings: ['No photo.'] }), {
      done: ['copy # INÊS'],
      messages: ['Markdown copied'],
    });
    assert.deepEqual(warned, ['No photo.']);
    assert.deepEqual(await copied(undefined), { done: [], messages: [] });
    assert.deepEqual(await copied(new Error('It is too large.')), {
      done: [],
      messages: ['Nothing was copied: It is too large.'],
    });
    assert.deepEqual(await copied({ data, warnings: [] }, false), {
      done: [],
      messages: ['Open a profile first: what you are editing is what is copied.'],
    });
  });
});
