import * as vscode from 'vscode';
import { equal, ok } from '../support/assert.ts';

const WORKER = `onmessage = async ({ data }) => {
  const started = performance.now();
  const module = await WebAssembly.compile(data);
  postMessage({ exports: WebAssembly.Module.exports(module).length, ms: performance.now() - started });
};`;

describe('WebAssembly on the web', () => {
  it('compiles in a worker of the extension, read through its own file system', async () => {
    const extension = vscode.extensions.getExtension('merit.merit');
    ok(extension, 'VS Code does not know the extension');
    const path = 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm';
    const started = performance.now();
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, path));
    const read = performance.now() - started;
    equal(bytes.length > 20_000_000, true, 'the compiler is about 28 MB');
    const worker = new Worker(URL.createObjectURL(new Blob([WORKER], { type: 'text/javascript' })));
    const answer = await new Promise<{ exports: number; ms: number }>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
    });
    worker.terminate();
    console.log(`PROBE read ${read} compile ${answer.ms}`);
    ok(answer.exports > 50, 'the module has its exports');
  });
});
