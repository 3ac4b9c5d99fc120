import {
  type CancellationToken,
  CodeActionKind,
  type CodeActionParams,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
  type DocumentFormattingParams,
  type DocumentRangeFormattingParams,
  type DocumentRangesFormattingParams,
  type DocumentSymbolParams,
  type InlayHintParams,
  LSPErrorCodes,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type SelectionRangeParams,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../core/features/codeActions.ts';
import { codeLenses } from '../core/features/codeLens.ts';
import { completion, documentationOf } from '../core/features/completion/completion.ts';
import { jsonCompletion } from '../core/features/completion/json.ts';
import type { KeyData } from '../core/features/completion/keys.ts';
import { configCompletion } from '../core/features/config/completion.ts';
import { configHover } from '../core/features/config/hover.ts';
import { convertAction } from '../core/features/convertAction.ts';
import { designEdits, designKeys } from '../core/features/design.ts';
import { documentLinks } from '../core/features/documentLinks.ts';
import { foldingRanges } from '../core/features/folding.ts';
import { formatting, stepOf } from '../core/features/formatting.ts';
import { hover } from '../core/features/hover.ts';
import { inlayHints } from '../core/features/inlayHints.ts';
import { pointerAt, rangeOf } from '../core/features/locate.ts';
import { definition } from '../core/features/names/definition.ts';
import { documentHighlights, references } from '../core/features/names/references.ts';
import { prepareRename, refusalOf, rename } from '../core/features/names/rename.ts';
import { pasting } from '../core/features/pasting.ts';
import { type RefactorData, refactorings, resolveRefactoring } from '../core/features/refactor/index.ts';
import { moveItem } from '../core/features/refactor/move.ts';
import { pageOf, showRule } from '../core/features/rulePage.ts';
import { selectionRange } from '../core/features/selectionRanges.ts';
import { semanticTokens, tokenEdits } from '../core/features/semanticTokens.ts';
import { symbols } from '../core/features/symbols.ts';
import { isWanted } from '../core/features/wantedKinds.ts';
import { inLanguage } from '../core/messages/language.ts';
import { plainProfile } from '../core/profile/plainProfile.ts';
import { starterProfile } from '../core/profile/starter.ts';
import { namesLike } from '../core/reading/technologies/index.ts';
import { exportName } from '../core/render/fileName.ts';
import type {
  DesignParams,
  DesignResult,
  ExportNameParams,
  ExportNameResult,
  LocateParams,
  Method,
  MoveParams,
  MoveResult,
  PastingParams,
  PastingResult,
  PointerAtParams,
  StarterResult,
} from '../protocol.ts';
import type { Client } from './client.ts';
import { configActions } from './configDocuments.ts';
import type { ConfigReports } from './configReports.ts';
import type { Configs } from './configs.ts';
import type { Conversions } from './conversions.ts';
import type { OpenDocument } from './open.ts';
import { flatSymbols, hoverFor, markup } from './plainText.ts';
import type { Reports } from './reports.ts';
import type { RequestGuard } from './requestGuard.ts';

/** What requests ask the server for. */
export interface Session {
  /** The open document of that address, if it is ours. */
  find(uri: string): OpenDocument | null;
  client(): Client;
  today(): string;
  /** Resolves once the page of a document that is being drawn has been sent; see `Pages`. */
  drawn(uri: string): Promise<void>;
  readonly conversions: Conversions;
  readonly configs: Configs;
  readonly configReports: ConfigReports;
}

/** Answers every request of the protocol and our own, each through the guarded path. */
export function registerRequests(
  connection: Connection,
  guard: RequestGuard,
  session: Session,
  reports: Reports,
): void {
  const answer = <P extends { textDocument: { uri: string } }, T>(
    name: string,
    fallback: T,
    run: (found: OpenDocument, params: P) => T | Promise<T>,
    inConfig?: (document: TextDocument, params: P) => T | Promise<T>,
  ) => {
    return (params: P, token: CancellationToken) =>
      guard.answer(name, fallback, token, () => {
        const found = session.find(params.textDocument.uri);
        if (found) return run(found, params);
        const config = inConfig && session.configReports.find(params.textDocument.uri);
        return config ? inConfig(config, params) : fallback;
      });
  };

  /** For what stands on the screen beside the page, and can wait until that has changed. */
  const answerLater = <P extends { textDocument: { uri: string } }, T>(
    name: string,
    fallback: T,
    run: (found: OpenDocument, params: P) => T,
  ) => {
    const now = answer(name, fallback, run);
    return async (params: P, token: CancellationToken) => {
      await session.drawn(params.textDocument.uri);
      return now(params, token);
    };
  };

  connection.onCompletion(
    answer(
      'completion',
      [],
      (found, params: CompletionParams): CompletionItem[] | CompletionList => {
        const offer = found.json ? jsonCompletion : completion;
        const items = offer(found.document, params.position, {
          ...session.client().completion,
          language: session.client().language,
          today: session.today(),
          technologies: namesLike,
          asked: params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter,
          problems: () => found.judge(reports.analyzersFor(params.textDocument.uri)).report.problems,
        });
        // Of thousands of technologies only the likeliest are offered, so the next letter asks again.
        // What Enter means depends on all that is typed, so each letter asks again.
        const isIncomplete = items.some(({ kind }) => kind !== CompletionItemKind.Property);
        return isIncomplete ? { isIncomplete, items: [...items] } : [...items];
      },
      (document, { position }) => [...configCompletion(document.getText(), position, session.client())],
    ),
  );

  connection.onCompletionResolve((item, token) =>
    guard.answer('completionItem/resolve', item, token, () => {
      const value = item.data ? documentationOf(item.data as KeyData, session.client().language) : null;
      return value === null ? item : { ...item, documentation: markup(value, session.client().markdown.completion) };
    }),
  );

  connection.onHover(
    answer(
      'hover',
      null,
      (found, params: TextDocumentPositionParams) =>
        hoverFor(
          hover(found.document, params.position, {
            today: session.today(),
            language: session.client().language,
            uri: params.textDocument.uri,
            problems: found.judge(reports.analyzersFor(params.textDocument.uri)).report.problems,
          }),
          session.client().markdown.hover,
        ),
      (document, { position }) =>
        hoverFor(configHover(document.getText(), position, session.client().language), session.client().markdown.hover),
    ),
  );

  connection.onDocumentSymbol(
    answerLater('documentSymbol', [], (found, { textDocument: { uri } }: DocumentSymbolParams) => {
      const outline = symbols(found.document);
      return session.client().tree ? [...outline] : [...flatSymbols(outline, uri)];
    }),
  );

  const refactoring = (uri: string) => ({
    uri,
    today: session.today(),
    snippets: session.client().snippetEdits,
    language: session.client().language,
  });

  connection.onCodeActionResolve((action, token) =>
    guard.answer('codeAction/resolve', action, token, () => {
      const data = action.data as Partial<RefactorData> | undefined;
      const found = typeof data?.uri === 'string' && data.refactor ? session.find(data.uri) : null;
      return found ? resolveRefactoring(found.document, action, refactoring(found.text.uri)) : action;
    }),
  );

  connection.onCodeAction(
    answer(
      'codeAction',
      [],
      async (found, params: CodeActionParams) => {
        if (!session.client().codeActions) return [];
        const converted = session.client().creates ? await session.conversions.of(found.document, found.json) : null;
        const { problems } = found.judge(reports.analyzersFor(params.textDocument.uri)).report;
        const { uri } = params.textDocument;
        const fixes = codeActions(found.document, [...problems, ...reports.layout(uri, found)], {
          uri,
          range: params.range,
          only: params.context.only,
          diagnostics: params.context.diagnostics,
          dictionary: session.client().merit,
          pages: session.client().pages !== null,
          snippets: session.client().snippetEdits,
          language: session.client().language,
        });
        // What a quick fix does here is not offered a second time.
        const titles = new Set(fixes.map(({ title }) => title));
        return [
          ...convertAction(converted, uri, session.client().language),
          ...fixes,
          ...refactorings(found.document, params.range.start, {
            ...refactoring(uri),
            only: params.context.only,
            resolves: session.client().resolvesEdits,
          }).filter(({ title }) => !titles.has(title)),
        ];
      },
      (document, { range, context }) =>
        session.client().codeActions && isWanted(context.only, CodeActionKind.QuickFix)
          ? configActions(document, range, session.configs.read, session.client().language)
          : [],
    ),
  );

  connection.onExecuteCommand(({ command, arguments: given }, token) =>
    guard.answer('executeCommand', null, token, async () => {
      const { pages } = session.client();
      if (command !== showRule || pages === null) return null;
      const uri = `${pages}/${pageOf(given?.[0])}`;
      await connection.window.showDocument({ uri, takeFocus: true, external: /^https?:/.test(uri) });
      return null;
    }),
  );

  connection.languages.inlayHint.on(
    answerLater('inlayHint', [], (found, params: InlayHintParams) => [
      ...inlayHints(found.document, params.range, session.today(), session.client().language),
    ]),
  );

  connection.languages.semanticTokens.onRange(
    answer('semanticTokens/range', { data: [] }, (found, params: SemanticTokensRangeParams) =>
      semanticTokens(found.document, params.range),
    ),
  );

  /** The tokens each document's client has, for those that take changes only. */
  const sent = new WeakMap<OpenDocument, { readonly id: string; readonly data: readonly number[] }>();
  let tokensSent = 0;
  const allTokens = (found: OpenDocument): SemanticTokens => {
    const end = { line: found.text.lineCount, character: 0 };
    const { data } = semanticTokens(found.document, { start: { line: 0, character: 0 }, end });
    const id = String(++tokensSent);
    sent.set(found, { id, data });
    return { resultId: id, data };
  };
  connection.languages.semanticTokens.on(
    answer('semanticTokens/full', { data: [] }, (found, _: SemanticTokensParams) => allTokens(found)),
  );
  connection.languages.semanticTokens.onDelta(
    answer(
      'semanticTokens/delta',
      { data: [] } as SemanticTokens | SemanticTokensDelta,
      (found, { previousResultId }: SemanticTokensDeltaParams) => {
        const before = sent.get(found);
        const after = allTokens(found);
        return before?.id === previousResultId
          ? { resultId: sent.get(found)!.id, edits: [...tokenEdits(before.data, after.data)] }
          : after;
      },
    ),
  );

  connection.onCodeLens(
    answerLater('codeLens', [], (found) => [...codeLenses(found.document, session.client().language)]),
  );

  connection.onDocumentLinks(answerLater('documentLink', [], (found) => [...documentLinks(found.document)]));

  connection.onDefinition(
    answer('definition', [], (found, { position, textDocument: { uri } }: TextDocumentPositionParams) => [
      ...definition(found.document, position, uri),
    ]),
  );

  connection.onReferences(
    answer('references', [], (found, { position, textDocument: { uri }, context }: ReferenceParams) => [
      ...references(found.document, position, { uri, declarations: context.includeDeclaration }),
    ]),
  );

  connection.onDocumentHighlight(
    answer('documentHighlight', [], (found, { position }: TextDocumentPositionParams) => [
      ...documentHighlights(found.document, position),
    ]),
  );

  connection.onPrepareRename(
    answer('prepareRename', null, (found, { position }: TextDocumentPositionParams) =>
      prepareRename(found.document, position),
    ),
  );

  connection.onRenameRequest(
    answer('rename', null, (found, { position, newName, textDocument: { uri } }: RenameParams) => {
      const refusal = refusalOf(found.document, position, newName);
      if (refusal)
        return new ResponseError<never>(LSPErrorCodes.RequestFailed, inLanguage(refusal, session.client().language));
      const edits = rename(found.document, position, newName);
      return edits && { changes: { [uri]: [...edits] } };
    }),
  );

  connection.onFoldingRanges(
    answerLater('foldingRange', [], (found) => [...foldingRanges(found.document, session.client().folding)]),
  );

  connection.onSelectionRanges(
    answer('selectionRange', [], (found, { positions }: SelectionRangeParams) =>
      positions.map((position) => selectionRange(found.document, position)),
    ),
  );

  connection.onDocumentFormatting(
    answer('formatting', [], (found, { options }: DocumentFormattingParams) => [
      ...formatting(found.document, null, stepOf(options?.tabSize)),
    ]),
  );

  connection.onDocumentRangeFormatting(
    answer('rangeFormatting', [], (found, { range, options }: DocumentRangeFormattingParams) => [
      ...formatting(found.document, [range], stepOf(options?.tabSize)),
    ]),
  );

  connection.onDocumentRangesFormatting(
    answer('rangesFormatting', [], (found, { ranges, options }: DocumentRangesFormattingParams) => [
      ...formatting(found.document, ranges, stepOf(options?.tabSize)),
    ]),
  );

  connection.onRequest('merit/locate' satisfies Method, (params: LocateParams, token: CancellationToken) =>
    guard.answer('merit/locate', null, token, () => {
      const found = session.find(params.uri);
      return found ? rangeOf(found.document, params.pointer) : null;
    }),
  );

  connection.onRequest('merit/pointerAt' satisfies Method, (params: PointerAtParams, token: CancellationToken) =>
    guard.answer('merit/pointerAt', null, token, () => {
      const found = session.find(params.uri);
      return found ? pointerAt(found.document, params.position) : null;
    }),
  );

  connection.onRequest<MoveResult, never>(
    'merit/move' satisfies Method,
    (params: MoveParams, token: CancellationToken) =>
      guard.answer('merit/move', null, token, (): MoveResult => {
        const found = session.find(params.uri);
        return found ? moveItem(found.document, params.position, params.direction === 'up' ? 'up' : 'down') : null;
      }),
  );

  connection.onRequest<PastingResult, never>(
    'merit/pasting' satisfies Method,
    ({ uri, range, text }: PastingParams, token: CancellationToken) =>
      guard.answer('merit/pasting', null, token, (): PastingResult => {
        const found = session.find(uri);
        const written = found && typeof text === 'string' ? pasting(found.document, range, text) : null;
        return written === null ? null : { text: written };
      }),
  );

  connection.onRequest<DesignResult, never>(
    'merit/design' satisfies Method,
    ({ uri, key, value }: DesignParams, token: CancellationToken) =>
      guard.answer('merit/design', null, token, (): DesignResult => {
        const found = session.find(uri);
        if (!found || !designKeys.includes(key) || (value !== null && typeof value !== 'string')) return null;
        const edits = designEdits(found.document, key, value);
        return edits && { edits };
      }),
  );

  connection.onRequest<ExportNameResult | null, never>(
    'merit/exportName' satisfies Method,
    ({ uri, pattern, usual = '' }: ExportNameParams, token: CancellationToken) =>
      guard.answer('merit/exportName', null, token, async (): Promise<ExportNameResult | null> => {
        const found = session.find(uri);
        if (!found) return null;
        const wanted = pattern ?? (await session.configs.of(uri))?.exportName ?? usual;
        return { name: wanted === '' ? null : exportName(plainProfile(found.document), wanted) };
      }),
  );

  connection.onRequest<StarterResult, never>('merit/starter' satisfies Method, (_: unknown, token: CancellationToken) =>
    guard.answer(
      'merit/starter',
      { text: '' },
      token,
      (): StarterResult => ({ text: starterProfile({ now: session.today() }) }),
    ),
  );
}
