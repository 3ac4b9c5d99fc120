/** What the browser test runs in its page: the typesetter and the DOM side of the preview, put together. */
import { createPages } from '../../../client/webview/pages.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { docxInput } from '../../../server/src/outputs/docx/input.ts';
import { docxOnWeb } from '../../../server/src/outputs/docx/web.ts';
import { rendererWasm } from '../../../server/src/typesetter/assets.ts';
import { createWebTypesetter } from '../../../server/src/typesetter/web.ts';
import { ines } from './profiles.ts';

const load = async (path: string) => new Uint8Array(await (await fetch(`/dist/${path}`)).arrayBuffer());

async function run() {
  const container = document.body.appendChild(document.createElement('main'));
  container.style.width = '600px';
  const typesetter = createWebTypesetter(load);
  const pages = await createPages(container, await load(rendererWasm));
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
  typesetter.close('page');
  actions.push(await show('Back again'));
  const { pdf } = await typesetter.pdf(toRenderModel(ines));
  await typesetter.dispose();
  return {
    actions,
    text,
    pointer,
    refused,
    roles: pages.boxesOf('/work/1/roles').length,
    count: pages.count,
    paper: papers.map(({ width, height }) => Math.round((height / width) * 100) / 100),
    again: container.textContent?.includes('Back again') ?? false,
    elsewhere: pages.pointerAt(1, 1),
    pdf: new TextDecoder().decode(pdf.subarray(0, 5)),
  };
}

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

Object.assign(globalThis, { run, word });
