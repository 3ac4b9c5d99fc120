/** The extension in a browser: the server is a web worker, which reads its own files through us. */
import { type ExtensionContext, FileSystemError, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type {
  AssetParams,
  AssetResult,
  ConfigParams,
  ConfigResult,
  FileParams,
  FileResult,
} from '../../server/src/protocol.ts';
import { isAssetPath } from './assetPath.ts';
import { start } from './extension.ts';
import { fontPackFolder } from './fontPack.ts';

/** Schemes a worker can be loaded from; of any other, such as a remote window's, it is handed the text. */
const loadable: ReadonlySet<string> = new Set(['http', 'https']);

async function createWorker(script: Uri): Promise<Worker> {
  if (loadable.has(script.scheme)) return new Worker(script.toString(true), { name: 'Merit' });
  const bytes = await workspace.fs.readFile(script);
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(blob), { name: 'Merit' });
}

/** A file beside a document, for the pages. */
async function readBeside({ uri, path, most }: FileParams): Promise<FileResult> {
  const file = Uri.joinPath(Uri.parse(uri), '..', ...path.split('/'));
  try {
    const { size } = await workspace.fs.stat(file);
    return size > most ? 'large' : await workspace.fs.readFile(file);
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound' ? 'missing' : 'unreadable';
  }
}

/** A file of settings, if it is one by its ending. */
async function readSettings({ uri }: ConfigParams): Promise<ConfigResult> {
  const file = Uri.parse(uri);
  if (!/\.ya?ml$/i.test(file.path)) return 'unreadable';
  try {
    const bytes = await workspace.fs.readFile(file);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const known = await workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    return known && !(error instanceof FileSystemError && error.code === 'FileNotFound') ? 'unreadable' : 'missing';
  }
}

export function activate(context: ExtensionContext): void {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  start(context, (options) => {
    let worker: Worker | undefined;
    // As a pair of transports: VS Code's own `Worker` is not one that the client would recognise.
    const server = async (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = await createWorker(Uri.joinPath(dist, 'server.worker.js'));
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    const client = new LanguageClient('merit', 'Merit', server, options);
    client.onRequest('merit/asset', async ({ path, pack }: AssetParams): Promise<AssetResult> => {
      const folder = pack ? fontPackFolder() : dist;
      if (!folder || !isAssetPath(path)) throw new Error(`Not a file of the extension: ${path}`);
      return workspace.fs.readFile(Uri.joinPath(folder, path));
    });
    client.onRequest<ConfigResult, void>('merit/config', (params: ConfigParams) => readSettings(params));
    client.onRequest<FileResult, void>('merit/file', (params: FileParams) => readBeside(params));
    return client;
  });
}
