/** The plain text, and what a program that takes résumés apart makes of it. */
import { element, fill } from './elements.ts';
import type { PageStrings, ReadGroup, Verdict } from './messages.ts';

export interface TextView {
  /** Another document: nothing is known of it yet. */
  clear(): void;
  showText(text: string): void;
  showReading(groups: readonly ReadGroup[] | null): void;
}

/** @param locate leads to the place of a value in the file */
export function createTextView(panel: HTMLElement, strings: PageStrings, locate: (pointer: string) => void): TextView {
  const text = element('pre', { className: 'text' });
  const state = element('p', { className: 'state', role: 'status', textContent: strings.reading });
  const list = element('div', { className: 'groups' });
  // What there is to know comes first; beside a text of 80 columns there may be no room.
  const head = element('header', {}, state);
  const read = element(
    'section',
    { className: 'reading' },
    element('h2', { textContent: strings.readByPrograms }),
    element('p', { className: 'why', textContent: strings.readByProgramsWhy }),
    list,
  );
  panel.append(head, text, read);

  const partsOf = ({ what, at, said, read, verdict }: ReadGroup['values'][number]): readonly HTMLElement[] => {
    const link = element('button', { type: 'button', className: 'value', textContent: said });
    link.addEventListener('click', () => locate(at));
    const mark = element('span', { className: 'mark' });
    mark.setAttribute('aria-hidden', 'true');
    const told = element('span', { className: verdict === 'read' ? 'unseen-inline' : 'told' });
    told.textContent =
      verdict === 'different' && read !== null ? fill(strings.readAs, read) : strings.verdicts[verdict];
    const value = element('dd', { className: `verdict ${verdict}` }, mark, link, told);
    return [element('dt', { textContent: strings.kinds[what] }), value];
  };

  return {
    clear() {
      text.textContent = '';
      state.textContent = strings.reading;
      state.classList.remove('good');
      list.replaceChildren();
    },
    showText(next) {
      // A text that stays keeps what is selected in it.
      if (text.textContent !== next) text.textContent = next;
    },
    showReading(groups) {
      const flawed = (groups ?? []).flatMap(({ values }) => values).filter(({ verdict }) => verdict !== 'read');
      state.textContent =
        groups === null || groups.length === 0
          ? strings.nothingRead
          : flawed.length === 0
            ? strings.allRead
            : fill(strings.readWith, summary(flawed, strings));
      state.classList.toggle('good', groups !== null && groups.length > 0 && flawed.length === 0);
      list.replaceChildren(
        ...headed(groups ?? [], strings).map(([heading, values]) =>
          element(
            'div',
            {},
            ...(heading === null ? [] : [element('h3', { textContent: heading })]),
            element('dl', {}, ...values.flatMap(partsOf)),
          ),
        ),
      );
    },
  };
}

/** Groups, each kind under one heading. */
const headed = (
  groups: readonly ReadGroup[],
  strings: PageStrings,
): readonly (readonly [string | null, ReadGroup['values']])[] =>
  groups.map(({ of, values }, index) => [groups[index - 1]?.of === of ? null : strings.groups[of], values]);

function summary(flawed: ReadGroup['values'], strings: PageStrings): string {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of flawed) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} ${strings.verdicts[verdict]}`).join(', ');
}
