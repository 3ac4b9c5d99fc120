/**
 * What the renderer's SVG needs, which its diffs do not carry: without it links are black bars and the invisible text for
 * selection is black. Taken from `svg_data(session, 4)` of typst.ts 0.7.0, cut to what is used and kept inside the pages.
 */
export const pagesCss = `
.merit-pages { position: relative; }
.merit-pages > .typst-doc { position: relative; z-index: 1; display: block; width: 100%; height: auto; fill: none; }
.merit-pages > .merit-cut { position: absolute; width: 0; height: 0; }
.merit-pages > .merit-paper { position: absolute; left: 0; background: white; }
.merit-pages .typst-text { pointer-events: bounding-box; }
.merit-pages .pseudo-link { fill: transparent; cursor: pointer; pointer-events: all; }
.merit-pages foreignObject { overflow: visible; }
.merit-pages .tsel, .merit-pages .tsel span {
  position: fixed; left: 0; top: .2em; width: 100%; height: 100%; line-height: 1;
  white-space: pre; text-align: justify; text-align-last: justify; color: transparent;
}
.merit-pages .tsel::selection, .merit-pages .tsel span::selection { color: transparent; background: #7db9dea0; }
`;
