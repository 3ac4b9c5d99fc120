/** The language server in a web worker: VS Code for the Web, and any editor that speaks LSP over messages. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createWebImporter } from './importing/web.ts';
import { startServer } from './lsp/server.ts';
import { docxOnWeb } from './outputs/docx/web.ts';
import { type Files, partsOf } from './outputs/files.ts';
import { createEmbedFaces } from './outputs/html/fonts/embed.ts';
import type {
  AssetParams,
  AssetResult,
  ConfigParams,
  ConfigResult,
  FileParams,
  FileResult,
  Method,
} from './protocol.ts';
import { today } from './today.ts';
import { createWebTypesetter } from './typesetter/web.ts';

const scope = self as unknown as Worker;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

/** The client reads them, since a worker cannot: through VS Code's file systems, virtual ones too. */
const filesBeside = (uri: string): Files => ({
  async read(path, most) {
    const parts = partsOf(path);
    if (!parts) return 'outside';
    const params: FileParams = { uri, path: parts.join('/'), most };
    return await connection.sendRequest<FileResult>('merit/file' satisfies Method, params).catch(() => 'unreadable');
  },
});

const loadAsset = (path: string): Promise<AssetResult> =>
  connection.sendRequest<AssetResult>('merit/asset' satisfies Method, { path } satisfies AssetParams);

const loadPack = (path: string): Promise<AssetResult> =>
  connection.sendRequest<AssetResult>('merit/asset' satisfies Method, { path, pack: true } satisfies AssetParams);

startServer(connection, {
  filesBeside,
  today,
  files: null,
  readConfig: (uri) =>
    connection
      .sendRequest<ConfigResult>('merit/config' satisfies Method, { uri } satisfies ConfigParams)
      .catch(() => 'missing'),
  createTypesetter: (pack) => createWebTypesetter(loadAsset, { loadPack: pack === null ? undefined : loadPack }),
  writeDocx: docxOnWeb(loadAsset),
  embedFaces: createEmbedFaces(loadAsset),
  importDocument: createWebImporter(loadAsset),
});
