/**
 * The pages in the DOM. A frame of the typesetter is vector data; the renderer (WebAssembly) turns it into SVG that says
 * only what changed, and that is patched into the SVG on show, which takes 2 to 3 ms where replacing it takes 70.
 *
 * Use, in a page with `script-src 'nonce-…' 'wasm-unsafe-eval'; style-src 'unsafe-inline'`:
 *
 *     const pages = createPages(container);
 *     await pages.start(wasmBytes);                            // dist/typst-renderer.wasm.gz
 *     pages.apply(frame.action, bytesOfBase64(frame.delta));   // throws: ask the server for a `reset` frame
 *     container.style.width = '800px';                         // zoom: the pages fill the container's width
 *     const pointer = pages.pointerAt(event.clientX, event.clientY);
 *     pages.boxesOf('/work/0')[0]?.scrollIntoView();
 *
 * The container gets one `<svg>` with all pages and, below it, a `div.merit-paper` per page to style as a sheet.
 */

import smallPage from 'merit:small-page';
import init, { type RenderSession, TypstRenderer } from '@myriaddreamin/typst-ts-renderer';
import { Outlines } from './outlines.ts';
import { pagesCss } from './pagesCss.ts';
import { patch } from './patching.ts';

/** Space between two pages, in points of the page. */
const gap = 16;

export interface Pages {
  /** Starts the renderer: only then can frames be shown. Takes the bytes of `dist/typst-renderer.wasm.gz`. */
  start(packedRenderer: Uint8Array<ArrayBuffer>): Promise<void>;
  /**
   * Shows what the renderer made elsewhere of a `reset` frame, packed (gzip), until there is a frame.
   * @returns whether it is shown: not in place of a frame
   * @throws {Error} when it is no SVG
   */
  picture(packed: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /**
   * Shows a frame: `reset` starts over, `merge` builds on the frame before. `first` draws the first page alone and leaves the
   * others empty: with six pages it is there in a quarter of the time.
   * @throws {Error} when a `merge` does not fit what is on show; only a `reset` helps then
   */
  apply(action: 'reset' | 'merge', delta: Uint8Array, part?: 'all' | 'first'): void;
  /**
   * Draws a page that nobody sees, for when there is time: the browser compiles a function of the renderer when it first runs,
   * which takes three times as long as to draw two pages.
   */
  rehearse(): void;
  /** Draws the pages that `first` left empty, if they still are; throws as `apply` does. */
  rest(): void;
  /** JSON pointer of the text at a place in the window (`clientX`, `clientY` of a mouse event), or null. */
  pointerAt(x: number, y: number): string | null;
  /** What is on the pages for a pointer: its own text and all text below it, one element a line, in page order. */
  boxesOf(pointer: string): readonly SVGGraphicsElement[];
  /** Number of pages on show. */
  readonly count: number;
  /** Place of each page in the container, in CSS pixels from its top. */
  tops(): readonly number[];
  dispose(): void;
}

export function createPages(container: HTMLElement): Pages {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pagesCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  container.classList.add('merit-pages');
  return new SvgPages(container, sheet);
}

const unpacked = (packed: Uint8Array<ArrayBuffer>): Response =>
  new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));

interface PageBox {
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

class SvgPages implements Pages {
  private renderer: TypstRenderer | null = null;
  private session: RenderSession | null = null;
  /** Whether only the first page is drawn. */
  private partial = false;
  private svg: SVGSVGElement | null = null;
  private outlines = new Outlines();
  private boxes: readonly PageBox[] = [];
  /** The edges that pages are cut at, as they are drawn. */
  private cut = '';

  constructor(
    private readonly container: HTMLElement,
    private readonly sheet: CSSStyleSheet,
  ) {}

  get count(): number {
    return this.boxes.length;
  }

  async start(packedRenderer: Uint8Array<ArrayBuffer>): Promise<void> {
    await init({ module_or_path: await unpacked(packedRenderer).arrayBuffer() });
    this.renderer = new TypstRenderer();
  }

  async picture(packed: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const markup = await unpacked(packed).text();
    if (this.session) return false;
    this.forget();
    this.show(markup);
    return true;
  }

  apply(action: 'reset' | 'merge', delta: Uint8Array, part: 'all' | 'first' = 'all'): void {
    if (action === 'reset') this.forget();
    else if (!this.session || !this.svg) throw new Error('There is no page to build on.');
    this.show(this.render(part, (session, renderer) => renderer.manipulate_data(session, action, delta)));
  }

  rehearse(): void {
    const renderer = this.started();
    const session = renderer.create_session();
    renderer.manipulate_data(
      session,
      'reset',
      Uint8Array.from(atob(smallPage), (letter) => letter.charCodeAt(0)),
    );
    renderer.render_svg_diff(session, 0, 0, 1e33, 1e33);
    session.free();
  }

  rest(): void {
    if (this.partial) this.show(this.render('all'));
  }

  private show(markup: string): void {
    const next = svgOf(this.outlines.draw(markup));
    this.arrange(next);
    if (this.svg) patch(this.svg, next);
    else {
      this.container.prepend(next);
      this.svg = next;
    }
  }

  pointerAt(x: number, y: number): string | null {
    for (const element of document.elementsFromPoint(x, y)) {
      const pointer = element.matches('.pseudo-link') ? pointerOf(element.parentElement ?? element.parentNode) : null;
      if (pointer !== null) return pointer;
    }
    return null;
  }

  boxesOf(pointer: string): readonly SVGGraphicsElement[] {
    const links = [...(this.svg?.querySelectorAll<SVGGraphicsElement>('a > .pseudo-link') ?? [])];
    return links.filter((link) => {
      const own = pointerOf(link.parentNode);
      return own === pointer || own?.startsWith(`${pointer}/`);
    });
  }

  tops(): readonly number[] {
    const total = this.boxes.at(-1);
    const scale = total ? this.container.clientHeight / (total.top + total.height) : 0;
    return this.boxes.map(({ top }) => top * scale);
  }

  dispose(): void {
    this.forget();
    this.renderer?.free();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }

  /** What is new on the pages since they were rendered last, as SVG. */
  private render(
    part: 'all' | 'first',
    learn: (session: RenderSession, renderer: TypstRenderer) => void = () => undefined,
  ): string {
    const renderer = this.started();
    const session = this.session ?? renderer.create_session();
    try {
      learn(session, renderer);
      // Pages outside of this window are left empty.
      const end = part === 'all' ? 1e33 : 1;
      const markup = renderer.render_svg_diff(session, 0, 0, end, end);
      this.session = session;
      this.partial = part === 'first';
      return markup;
    } catch (error) {
      // What failed half way cannot be used again, nor freed.
      this.session = null;
      this.renderer = new TypstRenderer();
      throw error;
    }
  }

  private started(): TypstRenderer {
    if (!this.renderer) throw new Error('The renderer was not started.');
    return this.renderer;
  }

  private forget(): void {
    this.session?.free();
    this.session = null;
    this.partial = false;
    this.svg = null;
    this.outlines = new Outlines();
    this.boxes = [];
    this.cut = '';
    this.container.replaceChildren();
  }

  /** Puts a gap between the pages, which the renderer stacks without one, and a sheet of paper under each. */
  private arrange(svg: SVGSVGElement): void {
    let top = 0;
    this.boxes = [...svg.querySelectorAll<SVGGElement>(':scope > .typst-page')].map((page, index) => {
      const box = { width: Number(page.dataset.pageWidth), height: Number(page.dataset.pageHeight), top };
      page.setAttribute('transform', `translate(0, ${top})`);
      page.setAttribute('clip-path', `url(#${clipId(index)})`);
      top += box.height + gap;
      return box;
    });
    const width = Math.max(...this.boxes.map((box) => box.width), 1);
    const height = Math.max(top - gap, 1);
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    this.drawPapers(width, height);
    this.cutPages();
  }

  /** What a design draws beyond the edge of its paper is cut off, as a printer does. */
  private cutPages(): void {
    const wanted = this.boxes.map(({ width, height }, index) => clipMarkup(clipId(index), width, height)).join('');
    if (wanted === this.cut) return;
    this.cut = wanted;
    this.container.querySelector(':scope > .merit-cut')?.remove();
    const holder = svgOf(
      `<svg xmlns="http://www.w3.org/2000/svg" class="merit-cut" aria-hidden="true">${wanted}</svg>`,
    );
    this.container.append(holder);
  }

  private drawPapers(width: number, height: number): void {
    const papers = [...this.container.querySelectorAll<HTMLElement>(':scope > .merit-paper')];
    for (const paper of papers.splice(this.boxes.length)) paper.remove();
    this.boxes.forEach((box, index) => {
      const paper = papers[index] ?? this.container.appendChild(document.createElement('div'));
      paper.className = 'merit-paper';
      paper.style.top = `${(box.top / height) * 100}%`;
      paper.style.height = `${(box.height / height) * 100}%`;
      paper.style.width = `${(box.width / width) * 100}%`;
    });
  }
}

const clipId = (page: number): string => `merit-page-${page}`;

const clipMarkup = (id: string, width: number, height: number): string =>
  `<clipPath id="${id}"><rect width="${width}" height="${height}"/></clipPath>`;

function svgOf(markup: string): SVGSVGElement {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const svg = holder.firstElementChild;
  if (svg instanceof SVGSVGElement) return svg;
  throw new Error('The renderer answered without an SVG.');
}

/** The pointer a preview link carries: `merit:/work/0`. */
function pointerOf(link: Node | null): string | null {
  const href = link instanceof Element ? (link.getAttribute('xlink:href') ?? link.getAttribute('href')) : null;
  return href?.startsWith('merit:') ? href.slice('merit:'.length) : null;
}
