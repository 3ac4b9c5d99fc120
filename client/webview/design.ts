/** The row in which a person chooses how the pages look; each choice is written into the file. */
import type { Design, DesignKey, PageStrings } from './messages.ts';

export interface DesignRow {
  /** Opens and closes the row. */
  readonly button: HTMLButtonElement;
  readonly row: HTMLElement;
  /** What the pages look like now. */
  show(design: Design): void;
}

const templates = ['classic', 'modern', 'compact', 'academic', 'senior', 'sidebar'];

/** Names of the faces, as `meta.render.font` has them. */
const fonts: Readonly<Record<NonNullable<Design['font']>, string>> = {
  serif: 'Source Serif 4',
  sans: 'Source Sans 3',
  garamond: 'EB Garamond',
};

/** The word for a density, or its number. */
const densityOf = (density: number): string =>
  density === 1 ? 'normal' : density === 1.25 ? 'airy' : density === 0.75 ? 'tight' : String(density);

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
  const select = (key: DesignKey, text: string, options: readonly (readonly [string, string])[]): HTMLSelectElement => {
    const made = labelled(text, document.createElement('select'));
    made.append(...options.map(([value, shown]) => new Option(shown, value)));
    made.addEventListener('change', () => choose(key, made.value === '' ? null : made.value));
    return made;
  };
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const);

  const template = select('template', strings.template, same(templates));
  const font = select('font', strings.font, [['', strings.ownFont], ...same(Object.values(fonts))]);
  const density = select('density', strings.density, [
    ['airy', strings.airy],
    ['normal', strings.normal],
    ['tight', strings.tight],
  ]);
  const paper = select('paper', strings.paper, [
    ['a4', 'A4'],
    ['letter', 'Letter'],
  ]);
  const accent = labelled(strings.accent, document.createElement('input'));
  accent.type = 'color';
  accent.addEventListener('change', () => choose('accent', accent.value));

  /** Shows a value; one that is not among the choices, such as a template of one's own, joins them. */
  const put = (control: HTMLSelectElement, value: string): void => {
    const known = [...control.options].some((option) => option.value === value);
    if (!known) control.append(new Option(value, value));
    control.value = value;
  };

  return {
    button,
    row,
    show(design) {
      put(template, design.template);
      put(font, design.font === null ? '' : fonts[design.font]);
      put(density, densityOf(design.density));
      put(paper, design.paper);
      accent.value = design.accent;
    },
  };
}
