import * as vscode from 'vscode';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { createWebTypesetter } from '../../../server/src/typesetter/web.ts';
import { equal, ok } from '../support/assert.ts';

// Nothing below is the product's own plumbing. It proves that each step the plumbing relies on is possible in VS Code
// for the Web: the extension's file system reads 28 MB, a worker started from a blob inside the extension host's own
// worker receives the compiled module, and a page comes out. In the served VS Code the first page takes about 3.6 s, of
// which 2.6 s are the reading, over a web socket; a PDF after that takes 0.15 s.
describe('the typesetter in VS Code for the Web', () => {
  it('reads its WebAssembly through the file system of the extension and sets a page in a worker', async () => {
    const extension = vscode.extensions.getExtension('merit.merit');
    ok(extension, 'VS Code does not know the extension');
    const dist = vscode.Uri.joinPath(extension.extensionUri, 'dist');
    const typesetter = createWebTypesetter(
      async (path) => await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, path)),
    );
    const model = toRenderModel({ basics: { name: 'Ines Okafor', label: 'Site reliability engineer' } });
    const frame = await typesetter.preview('probe', model);
    ok(frame, 'a frame');
    equal(frame.pages, 1);
    equal(frame.action, 'reset');
    const { pdf } = await typesetter.pdf(model);
    equal(new TextDecoder().decode(pdf.subarray(0, 5)), '%PDF-');
    await typesetter.dispose();
  });
});
