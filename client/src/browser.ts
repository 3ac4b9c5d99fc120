/** The extension in a browser: the server is a web worker, which reads its own files through us. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { AssetParams, AssetResult } from '../../server/src/protocol.ts';
import { isAssetPath } from './assetPath.ts';
import { start } from './extension.ts';

/** Schemes that the extension host turns into an address a worker can be loaded from. */
const loadable: ReadonlySet<string> = new Set(['http', 'https', 'file', 'vscode-remote']);

async function createWorker(script: Uri): Promise<Worker> {
  if (loadable.has(script.scheme)) return new Worker(script.toString(true), { name: 'Merit' });
  const bytes = await workspace.fs.readFile(script);
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(blob), { name: 'Merit' });
}

export function activate(context: ExtensionContext): void {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  start(context, (options) => {
    const server = () => createWorker(Uri.joinPath(dist, 'server.worker.js'));
    const client = new LanguageClient('merit', 'Merit', server, options);
    client.onRequest('merit/asset', async ({ path }: AssetParams): Promise<AssetResult> => {
      if (!isAssetPath(path)) throw new Error(`Not a file of the extension: ${path}`);
      return workspace.fs.readFile(Uri.joinPath(dist, path));
    });
    return client;
  });
}
