/** Small things every part of the page is built of. */

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}

export function button(text: string, title: string, run: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: text, title });
  made.setAttribute('aria-label', title);
  made.addEventListener('click', run);
  return made;
}

/** A button that is pressed or not. */
export function toggle(text: string, pressed: boolean, changed: (pressed: boolean) => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: text });
  const put = (value: boolean): void => made.setAttribute('aria-pressed', String(value));
  put(pressed);
  made.addEventListener('click', () => {
    const next = made.getAttribute('aria-pressed') !== 'true';
    put(next);
    changed(next);
  });
  return made;
}

/** Puts `value` where a localised text has `{0}`. */
export const fill = (text: string, value: string): string => text.replace('{0}', () => value);

/** Sets a text only where it differs, so that nothing is announced twice. */
export function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

/** A sentence of Merit's, whose `code` stands between backticks. */
export const sentence = (text: string): readonly (Node | string)[] =>
  text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 0 ? part : element('code', { textContent: part })));
