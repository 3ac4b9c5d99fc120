import assert from 'node:assert/strict';
import { endEmptyItems } from '../../client/src/endEmptyItem.ts';
import { tellEnter, watchValues } from '../../client/src/enterTakes.ts';
import { watchLists } from '../../client/src/listKeys.ts';
import { joinSecondDashes } from '../../client/src/secondDash.ts';
import { clock } from './support/clock.ts';
import { desk, type TextEditor } from './support/vscode.ts';

const text = `work:
  - name: Quayside Bank
    highlights:
      - Cut the nightly run by 60%
      - 
  - name: Orbit Labs
`;

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What is typed, or pasted, at a place, as the editor does it. */
const type = (editor: TextEditor, line: number, character: number, typed: string, reason?: number): void => {
  editor.document.change([{ range: desk.range(line, character, line, character), text: typed }], reason);
};

const linesOf = (editor: TextEditor): readonly string[] => editor.document.getText().split('\n');

describe('the keys of lists', () => {
  let watching: { dispose(): unknown };
  const told = () =>
    Object.fromEntries(
      ['list', 'outerList', 'emptyItem', 'midLine'].map((key) => [key, desk.context.get(`merit.${key}`) ?? false]),
    );
  const cursor = (editor: TextEditor, line: number, character: number): void => {
    editor.selection = desk.selection(line, character);
  };
  const nothing = { list: false, outerList: false, emptyItem: false, midLine: false };

  const time = clock();
  beforeEach(() => desk.anew());
  afterEach(() => watching.dispose());

  it('know at once that the cursor is in a list, and some time later that it is in none', () => {
    const editor = desk.show('cv.yaml', text);
    watching = watchLists();
    cursor(editor, 4, 8);
    assert.deepEqual(told(), { list: '2', outerList: '4', emptyItem: true, midLine: false });
    cursor(editor, 3, 34);
    assert.deepEqual(told(), { list: 'on', outerList: '4', emptyItem: true, midLine: false });
    time.tick(1000);
    assert.deepEqual(told(), { ...nothing, list: 'on' });
    cursor(editor, 0, 5);
    time.tick(100);
    assert.equal(told().list, 'on');
    time.tick(1000);
    assert.deepEqual(told(), nothing);
    // Nothing of an earlier place comes late.
    cursor(editor, 0, 5);
    time.tick(300);
    cursor(editor, 4, 8);
    time.tick(300);
    assert.deepEqual(told(), { list: '2', outerList: '4', emptyItem: true, midLine: false });
    // Somebody who is back by then is in the list.
    cursor(editor, 4, 8);
    cursor(editor, 0, 5);
    cursor(editor, 4, 8);
    time.tick(1000);
    assert.equal(told().emptyItem, true);
    editor.selection = desk.selected(3, 8, 4, 8);
    time.tick(1000);
    assert.deepEqual(told(), nothing);
  });

  it('know at once that text stands behind the cursor', () => {
    const editor = desk.show('cv.yaml', text);
    watching = watchLists();
    cursor(editor, 4, 8);
    cursor(editor, 3, 12);
    assert.deepEqual(told(), { ...nothing, midLine: true });
    cursor(editor, 4, 8);
    assert.deepEqual(told(), { list: '2', outerList: '4', emptyItem: true, midLine: false });
  });

  it('are those of the editor with the focus, of one cursor, in a profile', () => {
    const editor = desk.show('cv.yaml', text);
    watching = watchLists();
    const other = desk.show('notes.yaml', text, 'yaml');
    cursor(editor, 4, 8);
    assert.deepEqual(told(), nothing);
    cursor(other, 4, 8);
    assert.deepEqual(told(), nothing);
    desk.focus(editor);
    editor.selections = [desk.selection(4, 8), desk.selection(3, 34)];
    desk.focus(editor);
    time.tick(1000);
    assert.deepEqual(told(), nothing);
    editor.selections = [desk.selection(4, 8)];
    desk.focus(editor);
    assert.equal(told().emptyItem, true);
  });

  it('say nothing twice, and nothing after their end', () => {
    const editor = desk.show('cv.yaml', text);
    watching = watchLists();
    cursor(editor, 4, 8);
    const { length } = desk.commands;
    cursor(editor, 4, 8);
    time.tick(1000);
    assert.equal(desk.commands.length, length);
    cursor(editor, 0, 5);
    watching.dispose();
    time.tick(1000);
    assert.deepEqual([desk.commands.length, told().list], [length, '2']);
  });

  it('are told again after Enter, which may have set one itself', () => {
    const editor = desk.show('cv.yaml', text);
    watching = watchLists();
    cursor(editor, 4, 8);
    desk.context.set('merit.emptyItem', 'set by the keybinding');
    type(editor, 5, 21, '\n');
    cursor(editor, 4, 8);
    assert.equal(told().emptyItem, true);
  });
});

describe('a second dash behind that of Enter', () => {
  let watching: { dispose(): unknown };
  beforeEach(() => {
    desk.anew();
    watching = joinSecondDashes();
  });
  afterEach(() => watching.dispose());

  /** The line after something is typed on it; the editor refuses the first edits, as it does when keys come in between. */
  async function typed(
    line: string,
    at: number,
    what: string,
    { refused = 0, reason, languageId = 'profile' }: { refused?: number; reason?: number; languageId?: string } = {},
  ) {
    const editor = desk.show('cv.yaml', `highlights:\n${line}\n`, languageId);
    let left = refused;
    const edit = editor.edit.bind(editor);
    editor.edit = async (make) => (left-- > 0 ? false : edit(make));
    type(editor, 1, at, what, reason);
    await settled();
    return linesOf(editor)[1];
  }

  it('goes, typed with its blank or pasted with its text, also where an edit is lost at first', async () => {
    assert.equal(await typed('  - -', 5, ' '), '  - ');
    assert.equal(await typed('  - ', 4, '- Led a team'), '  - Led a team');
    assert.equal(await typed('  - -', 5, ' ', { refused: 2 }), '  - ');
  });

  it('stays where it means something: in other files, behind text, and where it comes back by Undo', async () => {
    assert.equal(await typed('  - -', 5, ' ', { languageId: 'yaml' }), '  - - ');
    assert.equal(await typed('  - -', 5, ' ', { reason: 1 }), '  - - ');
    assert.equal(await typed('  - Led -', 9, ' '), '  - Led - ');
    // What took the place of something was meant as it is.
    const editor = desk.show('cv.yaml', 'highlights:\n  - x\n');
    editor.document.change([{ range: desk.range(1, 4, 1, 5), text: '- Led' }]);
    await settled();
    assert.equal(linesOf(editor)[1], '  - - Led');
  });
});

describe('Enter on an empty item', () => {
  let watching: { dispose(): unknown };
  beforeEach(() => {
    desk.anew();
    watching = endEmptyItems();
  });
  afterEach(() => watching.dispose());

  async function entered(before: string, line: number, what: string, reason?: number) {
    const editor = desk.show('cv.yaml', before);
    const { length } = editor.document.lineAt(line).text;
    type(editor, line, length, what, reason);
    await settled();
    return editor.document.getText();
  }

  it('ends the list, at the column of its key', async () => {
    assert.equal(
      await entered('work:\n  - name: Orbit\n    highlights:\n      - ', 3, '\n      '),
      'work:\n  - name: Orbit\n    highlights:\n    ',
    );
  });

  it('is left alone where it was no Enter alone, or comes back by Undo', async () => {
    const before = 'highlights:\n  - ';
    assert.equal(await entered(before, 1, '\n  - Led'), `${before}\n  - Led`);
    assert.equal(await entered(before, 1, '\n    '), `${before}\n    `);
    assert.equal(await entered(before, 1, '\n  ', 1), `${before}\n  `);
    assert.equal(await entered('highlights:\n  - Led', 1, '\n  '), 'highlights:\n  - Led\n  ');
  });
});

describe('Enter in a list of proposals', () => {
  const takes = () => desk.context.get('merit.enterTakes');
  const propose = (editor: TextEditor, line: number, items: readonly object[], late?: () => void) =>
    tellEnter(
      editor.document as never,
      desk.range(line, editor.document.lineAt(line).text.length, line, 0).start as never,
      async () => {
        late?.();
        return items as never;
      },
    );
  const key = { label: 'position' };
  const word = { label: 'Kubernetes', data: { keepsEnter: true } };

  beforeEach(() => desk.anew());

  it('takes a key and not a word that is whole as it is typed; an empty list takes nothing', async () => {
    const editor = desk.show('cv.yaml', 'work:\n  - pos\n    keywords: [k');
    await propose(editor, 1, [key]);
    assert.equal(takes(), true);
    await propose(editor, 1, [key, word]);
    assert.equal(takes(), false);
    await propose(editor, 1, [key]);
    await propose(editor, 1, []);
    assert.equal(takes(), false);
  });

  it('takes nothing from a list that came after the value went on, which is asked for anew with each letter', async () => {
    const editor = desk.show('cv.yaml', 'meta:\n  render:\n    template: cla');
    const list = await propose(editor, 2, [key]);
    assert.deepEqual([takes(), (list as { isIncomplete?: boolean }).isIncomplete], [true, true]);
    await propose(editor, 2, [key], () => type(editor, 2, 17, 's'));
    assert.equal(takes(), false);
    // The beginning of a key means the same with each letter.
    const bare = desk.show('other.yaml', 'meta:\n  ren');
    const keys = await propose(bare, 1, [key], () => type(bare, 1, 5, 'd'));
    assert.deepEqual([takes(), Array.isArray(keys)], [true, true]);
  });

  it('takes nothing in a value that is typed on, until there is a list for it', async () => {
    const watching = watchValues();
    const editor = desk.show('cv.yaml', 'meta:\n  render:\n    template: cla');
    await propose(editor, 2, [key]);
    type(editor, 2, 17, 's');
    assert.equal(takes(), false);
    await propose(editor, 2, [key]);
    type(editor, 2, 18, '\n    ');
    assert.equal(takes(), true);
    type(editor, 1, 2, 'x');
    assert.equal(takes(), true);
    watching.dispose();
    type(editor, 2, 18, 's');
    assert.equal(takes(), true);
  });
});
