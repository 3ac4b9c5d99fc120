/** The row in which a person chooses how the pages look; each choice is written into the file. */
import type { Design, DesignKey, PageStrings } from './messages.ts';

export interface DesignRow {
  /** Opens and closes the row. */
  readonly button: HTMLButtonElement;
  readonly row: HTMLElement;
  close(): void;
  /** What the pages look like now. */
  show(design: Design): void;
}

/** @param choose is called with what the person chose; null leaves it to the template */
export function createDesign(strings: PageStrings, choose: (key: DesignKey, value: string | null) => void): DesignRow {
  const row = document.createElement('div');
  row.className = 'design';
  row.id = 'design';
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', strings.design);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'design-button';
  button.textContent = strings.design;
  button.setAttribute('aria-controls', row.id);
  const open = (shown: boolean): void => {
    row.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  };
  open(false);
  button.addEventListener('click', () => open(row.hidden === true));
  row.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    open(false);
    button.focus();
  });

  const labelled = <T extends HTMLElement>(text: string, control: T): T => {
    const label = document.createElement('label');
    label.append(text, control);
    row.append(label);
    return control;
  };
  const select = (key: DesignKey, text: string): HTMLSelectElement => {
    const made = labelled(text, document.createElement('select'));
    made.addEventListener('change', () => choose(key, made.value === '' ? null : made.value));
    return made;
  };
  const template = select('template', strings.template);
  const font = select('font', strings.font);
  const density = select('density', strings.density);
  const paper = select('paper', strings.paper);
  const accent = labelled(strings.accent, document.createElement('input'));
  accent.type = 'color';
  accent.addEventListener('change', () => choose('accent', accent.value));

  /** Words that are shown in another way than the file has them. */
  const shown: Readonly<Record<string, string>> = {
    '': strings.ownFont,
    a4: 'A4',
    letter: 'Letter',
    airy: strings.airy,
    normal: strings.normal,
    tight: strings.tight,
  };
  /** Shows a value; one that is not among the choices, such as a template of one's own, joins them. */
  const put = (control: HTMLSelectElement, value: string, choices: readonly string[]): void => {
    const all = choices.includes(value) ? choices : [...choices, value];
    const options = [...control.options].map((option) => option.value);
    if (options.join('\n') !== all.join('\n'))
      control.replaceChildren(...all.map((one) => new Option(shown[one] ?? one, one)));
    control.value = value;
  };

  return {
    button,
    row,
    close: () => open(false),
    show(design) {
      put(template, design.template, design.templates);
      put(font, design.font ?? '', ['', ...design.fonts]);
      put(density, design.density, design.densities);
      put(paper, design.paper, ['a4', 'letter']);
      accent.value = design.accent;
    },
  };
}
