import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { isWhole } from '../core/analysis/broken.ts';
import { inLanguage, type Language } from '../core/messages/language.ts';
import { say } from '../core/messages/message.ts';
import { type ProfileDocument, readDocument } from '../core/profile/document.ts';
import { plainProfile } from '../core/profile/plainProfile.ts';
import { isBegun, review } from '../core/review/review.ts';
import type { RunImport } from '../importing/messages.ts';
import { compareReading } from '../outputs/asRead.ts';
import type { EmbedFaces } from '../outputs/html/fonts/embed.ts';
import { facesOf } from '../outputs/html/fonts/faces.ts';
import { webPage } from '../outputs/html/index.ts';
import { plainTextOf } from '../outputs/plainText.ts';
import { type Chart, chartOf } from '../outputs/timeline/chart.ts';
import { drawingOf } from '../outputs/timeline/drawing.ts';
import type { Method, Timeline, ViewContent, ViewParams, ViewResult } from '../protocol.ts';
import type { KeptVersions } from './keptVersions.ts';
import type { OpenDocument } from './open.ts';
import type { Pages } from './pages.ts';
import type { Reports } from './reports.ts';
import type { RequestGuard } from './requestGuard.ts';

/** What views are made of. */
export interface ViewSources {
  find(uri: string): OpenDocument | null;
  today(): string;
  language(): Language;
  readonly kept: KeptVersions;
  readonly pages: Pages;
  readonly reports: Reports;
  readonly importDocument: RunImport;
  readonly embedFaces: EmbedFaces;
}

/** Bounds of the width that a timeline is drawn in, in CSS pixels. */
const narrowest = 280;
const widest = 1600;

/** More text than this is no page to be read by a program, in characters. */
const mostRead = 200_000;

/** Answers `merit/preview/view`: everything a preview shows beside the pages, computed when it is asked for. */
export function listenToViews(connection: Connection, guard: RequestGuard, sources: ViewSources): void {
  const failed = (): ResponseError<never> =>
    new ResponseError(LSPErrorCodes.RequestFailed, inLanguage(say('This view could not be made.'), sources.language()));
  connection.onRequest<ViewResult, never>(
    'merit/preview/view' satisfies Method,
    (params: ViewParams, token: CancellationToken) =>
      guard.answer('merit/preview/view', failed(), token, async (): Promise<ViewResult | ResponseError<never>> => {
        const found = sources.find(params.uri);
        if (found?.document.kind !== 'profile') return null;
        const { document: written } = found;
        const { document, stale } = sources.kept.heal(params.uri, written);
        const { notes = [], ...content } = await contentOf(sources, document, params, token);
        return { ...content, complete: isWhole(written), stale, notes };
      }),
  );
}

async function contentOf(
  sources: ViewSources,
  document: ProfileDocument,
  { uri, view, width }: ViewParams,
  token: CancellationToken,
): Promise<ViewContent & { readonly notes?: readonly string[] }> {
  const language = sources.language();
  if (view === 'review') {
    const problems = (await sources.reports.problemsOf(uri)) ?? [];
    const chart = chartOf(document, { today: sources.today(), maxAgeYears: sources.reports.maxAgeOf(uri), language });
    const steps = review(document, problems, language);
    return { view, steps, begun: isBegun(document), timeline: timelineOf(chart, width, language) };
  }
  const prepared = await sources.pages.prepared(uri, document);
  if (view === 'portfolio')
    return {
      view,
      html: webPage(prepared, { marked: true, faces: await sources.embedFaces(facesOf(prepared.model)) }),
      notes: prepared.warnings
        .filter(({ code }) => code === 'layout.photo')
        .map(({ message }) => inLanguage(message, language)),
    };
  const text = plainTextOf(prepared.model);
  if (view === 'text') return { view, text };
  return { view: 'reading', groups: await reading(sources.importDocument, document, text, token) };
}

/** What the importing reader makes of a text, in its own thread. It stops with the request. */
async function reading(run: RunImport, document: ProfileDocument, text: string, token: CancellationToken) {
  if (text.trim() === '' || text.length > mostRead) return null;
  const stop = new AbortController();
  const listening = token.onCancellationRequested(() => stop.abort());
  try {
    const request = { name: 'page.txt', bytes: new TextEncoder().encode(text), from: 'text' };
    const result = await run(request, stop.signal);
    if (!result.ok) return null;
    return compareReading(plainProfile(document), {
      data: plainProfile(readDocument(result.text)),
      uncertain: new Set(result.uncertain.map(({ pointer }) => pointer)),
    });
  } catch (error) {
    // What was ended on purpose is no failure; the guard answers that it was cancelled.
    if (stop.signal.aborted) return null;
    throw error;
  } finally {
    listening.dispose();
  }
}

function timelineOf(chart: Chart, asked: unknown, language: Language): Timeline | null {
  const wanted = typeof asked === 'number' && Number.isFinite(asked) ? Math.round(asked) : 640;
  const width = Math.min(widest, Math.max(narrowest, wanted));
  const drawing = drawingOf(chart, { width, language, linked: true });
  if (!drawing) return null;
  const { bars, marks, undated } = chart;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${drawing.height}" width="${width}" height="${drawing.height}">${drawing.content}</svg>`;
  const notesOf = (at: string): readonly string[] => marks.filter((mark) => mark.at === at).map(({ text }) => text);
  const rows = [
    ...bars.map((bar) => ({
      at: bar.at,
      title: [bar.title, bar.who].filter(Boolean).join(', '),
      dates: bar.dates,
      notes: notesOf(bar.at),
    })),
    ...undated.map(({ at, title, who }) => ({
      at,
      title: [title, who].filter(Boolean).join(', '),
      dates: '',
      notes: [inLanguage(say('No dates that can be read'), language)],
    })),
  ];
  return { svg, rows };
}
