// A development-only extension: it shows a profile, and the preview beside it, in a window that was just opened.
// `plan.json` beside this file may say what: {"files": ["/abs/path"], "preview": true, "line": 12,
// "commands": [["command.id", …arguments]]}, where {"$file": "/abs/path"} stands for an address.
const { readFileSync } = require('node:fs');
const { readdir } = require('node:fs/promises');
const { join } = require('node:path');
const vscode = require('vscode');

function readPlan() {
  try {
    return JSON.parse(readFileSync(join(__dirname, 'plan.json'), 'utf8'));
  } catch {
    return { preview: true };
  }
}

/** Arguments as JSON can hold them, with addresses where files are meant. */
function revive(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$file !== 'string')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revive(one)]));
  return vscode.Uri.file(value.$file);
}

/**
 * The first profile of the folders that are open, near the top first. The editor's own search would need a process of its own,
 * which in a window that was just opened may not be there yet, and then finds nothing.
 * @returns at most one address
 */
async function firstProfile() {
  let folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  while (folders.length > 0) {
    const below = [];
    for (const folder of folders) {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith('profile.yaml'));
      const [first] = names.map(({ name }) => name).sort();
      if (first) return [vscode.Uri.file(join(folder, first))];
      const inner = entries.filter(
        (entry) => entry.isDirectory() && entry.name !== 'node_modules' && entry.name[0] !== '.',
      );
      below.push(...inner.map(({ name }) => join(folder, name)).sort());
    }
    folders = below;
  }
  return [];
}

async function activate() {
  const plan = readPlan();
  const files = plan.files ? plan.files.map((path) => vscode.Uri.file(path)) : await firstProfile();
  const shown = vscode.window.activeTextEditor;
  if (files.length === 0 && !shown) return;
  for (const file of files) await vscode.window.showTextDocument(file, { preview: false });
  if (plan.line) await vscode.commands.executeCommand('revealLine', { lineNumber: plan.line - 1, at: 'top' });

  for (const [command, ...args] of plan.commands ?? [])
    await vscode.commands.executeCommand(command, ...args.map(revive));
  if (plan.preview) await vscode.commands.executeCommand('merit.openPreview');
}

module.exports = { activate };
