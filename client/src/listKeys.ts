import { commands, Disposable, type TextEditor, window, workspace } from 'vscode';
import { profileLanguage } from './documents.ts';
import { type ListItem, listItemAt } from './emptyItem.ts';

/**
 * Context keys of the keybindings that end a list (package.json). VS Code carries those out by itself: what this process
 * would edit comes too late for quick hands, and so may what it tells. So they look at the line once more, and do on any
 * other line what Enter does there.
 *
 * - `merit.list`: columns from the list's key to its dashes, as text, when the cursor is behind the last item of a list of
 *   texts, where Enter begins an empty one; `on` behind another item; else false. The same all through a list.
 * - `merit.outerList`: columns from the dash of the entry that the list is in to its own, as text, else false.
 * - `merit.emptyItem`: is that item empty? Enter sets it, too, and it stays for a moment.
 * - `merit.midLine`: text stands behind the cursor, so that Enter parts a line and begins no item.
 */
interface Told {
  readonly midLine: boolean;
  readonly list: string | false;
  readonly outerList: string | false;
  readonly emptyItem: boolean;
}

const NOTHING: Told = { list: false, outerList: false, emptyItem: false, midLine: false };
const keys = ['list', 'outerList', 'emptyItem', 'midLine'] as const;

const toTell = ({ key, dash, outer, empty, last }: ListItem): Told =>
  last
    ? {
        ...NOTHING,
        list: String(dash - key),
        outerList: outer === null ? false : String(dash - outer),
        emptyItem: empty,
      }
    : { ...NOTHING, list: 'on' };

function read(editor: TextEditor | undefined): Told {
  if (editor?.document.languageId !== profileLanguage || editor.selections.length !== 1) return NOTHING;
  const { document, selection } = editor;
  const { line, character } = selection.active;
  if (!selection.isEmpty || line >= document.lineCount) return NOTHING;
  if (character < document.lineAt(line).text.length) return { ...NOTHING, midLine: true };
  const item = listItemAt(line, (index) => (index < document.lineCount ? document.lineAt(index).text : ''));
  return item ? toTell(item) : NOTHING;
}

/**
 * Milliseconds until it is told that something is not so any more: nothing hangs on it, and Enter may follow. In the middle of a
 * line it is told at once: there the keys would take the rest of the line for an item.
 */
const CALM = 400;

/** Keeps the context keys true for as long as the answer is not disposed. */
export function watchLists(): Disposable {
  let known: Partial<Told> = NOTHING;
  let later: ReturnType<typeof setTimeout> | undefined;
  const set = <Key extends keyof Told>(key: Key, value: Told[Key]): void => {
    if (known[key] === value) return;
    known = { ...known, [key]: value };
    void commands.executeCommand('setContext', `merit.${key}`, value);
  };
  const tell = (editor: TextEditor | undefined): void => {
    const now = read(editor);
    clearTimeout(later);
    const all = () => {
      for (const key of keys) set(key, now[key]);
    };
    if (now.midLine) {
      all();
      return;
    }
    set('midLine', false);
    for (const key of keys) if (now[key] !== false) set(key, now[key]);
    later = setTimeout(all, CALM);
  };
  tell(window.activeTextEditor);
  return Disposable.from(
    { dispose: () => clearTimeout(later) },
    window.onDidChangeActiveTextEditor(tell),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) tell(textEditor);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document !== window.activeTextEditor?.document || !contentChanges.some(({ text }) => text.includes('\n')))
        return;
      // Enter may have set it meanwhile.
      const { emptyItem: _, ...others } = known;
      known = others;
    }),
  );
}
