import assert from 'node:assert/strict';
import type { ProfileData } from '../../server/src/core/profile/data.ts';
import { design, type Preview, previews } from './support/page.ts';

const ines: ProfileData = {
  basics: { name: 'Inês Okafor', label: 'Site reliability engineer' },
  work: [
    {
      name: 'Harbour',
      position: 'Engineer',
      startDate: '2020-03',
      highlights: ['Moved the café reports', 'Moved a cluster'],
    },
    {
      name: 'Ferry',
      position: 'Engineer',
      startDate: '2018-03',
      endDate: '2020-02',
      highlights: ['Moved nightly reports'],
    },
  ],
};

const site = (
  heading = 'Inês Okafor',
  styles = 'h1 { font-size: 20px; }',
): string => `<!doctype html><html lang="pt" dir="ltr">
<head><meta http-equiv="refresh" content="1"><style>${styles} @media (prefers-color-scheme: dark) { body { background: rgb(1, 2, 3); } } @media print { h1 { color: red; } }</style><script>document.title = 'ran';</script></head>
<body><h1 data-at="/basics/name">${heading}</h1><p data-at="/work/0">Moved <a href="https://harbour.example">a cluster</a></p><div style="height: 3000px"></div><p data-at="/work/1">Ferry</p></body></html>`;

const state = { complete: true, stale: [], notes: [] };
const range = (line: number) => ({ start: { line, character: 4 }, end: { line, character: 9 } });

const timeline = (...bars: readonly string[]) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 ${20 * bars.length}" width="100">${bars
    .map((at, row) => `<a href="#" data-at="${at}"><rect y="${20 * row}" width="90" height="16"/></a>`)
    .join('')}</svg>`,
  rows: bars.map((at) => ({ at, title: `Entry ${at}`, dates: '2020 – 2021', notes: ['Overlaps', 'Is short'] })),
});

describe('the tabs of the preview', function () {
  this.timeout(180_000);
  const open = previews();
  const tab = (preview: Preview, name: string) => preview.page.getByRole('tab', { name, exact: true });
  const active = (preview: Preview): Promise<string> =>
    preview.page.evaluate(() => document.activeElement?.textContent ?? '');

  it('are turned to with the mouse and with arrows, one in the order of Tab', async () => {
    const preview = await open();
    await preview.said();
    const names = await preview.texts('[role=tab]');
    assert.deepEqual(names, ['Résumé', 'Portfolio', 'Plain text', 'Review']);
    const selected = () => preview.texts('[role=tab][aria-selected=true]');
    const told = async () =>
      (await preview.said()).map((one) => (one.type === 'tab' ? `${one.tab} ${one.width}` : one.type));
    await tab(preview, 'Plain text').click();
    assert.deepEqual([await selected(), await told()], [['Plain text'], ['text 852']]);
    await tab(preview, 'Plain text').click();
    assert.deepEqual(await told(), []);
    for (const [key, name] of [
      ['ArrowRight', 'Review'],
      ['ArrowRight', 'Résumé'],
      ['ArrowLeft', 'Review'],
      ['Home', 'Résumé'],
      ['End', 'Review'],
    ] as const) {
      await preview.page.keyboard.press(key);
      assert.deepEqual([await selected(), await active(preview)], [[name], name], key);
    }
    await preview.page.keyboard.press('Control+Home');
    assert.deepEqual(await selected(), ['Review']);
    assert.deepEqual(await preview.texts('[role=tab][tabindex="0"]'), ['Review']);
    assert.equal((await preview.kept()).tab, 'review');
    assert.equal(await preview.count('[role=tabpanel]:not([hidden])'), 1);
  });

  it('have each its own buttons', async () => {
    const preview = await open({ tab: 'text' });
    const buttons = () => preview.texts('.controls button');
    assert.deepEqual(await buttons(), ['Copy Text']);
    await preview.said();
    await preview.page.getByRole('button', { name: 'Copy Text' }).click();
    assert.deepEqual(await preview.said(), [{ type: 'copy' }]);
    await tab(preview, 'Portfolio').click();
    assert.deepEqual(await buttons(), ['Phone', 'Dark']);
    await tab(preview, 'Review').click();
    assert.deepEqual(await buttons(), []);
    await tab(preview, 'Résumé').click();
    assert.deepEqual(
      (await buttons()).map((one) => one.replace(/\d+\u202f%/, '%')),
      ['Design', '\u2212', '', '+'],
    );
  });

  it('say each what is wrong with what they show, and have their own notes', async () => {
    const preview = await open({ tab: 'text' });
    const banner = () => preview.texts('.banner');
    await preview.tell({ type: 'view', ...state, view: 'text', text: 'INÊS', notes: ['No photo.'] });
    assert.deepEqual([await preview.texts('.text'), await banner()], [['INÊS'], []]);
    assert.deepEqual(await preview.texts('.notes-button'), ['Notes (1)']);
    await preview.tell({ type: 'view', ...state, view: 'text', text: 'INÊS', complete: false });
    assert.deepEqual(await banner(), ['Part of the file cannot be read; the page shows the rest.']);
    await preview.tell({ type: 'view', ...state, view: 'text', text: 'INÊS', complete: false, stale: ['/work/0'] });
    assert.deepEqual(await banner(), ['Part of the file cannot be read; what is marked is shown as it last was.']);
    await preview.tell({ type: 'viewFailed', message: 'It cannot be written.' });
    assert.deepEqual(await banner(), ['It cannot be written.']);
    await tab(preview, 'Review').click();
    assert.deepEqual(await banner(), []);
    await preview.tell({ type: 'unavailable', message: 'The file is gone.' });
    assert.deepEqual(await banner(), ['The file is gone.']);
    await tab(preview, 'Plain text').click();
    assert.deepEqual(await banner(), ['It cannot be written.']);
    await preview.tell({ type: 'switched', state: { uri: 'file:///b.yaml', name: 'b.yaml', locked: false } });
    assert.deepEqual([await preview.texts('.text'), await banner()], [[''], ['The file is gone.']]);
  });

  it('come back scrolled as they were', async () => {
    const preview = await open({ tab: 'text' });
    const text = Array.from({ length: 200 }, (_, at) => `line ${at}`).join('\n');
    await preview.tell({ type: 'view', ...state, view: 'text', text });
    const scroll = () => preview.page.$eval('.plain', (panel) => panel.scrollTop);
    await preview.page.$eval('.plain', (panel) => {
      panel.scrollTop = 500;
    });
    await preview.tell({ type: 'find' });
    await tab(preview, 'Review').click();
    await tab(preview, 'Plain text').click();
    assert.equal(await scroll(), 500);
    await preview.tell({ type: 'switched', state: { uri: 'file:///b.yaml', name: 'b.yaml', locked: false } });
    await preview.tell({ type: 'view', ...state, view: 'text', text });
    assert.equal(await scroll(), 0);
  });

  it('show the page for the web, which leads to the file and runs nothing', async () => {
    const preview = await open({ tab: 'portfolio' });
    await preview.tell({ type: 'view', ...state, view: 'portfolio', html: site(), stale: ['/work/0'] });
    const page = preview.page.frames()[1]!;
    await page.getByText('Ferry').waitFor({ state: 'attached' });
    await preview.said();
    await page.getByText('Inês Okafor').click();
    await page.getByText('a cluster').click();
    await page.getByText('a cluster').click({ modifiers: ['Control'] });
    await page.getByText('a cluster').click({ modifiers: ['Meta'] });
    await page.getByText('Moved').click({ modifiers: ['Control'], position: { x: 3, y: 3 } });
    assert.deepEqual(await preview.said(), [
      { type: 'locate', pointer: '/basics/name' },
      { type: 'locate', pointer: '/work/0' },
      { type: 'open', href: 'https://harbour.example' },
      { type: 'open', href: 'https://harbour.example' },
      { type: 'locate', pointer: '/work/0' },
    ]);
    const seen = () =>
      page.evaluate(() => ({
        language: document.documentElement.lang,
        title: document.title,
        meta: document.querySelectorAll('meta[http-equiv], script').length,
        stale: [...document.querySelectorAll('.merit-stale')].map((one) => one.getAttribute('data-at')).join(),
        cursor: [...document.querySelectorAll('.merit-cursor')].map((one) => one.getAttribute('data-at')).join(),
        dark: getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)',
        scheme: document.documentElement.style.colorScheme,
        scroll: document.scrollingElement!.scrollTop > 0,
        red: getComputedStyle(document.querySelector('h1')!).color === 'rgb(255, 0, 0)',
      }));
    const first = {
      language: 'pt',
      title: '',
      meta: 0,
      stale: '/work/0',
      cursor: '',
      dark: false,
      scheme: 'light',
      scroll: false,
      red: false,
    };
    assert.deepEqual(await seen(), first);
    await preview.tell({ type: 'highlight', pointer: '/work/1/highlights/0' });
    assert.deepEqual(await seen(), { ...first, cursor: '/work/1', scroll: true });
    await preview.tell({ type: 'view', ...state, view: 'portfolio', html: site('Inês O.') });
    assert.deepEqual(await seen(), { ...first, cursor: '/work/1', scroll: true, stale: '' });
    await preview.tell({ type: 'highlight', pointer: '/work' });
    assert.equal((await seen()).cursor, '');
    const dark = preview.page.getByRole('button', { name: 'Dark' });
    await dark.click();
    assert.deepEqual(
      [(await seen()).dark, (await seen()).scheme, await dark.getAttribute('aria-pressed')],
      [true, 'dark', 'true'],
    );
    await preview.tell({ type: 'view', ...state, view: 'portfolio', html: site('Inês', 'h1 { color: blue; }') });
    assert.deepEqual([(await seen()).dark, (await seen()).red], [true, false]);
    await dark.click();
    assert.equal((await seen()).dark, false);
    await preview.page.evaluate(() => document.body.classList.replace('vscode-light', 'vscode-dark'));
    await preview.tell({ type: 'highlight', pointer: null });
    assert.deepEqual([(await seen()).dark, await dark.getAttribute('aria-pressed')], [true, 'true']);
    const phone = preview.page.getByRole('button', { name: 'Phone' });
    const width = () => preview.page.$eval('iframe', (frame) => frame.clientWidth);
    const wide = await width();
    await phone.click();
    assert.ok((await width()) < wide / 1.5);
    await phone.click();
    assert.equal(await width(), wide);
    assert.match((await preview.page.getAttribute('iframe', 'title'))!, /profile\.yaml/);
    await page.evaluate(() => document.querySelector('h1')!.focus());
    await page.locator('h1').click();
    await preview.page.keyboard.press('Control+f');
    assert.equal(await preview.count('.find:not([hidden])'), 1, 'keys go to the page around');
  });

  for (const [theme, dark] of [
    ['vscode-light', 'false'],
    ['vscode-dark', 'true'],
    ['vscode-high-contrast', 'true'],
    ['vscode-high-contrast vscode-high-contrast-light', 'false'],
  ] as const)
    it(`begin with the portfolio ${dark === 'true' ? 'dark' : 'light'} in ${theme}`, async () => {
      const preview = await open({ tab: 'portfolio' }, theme);
      assert.equal(await preview.page.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed'), dark);
    });

  it('show what a program reads of the plain text', async () => {
    const preview = await open({ tab: 'text' });
    const told = () => preview.texts('.state');
    const value = (verdict: 'read' | 'uncertain' | 'different' | 'missing', read: string | null = null) =>
      ({ what: 'employer', at: '/work/0/name', said: 'Harbour', read, verdict }) as const;
    assert.deepEqual(await told(), ['Reading the text…']);
    await preview.tell({ type: 'view', ...state, view: 'reading', groups: null });
    const [nothing] = await told();
    await preview.tell({ type: 'view', ...state, view: 'reading', groups: [] });
    assert.deepEqual(await told(), [nothing]);
    assert.equal(await preview.count('.state.good'), 0);
    await preview.tell({ type: 'view', ...state, view: 'reading', groups: [{ of: 'work', values: [value('read')] }] });
    assert.equal(await preview.count('.state.good'), 1);
    assert.notDeepEqual(await told(), [nothing]);
    // What another file says is not known to be good.
    await preview.tell({
      type: 'switched',
      state: { uri: 'file:///home/ines/other.yaml', name: 'other.yaml', locked: false },
    });
    assert.deepEqual([await told(), await preview.count('.state.good')], [['Reading the text…'], 0]);
    await preview.tell({ type: 'view', ...state, view: 'reading', groups: [{ of: 'work', values: [value('read')] }] });
    assert.equal(await preview.count('.told'), 0);
    await preview.tell({
      type: 'view',
      ...state,
      view: 'reading',
      groups: [
        { of: 'person', values: [value('different', 'Harbor'), value('missing')] },
        { of: 'work', values: [value('missing'), value('different', null)] },
        { of: 'work', values: [value('uncertain'), value('read')] },
      ],
    });
    assert.equal(await preview.count('.state.good'), 0);
    const [summary = ''] = await told();
    assert.deepEqual(summary.match(/\d+/g), ['2', '2', '1']);
    const marks = await preview.texts('.told');
    assert.equal(marks.length, 5);
    assert.match(marks[0]!, /Harbor/);
    assert.deepEqual([marks[1] === marks[2], marks[3]!.includes('{0}')], [true, false]);
    assert.equal((await preview.texts('.groups h3')).length, 2, 'a heading for each kind');
    await preview.said();
    await preview.page.locator('.value').first().click();
    assert.deepEqual(await preview.said(), [{ type: 'locate', pointer: '/work/0/name' }]);
  });

  it('show the review, with more places folded away, and lead to each', async () => {
    const preview = await open({ tab: 'review' });
    const show = (steps: Parameters<typeof step>[0][], bars: readonly string[] | null, begun = true) =>
      preview.tell({
        type: 'view',
        ...state,
        view: 'review',
        steps: steps.map(step),
        begun,
        timeline: bars && timeline(...bars),
      });
    const step = ({ places, settles }: { readonly places: number; readonly settles: number }) => ({
      title: 'Say `what` came of it',
      why: 'A figure is remembered.',
      settles,
      places: Array.from({ length: places }, (_, at) => ({ range: range(at + 9), message: `Place ${at}` })),
    });
    await show([], null);
    const good = await preview.texts('.good');
    await show([], null, false);
    assert.deepEqual([good.length, (await preview.texts('.good')).length], [1, 0]);
    assert.match((await preview.texts('section:last-child .why')).at(-1)!, /./);
    assert.equal((await preview.texts('.review summary')).length, 0);
    await show(
      [
        { places: 4, settles: 1 },
        { places: 7, settles: 3 },
      ],
      ['/work/0', '/work/1', '/work/2'],
    );
    assert.deepEqual(await preview.texts('.steps h3 code'), ['what', 'what']);
    assert.deepEqual(
      (await preview.texts('.settles')).map((one) => /\d/.exec(one)?.[0]),
      ['1', '3'],
    );
    assert.deepEqual(await preview.texts('.steps summary'), [(await preview.texts('.steps summary'))[0]!]);
    assert.match((await preview.texts('.steps summary'))[0]!, /3/);
    assert.equal((await preview.texts('.steps .line')).length, 8);
    assert.match((await preview.texts('.steps .line'))[0]!, /10/);
    await preview.page.locator('.steps summary').click();
    assert.equal((await preview.texts('.steps .line')).length, 11);
    await preview.said();
    await preview.page.locator('.steps .line').nth(1).click();
    assert.deepEqual(await preview.said(), [{ type: 'goTo', range: range(10) }]);
    await show(
      [
        { places: 2, settles: 1 },
        { places: 7, settles: 3 },
      ],
      ['/work/0', '/work/1', '/work/2'],
    );
    assert.equal((await preview.texts('.steps .line')).length, 9, 'what was unfolded stays so');
  });

  it('show the dates on one axis, bar by bar', async () => {
    const preview = await open({ tab: 'review' });
    const show = (...bars: readonly string[]) =>
      preview.tell({ type: 'view', ...state, view: 'review', steps: [], begun: true, timeline: timeline(...bars) });
    await show('/work/0', '/work/1', '/work/10');
    await preview.said();
    const bar = (at: string) => preview.page.locator(`.timeline a[data-at="${at}"]`);
    await bar('/work/1').click();
    assert.deepEqual(await preview.said(), [{ type: 'locate', pointer: '/work/1' }]);
    const inOrder = () =>
      preview.page.$$eval('.timeline a[tabindex="0"]', (all) => all.map((one) => one.getAttribute('data-at')).join());
    assert.equal(await inOrder(), '/work/0');
    await bar('/work/0').focus();
    const focus = () => preview.page.evaluate(() => document.activeElement?.getAttribute('data-at'));
    for (const [key, at] of [
      ['ArrowUp', '/work/0'],
      ['ArrowDown', '/work/1'],
      ['End', '/work/10'],
      ['ArrowDown', '/work/10'],
      ['ArrowUp', '/work/1'],
      ['Home', '/work/0'],
      ['End', '/work/10'],
    ] as const) {
      await preview.page.keyboard.press(key);
      assert.deepEqual([await focus(), await inOrder()], [at, at], key);
    }
    await preview.page.keyboard.press(' ');
    assert.deepEqual(await preview.said(), [{ type: 'locate', pointer: '/work/10' }]);
    await show('/work/10', '/work/1');
    assert.deepEqual([await focus(), await inOrder()], ['/work/10', '/work/10']);
    const current = () =>
      preview.page.$$eval('.timeline a.current', (all) => all.map((one) => one.getAttribute('data-at')).join());
    await preview.tell({ type: 'highlight', pointer: '/work/10/name' });
    assert.equal(await current(), '/work/10');
    await show('/work/1', '/work/10');
    assert.equal(await current(), '/work/10');
    await preview.tell({ type: 'highlight', pointer: '/work/1' });
    assert.equal(await current(), '/work/1');
    await preview.page.locator('.review summary').click();
    assert.deepEqual(await preview.texts('.review td'), [
      'Entry /work/1',
      '2020 – 2021',
      'Overlaps. Is short',
      'Entry /work/10',
      '2020 – 2021',
      'Overlaps. Is short',
    ]);
    await preview.said();
    await preview.page.locator('.review td button').first().click();
    assert.deepEqual(await preview.said(), [{ type: 'locate', pointer: '/work/1' }]);
    assert.equal(await preview.count('.review table'), 1);
    await preview.page.setViewportSize({ width: 700, height: 700 });
    await preview.page.waitForFunction(() => (globalThis as unknown as { said: unknown[] }).said.length > 0);
    const [asked] = await preview.said();
    assert.ok(asked?.type === 'tab' && asked.tab === 'review' && asked.width === 652, JSON.stringify(asked));
  });

  it('look for words, however they are set, and step from one place to the next', async () => {
    const preview = await open();
    await preview.show(ines);
    const { page } = preview;
    const count = async () => (await preview.texts('.find .count')).join();
    const marks = async () => [
      await preview.count('.merit-mark.found'),
      await preview.count('.merit-mark.found.current'),
    ];
    await page.keyboard.press('Control+f');
    assert.equal(await active(preview), '');
    await page.keyboard.type('MOVED');
    assert.deepEqual([await count(), await marks()], ['1 of 3', [3, 1]]);
    const box = (await page.locator('.merit-mark.found.current').boundingBox())!;
    const { y } = await preview.place('/work/0/highlights/0');
    assert.ok(box.y < y && y < box.y + box.height, 'the first of them');
    for (const [key, told] of [
      ['Enter', '2 of 3'],
      ['Shift+Enter', '1 of 3'],
      ['Shift+Enter', '3 of 3'],
      ['Enter', '1 of 3'],
      ['F3', '2 of 3'],
      ['Shift+F3', '1 of 3'],
      ['Control+g', '2 of 3'],
      ['Control+Shift+G', '1 of 3'],
    ] as const) {
      await page.keyboard.press(key);
      assert.equal(await count(), told, key);
    }
    await page.getByRole('button', { name: 'Next match' }).click();
    assert.equal(await count(), '2 of 3');
    await page.getByRole('button', { name: 'Previous match' }).click();
    assert.equal(await count(), '1 of 3');
    await page.fill('.find input', 'cafe  reports');
    assert.equal(await count(), '1 of 1');
    await page.fill('.find input', 'ferry boats');
    assert.deepEqual([await count(), await preview.count('.find.nothing'), await marks()], ['No results', 1, [0, 0]]);
    await page.fill('.find input', ' ');
    assert.deepEqual([await count(), await preview.count('.find.nothing')], ['', 0]);
    await page.fill('.find input', 'moved');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await preview.show({ ...ines, work: [ines.work![0]!] });
    assert.equal(await count(), '2 of 2', 'the pages have changed');
    await tab(preview, 'Plain text').click();
    await preview.tell({ type: 'view', ...state, view: 'text', text: 'moved and moved\nand Moved again\nmoved' });
    assert.equal(await count(), '1 of 4');
    const ranges = () =>
      page.evaluate(() => ['merit-find', 'merit-find-current'].map((name) => CSS.highlights.get(name)?.size ?? 0));
    assert.deepEqual(await ranges(), [3, 1]);
    await page.focus('.find input');
    await page.keyboard.press('Escape');
    assert.deepEqual([await preview.count('.find:not([hidden])'), await ranges()], [0, [0, 0]]);
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'view plain filled');
    await page.keyboard.press('F3');
    assert.equal(await preview.count('.find:not([hidden])'), 0);
    await page.evaluate(() => {
      const text = document.querySelector('.text')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 16, text, 25);
    });
    await preview.tell({ type: 'find' });
    assert.deepEqual([await page.inputValue('.find input'), await count()], ['and Moved', '1 of 2']);
    await page.getByRole('button', { name: 'Close' }).click();
    assert.equal(await preview.count('.find:not([hidden])'), 0);
  });

  it('let the look of the pages be chosen', async () => {
    const preview = await open();
    await preview.show(ines, { design: { ...design, template: './own.typ', font: 'Gelasio' } });
    const { page } = preview;
    const choice = (at: number) => page.locator('.design select').nth(at);
    const button = page.getByRole('button', { name: 'Design' });
    assert.equal((await preview.texts('.design')).length, 0);
    await button.click();
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    assert.deepEqual(
      await page.$$eval('.design label:first-child option', (all) => all.map((one) => one.textContent)),
      ['classic', 'modern', 'serif', './own.typ'],
    );
    assert.equal(await choice(0).inputValue(), './own.typ');
    assert.equal(await choice(1).inputValue(), 'Gelasio');
    assert.equal(await page.locator('.design input').inputValue(), '#1f4e79');
    await preview.said();
    await choice(0).selectOption('modern');
    await choice(1).selectOption('');
    await choice(2).selectOption('airy');
    await choice(3).selectOption('letter');
    await page.locator('.design input').fill('#112233');
    await page.locator('.design input').dispatchEvent('change');
    assert.deepEqual(
      [...new Set((await preview.said()).map((one) => (one.type === 'design' ? `${one.key} ${one.value}` : one.type)))],
      ['template modern', 'font null', 'density airy', 'paper letter', 'accent #112233'],
    );
    await choice(3).focus();
    await page.keyboard.press('Escape');
    assert.deepEqual([(await preview.texts('.design')).length, await active(preview)], [0, 'Design']);
    await button.click();
    await tab(preview, 'Review').click();
    await tab(preview, 'Résumé').click();
    assert.equal((await preview.texts('.design')).length, 0);
  });
});
