import { Disposable, EventEmitter, languages, type Uri, workspace } from 'vscode';
import type { StatusParams } from '../../server/src/protocol.ts';
import { shouldHandBack } from './handBack.ts';
import type { Server } from './server.ts';

/** What the server says of each open file: a profile or not. */
export interface FileStatus extends Disposable {
  /** Undefined until the server has said. */
  kind(uri: Uri): StatusParams['kind'] | undefined;
  /** The tool whose document it is, if Merit can convert it; known also once the file was handed back. */
  tool(uri: Uri): string | undefined;
  readonly onChange: (listener: () => void) => Disposable;
}

/** Keeps the server's answers, and hands a file that is called like a profile but is none back to YAML. */
export function createFileStatus(server: Server): FileStatus {
  const kinds = new Map<string, StatusParams['kind']>();
  const edited = new Set<string>();
  const handedBack = new Set<string>();
  const changed = new EventEmitter<void>();

  const tools = new Map<string, string>();

  const update = async ({ uri, kind, tool }: StatusParams) => {
    const document = workspace.textDocuments.find((one) => server.uriOf(one.uri) === uri);
    if (!document) return;
    const key = document.uri.toString();
    kinds.set(key, kind);
    if (tool === undefined) tools.delete(key);
    else tools.set(key, tool);
    changed.fire();
    const { languageId, isDirty } = document;
    const foreign = {
      languageId,
      uri: document.uri,
      isDirty,
      edited: edited.has(key),
      handedBack: handedBack.has(key),
    };
    if (kind !== 'foreign' || !shouldHandBack(foreign)) return;
    handedBack.add(key);
    await languages.setTextDocumentLanguage(document, 'yaml');
  };

  const subscriptions = Disposable.from(
    changed,
    server.on('merit/status', (params) => void update(params)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) edited.add(document.uri.toString());
    }),
    workspace.onDidCloseTextDocument((document) => {
      edited.delete(document.uri.toString());
      if (kinds.delete(document.uri.toString())) changed.fire();
    }),
  );
  return {
    kind: (uri) => kinds.get(uri.toString()),
    tool: (uri) => tools.get(uri.toString()),
    onChange: changed.event,
    dispose: () => subscriptions.dispose(),
  };
}
