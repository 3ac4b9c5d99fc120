/** What the browser test runs in its page: the typesetter and the DOM side of the preview, put together. */
import { createPages as createEmptyPages, type Pages } from '../../../client/webview/pages.ts';
import type { ProfileData } from '../../../server/src/core/profile/data.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { docxInput } from '../../../server/src/outputs/docx/input.ts';
import { docxOnWeb } from '../../../server/src/outputs/docx/web.ts';
import { rendererWasm } from '../../../server/src/typesetter/assets.ts';
import { createWebTypesetter } from '../../../server/src/typesetter/web.ts';
import { ines, job } from './profiles.ts';

const load = async (path: string) => new Uint8Array(await (await fetch(`/dist/${path}`)).arrayBuffer());

async function createPages(container: HTMLElement, renderer: Uint8Array<ArrayBuffer>): Promise<Pages> {
  const pages = createEmptyPages(container);
  await pages.start(renderer);
  return pages;
}

async function run() {
  const container = document.body.appendChild(document.createElement('main'));
  container.style.width = '600px';
  const typesetter = createWebTypesetter(load);
  const pages = await createPages(container, await load(rendererWasm));
  pages.rehearse();
  const show = async (label: string) => {
    const frame = await typesetter.preview('page', toRenderModel({ ...ines, basics: { ...ines.basics, label } }));
    if (!frame) throw new Error('no frame');
    pages.apply(frame.action, frame.delta);
    return frame.action;
  };
  const actions = [await show('Engineer'), await show('Keeper of pagers')];
  const text = container.textContent ?? '';
  const place = pages.boxesOf('/work/0/highlights/0')[0]?.getBoundingClientRect();
  const pointer = place ? pages.pointerAt(place.x + 3, place.y + place.height / 2) : null;
  const papers = [...container.querySelectorAll('.merit-paper')].map((paper) => paper.getBoundingClientRect());
  let refused = false;
  try {
    pages.apply('merge', new Uint8Array([1, 2, 3]));
  } catch {
    refused = true;
  }
  const runs = [...container.querySelectorAll<SVGGElement>('.typst-text')].map((run) => ({
    letters: run.querySelectorAll('use').length,
    drawn: run.querySelector<SVGPathElement>(':scope > path')?.getBBox().width ?? 0,
    said: Number(run.querySelector('foreignObject')?.getAttribute('width')) * 16,
    text: run.textContent ?? '',
  }));
  typesetter.close('page');
  actions.push(await show('Back again'));
  const { pdf } = await typesetter.pdf(toRenderModel(ines));
  await typesetter.dispose();
  return {
    actions,
    text,
    pointer,
    refused,
    runs,
    roles: pages.boxesOf('/work/1/roles').length,
    count: pages.count,
    paper: papers.map(({ width, height }) => Math.round((height / width) * 100) / 100),
    again: container.textContent?.includes('Back again') ?? false,
    elsewhere: pages.pointerAt(1, 1),
    pdf: new TextDecoder().decode(pdf.subarray(0, 5)),
  };
}

/** What an edit touched of the pages on show. */
interface Touched {
  readonly edit: string;
  readonly pages: readonly number[];
  /** Names of the attributes that were written. */
  readonly attributes: readonly string[];
  /** The text of what was put in. */
  readonly text: string;
  /** Whether the pages look as if they were drawn anew. */
  readonly asNew: boolean;
  /** Which pages had text when only the first was asked for. */
  readonly first: readonly boolean[];
  /** Whether they look the same once the rest was. */
  readonly stepwise: boolean;
}

/** Edits of two pages, one after the other. */
async function typing(): Promise<readonly Touched[]> {
  const typesetter = createWebTypesetter(load);
  const wasm = await load(rendererWasm);
  const place = () => document.body.appendChild(document.createElement('main'));
  const container = place();
  const pages = await createPages(container, wasm);
  const [first, second, third] = [job('Harbour', 6), job('Ferry', 6), job('Lock', 14)];
  const label = 'Keeper of pagers';
  const retitled = { ...second, highlights: second.highlights!.with(1, 'Wrote one letter more') };
  const steps: readonly (readonly [string, ProfileData])[] = [
    ['first', { ...ines, work: [first, second, third] }],
    ['a letter', { ...ines, work: [first, second, third], basics: { ...ines.basics, label } }],
    ['a highlight', { ...ines, work: [first, retitled, third], basics: { ...ines.basics, label } }],
    ['two jobs change places', { ...ines, work: [retitled, first, third] }],
    ['a job is there twice', { ...ines, work: [retitled, first, first, third] }],
    ['a page less', { ...ines, work: [retitled] }],
    ['nothing but a name', { basics: { name: 'Inês' } }],
  ];
  const touched: Touched[] = [];
  for (const [edit, data] of steps) {
    const seen = new MutationObserver(() => undefined);
    seen.observe(container, { subtree: true, childList: true, attributes: true });
    const model = toRenderModel(data);
    const frame = await typesetter.preview('typed', model);
    pages.apply(frame!.action, frame!.delta);
    const records = seen.takeRecords();
    seen.disconnect();
    const drawn = [...container.querySelectorAll('.typst-page')];
    const inPages = records.filter(({ target }) => drawn.some((page) => page.contains(target)));
    const fresh = place();
    const freshPages = await createPages(fresh, wasm);
    const whole = await typesetter.preview(`fresh ${edit}`, model);
    freshPages.apply(whole!.action, whole!.delta);
    // The same, the first page before the others.
    const stepwise = place();
    const steps = await createPages(stepwise, wasm);
    steps.apply(whole!.action, whole!.delta, 'first');
    const first = [...stepwise.querySelectorAll('.typst-page')].map((page) => page.textContent !== '');
    const early = steps.boxesOf('').length;
    steps.rest();
    touched.push({
      edit,
      pages: [...new Set(inPages.map(({ target }) => drawn.findIndex((page) => page.contains(target))))],
      attributes: [...new Set(inPages.flatMap(({ attributeName }) => attributeName ?? []))],
      text: inPages.flatMap(({ addedNodes }) => [...addedNodes].map(({ textContent }) => textContent)).join(''),
      asNew: looks(container) === looks(fresh),
      first,
      stepwise:
        looks(stepwise) === looks(fresh) && steps.count === freshPages.count && early <= steps.boxesOf('').length,
    });
    freshPages.dispose();
    fresh.remove();
    steps.dispose();
    stepwise.remove();
  }
  await typesetter.dispose();
  return touched;
}

/** The pages as markup, without the names by which groups are found again, and distances of nothing. */
const looks = (container: HTMLElement): string =>
  [...container.querySelectorAll('.typst-page')]
    .map((page) => page.outerHTML.replace(/ data-tid="[^"]*"| transform="translate\(0\.000,0\.000\)"/g, ''))
    .join('\n');

/** Word documents, each written in a worker whose script comes through `load`. */
async function word() {
  const input = docxInput(toRenderModel(ines), null);
  const script = (text: string) => new TextEncoder().encode(text);
  const refused = (writing: Promise<unknown>): Promise<string> => writing.then(String, ({ message }: Error) => message);
  let loads = 0;
  const write = docxOnWeb(async (path) => {
    loads++;
    if (loads === 1) throw new Error('the network is away');
    return load(path);
  });
  const away = await refused(write(input));
  const sizes = [(await write(input)).length, (await write(input)).length];
  const faulty = docxOnWeb(async () => script('onmessage = () => { throw new Error("no room left"); }'));
  return { away, sizes, loads, faulty: await refused(faulty(input)) };
}

interface Sent {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly path: string; readonly pack?: boolean };
}

/** The files of a pack of fonts that the server in a worker asks for to draw a Chinese name. */
async function packed(fontPack: string | undefined): Promise<readonly string[]> {
  const script = new Blob([await load('server.worker.js')], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(script));
  const asked: string[] = [];
  const send = (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message });
  const uri = 'file:///home/wang/profile.yaml';
  const drawn = new Promise<void>((resolve) => {
    worker.onmessage = async ({ data }: { readonly data: Sent }) => {
      const { id, method, params } = data;
      if (method === 'merit/preview/frame') resolve();
      else if (method === 'merit/asset' && params?.pack) {
        asked.push(params.path);
        send({ id, error: { code: -32803, message: 'not in this pack' } });
      } else if (method === 'merit/asset') send({ id, result: await load(params!.path) });
      else if (method !== undefined && id !== undefined) send({ id, result: null });
      else if (id === 1) {
        const text = 'basics: { name: 王芳 }\n';
        send({ method: 'initialized', params: {} });
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'profile', version: 1, text } },
        });
        send({ id: 2, method: 'merit/preview/open', params: { uri } });
      }
    };
  });
  const options = fontPack === undefined ? {} : { fontPack };
  send({
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {}, initializationOptions: options },
  });
  await drawn;
  worker.terminate();
  return asked;
}

Object.assign(globalThis, { run, typing, word, packed });
