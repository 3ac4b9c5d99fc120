import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { Language } from '../core/messages/language.ts';
import { parseCanonicalDate } from '../core/reading/dates/index.ts';
import type { InitializationOptions } from '../protocol.ts';
import type { DiagnosticOptions } from './diagnostics.ts';

/** What the client can do, as far as the server cares. Everything unsaid counts as "cannot". */
export interface Client {
  /** The language the person has the editor in, as far as Merit speaks it. */
  readonly language: Language;
  /** Asks for diagnostics itself. */
  readonly pull: boolean;
  /** Can be told to ask again. */
  readonly refresh: boolean;
  /** Wants to know which version published diagnostics are about. */
  readonly versions: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly diagnostics: Omit<DiagnosticOptions, 'language'>;
  readonly completion: { readonly snippets: boolean; readonly asIs: boolean };
  /** Tells which folders are open, and when others are. */
  readonly workspaceFolders: boolean;
  /** Tells of files that changed on disk. */
  readonly watches: boolean;
  /** Shows Markdown in hovers, and in the documentation of completion items. */
  readonly markdown: { readonly hover: boolean; readonly completion: boolean };
  /** Shows a text of ours for what is folded, and at most so many ranges; null where it sets no bound. */
  readonly folding: { readonly named: boolean; readonly most: number | null };
  /** Shows an outline as a tree. */
  readonly tree: boolean;
  /** Takes code actions as they are; others know only commands, and there are none. */
  readonly codeActions: boolean;
  /** Asks for the edits of a code action when it is chosen. */
  readonly resolvesEdits: boolean;
  /** The folder with the pages of rules, where the client can be asked to show one; else null. */
  readonly pages: string | null;
  /** Applies edits with placeholders. */
  readonly snippetEdits: boolean;
  /** Creates files as part of an edit. */
  readonly creates: boolean;
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
    language: 'en',
    pull: text?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    versions: published?.versionSupport === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    diagnostics: {
      tags: published?.tagSupport !== undefined,
      related: published?.relatedInformation === true || text?.diagnostic?.relatedInformation === true,
      link: null,
    },
    completion: {
      snippets: item?.snippetSupport === true,
      asIs: item?.insertTextModeSupport?.valueSet.includes(1) === true,
    },
    workspaceFolders: workspace?.workspaceFolders === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    markdown: {
      hover: text?.hover?.contentFormat?.includes('markdown') === true,
      completion: item?.documentationFormat?.includes('markdown') === true,
    },
    folding: {
      named: text?.foldingRange?.foldingRange?.collapsedText === true,
      most: text?.foldingRange?.rangeLimit ?? null,
    },
    tree: text?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActions: text?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      text?.codeAction?.dataSupport === true && text.codeAction.resolveSupport?.properties?.includes('edit') === true,
    pages: null,
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    creates:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    merit: false,
  };
}

/** The folders a client has open, as their addresses. */
export function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const folders = Array.isArray(workspaceFolders) ? workspaceFolders.map((one) => one?.uri) : [rootUri];
  return folders.filter((uri) => typeof uri === 'string');
}

/** `initializationOptions` as far as they make sense. */
export function readOptions(sent: unknown): InitializationOptions {
  const { now, client, docs, trusted, fontPack, previews } = (
    typeof sent === 'object' && sent !== null ? sent : {}
  ) as Record<string, unknown>;
  return {
    ...(typeof now === 'string' && isDay(now) ? { now } : {}),
    ...(typeof client === 'string' ? { client } : {}),
    ...(typeof trusted === 'boolean' ? { trusted } : {}),
    ...(typeof fontPack === 'string' ? { fontPack } : {}),
    ...(typeof previews === 'boolean' ? { previews } : {}),
    ...(typeof docs === 'string' && /^[a-z][\w+.-]*:/i.test(docs) ? { docs: docs.replace(/\/$/, '') } : {}),
  };
}

const isDay = (text: string): boolean => parseCanonicalDate(text)?.precision === 'day';

/** Does the client make links of the codes of diagnostics? */
export const describesCodes = ({ textDocument }: ClientCapabilities): boolean =>
  textDocument?.publishDiagnostics?.codeDescriptionSupport === true ||
  textDocument?.diagnostic?.codeDescriptionSupport === true;

/** Does the client ask for the colours of the lines it shows, rather than of whole files? */
export function asksRanges({ textDocument }: ClientCapabilities): boolean {
  const range = textDocument?.semanticTokens?.requests?.range;
  return range === true || (typeof range === 'object' && range !== null);
}

/** Can the client run our commands and show a document? */
export const showsPages = ({ window, workspace }: ClientCapabilities): boolean =>
  window?.showDocument?.support === true && workspace?.executeCommand !== undefined;

/** Does the client show documentation below the code actions of a kind? */
export const documentsActions = ({ textDocument }: ClientCapabilities): boolean =>
  textDocument?.codeAction?.documentationSupport === true;
