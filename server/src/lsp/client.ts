import type { ClientCapabilities } from 'vscode-languageserver';
import type { DiagnosticOptions } from './diagnostics.ts';

/** What the client can do, as far as the server cares. Everything unsaid counts as "cannot". */
export interface Client {
  /** Asks for diagnostics itself. */
  readonly pull: boolean;
  /** Can be told to ask again. */
  readonly refresh: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly diagnostics: DiagnosticOptions;
  readonly completion: { readonly snippets: boolean; readonly asIs: boolean };
  /** Understands Merit's own notifications. */
  readonly merit: boolean;
}

/** Reads a client's capabilities; an empty object is a client that can do nothing. */
export function readClient(capabilities: ClientCapabilities): Client {
  const text = capabilities.textDocument;
  const workspace = capabilities.workspace;
  const published = text?.publishDiagnostics;
  const item = text?.completion?.completionItem;
  return {
    pull: text?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    diagnostics: { tags: published?.tagSupport !== undefined, link: null },
    completion: {
      snippets: item?.snippetSupport === true,
      asIs: item?.insertTextModeSupport?.valueSet.includes(1) === true,
    },
    merit: false,
  };
}
