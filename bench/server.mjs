// Drives a language server over stdio and measures it; knows nothing of Merit.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const require = createRequire(import.meta.url);
const rpc = require('vscode-jsonrpc/node');

const capabilities = {
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] } } },
    hover: { contentFormat: ['markdown'] },
  },
};

/**
 * A running server with one open document. `pull`: ask for diagnostics; otherwise wait for them to be published. `settings`
 * is what a server is told where it asks for none.
 */
export async function open(command, text, options = {}) {
  const { pull = true, uri = 'file:///bench/profile.yaml', languageId = 'yaml', settings = null } = options;
  const began = performance.now();
  const child = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(child.stdout),
    new rpc.StreamMessageWriter(child.stdin),
  );
  let published = () => {};
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onNotification('textDocument/publishDiagnostics', (params) => published(params));
  connection.onUnhandledNotification(() => {});
  connection.listen();
  const { textDocument, ...rest } = capabilities;
  const { diagnostic: _, ...pushed } = textDocument;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { ...rest, textDocument: pull ? textDocument : pushed },
  });
  await connection.sendNotification('initialized', {});
  if (settings) await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  let version = 1;
  const told = () =>
    new Promise((resolve) => {
      published = resolve;
    });
  const first = pull ? null : told();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version, text },
  });
  const ask = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const report = pull ? await ask() : await first;
  const started = performance.now() - began;
  return {
    started,
    report: report.items ?? report.diagnostics,
    /** One edit, and the time until the diagnostics of that version are here, in milliseconds. */
    async edit(range, newText) {
      const since = performance.now();
      const waiting = pull ? null : told();
      version++;
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: newText }],
      });
      const found = pull ? await ask() : await waiting;
      return { took: performance.now() - since, items: found.items ?? found.diagnostics };
    },
    /** Any request about the document, timed. */
    async request(method, params) {
      const since = performance.now();
      const result = await connection.sendRequest(method, { textDocument: { uri }, ...params });
      return { took: performance.now() - since, result };
    },
    /** Resident memory and CPU seconds of the process (Linux only, else null). */
    usage() {
      try {
        const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
        const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
        return { megabytes: Number(resident[1]) / 1024, cpu: (Number(stat[11]) + Number(stat[12])) / 100 };
      } catch {
        return null;
      }
    },
    close() {
      connection.dispose();
      child.kill();
    },
  };
}
