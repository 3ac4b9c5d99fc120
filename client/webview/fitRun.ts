/**
 * The text that can be selected lies unseen over the drawn glyphs, in a font of the browser's: only its beginning and its end
 * are where the glyphs are. Space between its letters takes what is in between there too.
 */

/** Makes a run of text on the pages as wide as its glyphs, once; a run that is patched anew is measured anew. */
export function fitRun(text: Text): void {
  const run = text.parentElement?.closest<HTMLElement>('.tsel');
  if (!run) return;
  if (run.style.letterSpacing !== '') return;
  const letters = [...(run.textContent ?? '')].length;
  const box = run.getBoundingClientRect().width;
  // A page that is not shown has no widths.
  const own = Number.parseFloat(getComputedStyle(run).width);
  if (letters === 0 || !(box > 0) || !(own > 0)) return;
  run.style.textAlignLast = 'left';
  const range = document.createRange();
  range.selectNodeContents(run);
  const natural = range.getBoundingClientRect().width;
  run.style.letterSpacing = `${((box - natural) / letters / (box / own)).toFixed(4)}px`;
}
