import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flawed } from './support/profiles.ts';
import { server } from './support/session.ts';

/** Is a program there? In CI all are, so that nothing is passed over. */
const there = (name: string): boolean =>
  process.env.CI !== undefined || spawnSync(name, ['--version'], { encoding: 'utf8' }).status === 0;

/** The set-up that the README gives, by the language of its code. */
const setUp = async (language: string): Promise<string> =>
  new RegExp(`\`\`\`${language}\n(.+?)\`\`\``, 's').exec(await readFile('README.md', 'utf8'))![1]!;

/** What an editor told, once it was there. */
interface Told {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly text: string;
}

describe('real editors, set up as the README says', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'merit-editors-'));
    await mkdir(join(folder, 'bin'));
    await symlink(server, join(folder, 'bin/merit-language-server'));
    await writeFile(join(folder, 'jana.profile.yaml'), flawed);
    await writeFile(join(folder, '.meritrc.yaml'), 'rules.severity: {schema.unknown-key: hint}\n');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function drive(program: string, args: readonly string[]): Promise<Told> {
    const { error, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 45_000,
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        HOME: folder,
        XDG_CONFIG_HOME: folder,
      },
    });
    assert.equal(error, undefined, stderr);
    const told = await readFile(join(folder, 'told.json'), 'utf8').catch(() => assert.fail(stdout + stderr));
    return JSON.parse(told);
  }

  /** The same is expected of each: findings where the settings have them, and others after an edit. */
  function expectAll({ before, after, text }: Told): void {
    assert.ok(before.includes('3 hint schema.unknown-key'), before.join(', '));
    assert.ok(before.includes('7 error date.invalid'), before.join(', '));
    assert.ok(!after.some((one) => one.endsWith('date.invalid')), after.join(', '));
    assert.ok(after.includes('3 hint schema.unknown-key'), after.join(', '));
    assert.equal(text, 'paper: a4');
  }

  if (there('nvim'))
    it('Neovim shows findings, follows edits and applies a fix', async () => {
      await writeFile(join(folder, 'init.lua'), await setUp('lua'));
      await writeFile(
        join(folder, 'drive.lua'),
        `local names = { 'error', 'warning', 'information', 'hint' }
local function found()
  local all = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    local code = one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code)
    table.insert(all, one.lnum .. ' ' .. names[one.severity] .. ' ' .. tostring(code))
  end
  return all
end
local function has(text)
  return vim.wait(15000, function() return vim.tbl_contains(found(), text) end, 10)
end
has('7 error date.invalid')
local before = found()
local at = vim.fn.search('a3') - 1
local action
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = { start = { line = at, character = 11 }, ['end'] = { line = at, character = 13 } },
  context = { diagnostics = {} },
}, 15000) or {}) do
  for _, one in ipairs(answer.result or {}) do
    if one.kind == 'quickfix' and one.edit and one.title:find('a4') then action = action or one end
  end
end
vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
local text = vim.trim(vim.fn.getline(at + 1))
vim.cmd('%s/2021-13/2021-12/')
vim.wait(15000, function() return not vim.tbl_contains(found(), '7 error date.invalid') end, 10)
vim.fn.writefile({ vim.fn.json_encode({ before = before, after = found(), text = text }) }, 'told.json')
vim.cmd('qa!')
`,
      );
      expectAll(
        await drive('nvim', [
          '--headless',
          '-u',
          'init.lua',
          '-c',
          'edit jana.profile.yaml',
          '-c',
          'luafile drive.lua',
          '-c',
          'qa!',
        ]),
      );
    });

  if (there('emacs'))
    it('Emacs shows findings, follows edits and applies a fix', async () => {
      await writeFile(join(folder, 'init.el'), await setUp('elisp'));
      await writeFile(
        join(folder, 'drive.el'),
        `(require 'json)
(package-initialize)
(load (expand-file-name "init.el"))
(find-file "jana.profile.yaml")
(apply #'eglot (eglot--guess-contact))
(flymake-start)
(defun found ()
  (mapcar (lambda (one)
            (format "%d %s %s" (1- (line-number-at-pos (flymake-diagnostic-beg one)))
                    (pcase (flymake-diagnostic-type one)
                      ((or :error 'eglot-error) "error") ((or :warning 'eglot-warning) "warning") (_ "hint"))
                    (plist-get (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data one))) :code)))
          (flymake-diagnostics)))
(defun until (wanted)
  (let ((end (+ (float-time) 15)))
    (while (and (not (funcall wanted)) (< (float-time) end))
      (accept-process-output nil 0.02))))
(until (lambda () (member "7 error date.invalid" (found))))
(let ((before (found)) text)
  (goto-char (point-min)) (search-forward "a3")
  (let* ((actions (jsonrpc-request (eglot--current-server-or-lose) :textDocument/codeAction
                   (list :textDocument (eglot--TextDocumentIdentifier)
                         :range (list :start (eglot--pos-to-lsp-position (- (point) 2)) :end (eglot--pos-to-lsp-position (point)))
                         :context (list :diagnostics []))))
         (action (seq-find (lambda (one) (and (equal (plist-get one :kind) "quickfix") (string-match-p "a4" (plist-get one :title)))) actions)))
    (eglot--apply-workspace-edit (plist-get action :edit)))
  (setq text (string-trim (buffer-substring (line-beginning-position) (line-end-position))))
  (goto-char (point-min)) (search-forward "2021-13") (replace-match "2021-12")
  (eglot--signal-textDocument/didChange)
  (until (lambda () (and (not (member "7 error date.invalid" (found))) (member "3 hint schema.unknown-key" (found)))))
  (let ((after (found)))
    (with-temp-file "told.json"
      (insert (json-encode (list (cons 'before (vconcat before)) (cons 'after (vconcat after)) (cons 'text text)))))))
(kill-emacs 0)
`,
      );
      expectAll(await drive('emacs', ['--batch', '-l', 'drive.el']));
    });
});
