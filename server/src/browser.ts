/** The language server in a web worker: VS Code for the Web, and any editor that speaks LSP over messages. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createWebImporter } from './importing/web.ts';
import { startServer } from './lsp/server.ts';
import type { AssetParams, AssetResult, Method } from './protocol.ts';
import { today } from './today.ts';
import { createWebTypesetter } from './typesetter/web.ts';

const scope = self as unknown as Worker;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

const loadAsset = (path: string): Promise<AssetResult> =>
  connection.sendRequest<AssetResult>('merit/asset' satisfies Method, { path } satisfies AssetParams);

startServer(connection, {
  today,
  files: null,
  createTypesetter: () => createWebTypesetter(loadAsset),
  importDocument: createWebImporter(loadAsset),
});
