import assert from 'node:assert/strict';
import type { ProfileData } from '../../server/src/core/profile/data.ts';
import { design, type Preview, previews } from './support/page.ts';

const highlights = (of: string): readonly string[] =>
  Array.from({ length: 9 }, (_, at) => `${of} ${at + 1}: moved a nightly report off the shared cluster`);

const ines: ProfileData = {
  basics: { name: 'Inês Okafor', label: 'Site reliability engineer', url: 'https://ines.example' },
  work: ['Harbour', 'Ferry', 'Lock', 'Quay', 'Beacon'].map((name, at) => ({
    name,
    position: 'Engineer',
    startDate: `${2020 - 2 * at}-03`,
    endDate: `${2022 - 2 * at}-02`,
    highlights: [...highlights(name)],
  })),
};

describe('the pages of the preview', function () {
  this.timeout(180_000);
  const open = previews();
  const shown = async (saved?: Parameters<typeof open>[0], theme?: string): Promise<Preview> => {
    const preview = await open(saved, theme);
    await preview.show(ines);
    return preview;
  };

  it('wait for the first frame, and say which of them is in sight', async () => {
    const preview = await open();
    assert.deepEqual(await preview.said(), [{ type: 'ready', tab: 'pages', width: 852 }]);
    assert.deepEqual(await preview.texts('.placeholder'), ['Setting the first page…']);
    await preview.tell({ type: 'failed', message: 'This font is not there.' });
    assert.deepEqual(await preview.texts('.placeholder, .banner'), ['This font is not there.']);
    await preview.show(ines);
    assert.deepEqual(await preview.texts('.placeholder, .banner'), []);
    assert.equal(await preview.count('.merit-paper'), 2);
    assert.deepEqual(await preview.texts('.status'), ['Page 1 of 2']);
    await preview.page.$eval('.desk', (desk) => {
      desk.scrollTop = desk.scrollHeight;
    });
    await preview.page.getByText('Page 2 of 2').waitFor();
    await preview.show({ basics: ines.basics! });
    assert.deepEqual(await preview.texts('.status'), ['1 page']);
    assert.equal(await preview.count('.merit-paper'), 1);
    assert.equal(await preview.page.title(), 'profile.yaml');
    assert.equal(await preview.page.getAttribute('.desk', 'aria-label'), 'Pages of profile.yaml');
  });

  it('are a picture of the first until they can be drawn, and stay where they were then', async () => {
    const preview = await open(undefined, undefined, false);
    const texts = () => preview.texts('.typst-page');
    // In a narrow panel what there is to note stands in a row of its own.
    await preview.page.setViewportSize({ width: 420, height: 700 });
    const warnings = ['An emoji is left off.'];
    await preview.showPicture(ines, { warnings });
    await preview.page.locator('.typst-page').first().waitFor();
    const [first, second] = await texts();
    assert.match(first!, /^Inês OkaforSite reliability engineer/u);
    assert.equal(second, '');
    assert.deepEqual(await preview.texts('.placeholder, .banner'), []);
    assert.deepEqual(await preview.texts('.status'), ['Page 1 of 2']);
    const drawn = await preview.page.$eval('.typst-page', (page) => page.getBoundingClientRect().toJSON());
    // What is pictured can be clicked.
    const { x, y } = await preview.place('/basics/label');
    await preview.said();
    await preview.page.mouse.click(x, y);
    assert.deepEqual(await preview.said(), [{ type: 'locate', pointer: '/basics/label' }]);
    await preview.render();
    await preview.show(ines, { warnings });
    assert.equal((await texts())[0], first);
    assert.match((await texts())[1]!, /Beacon 9/u, 'the others come with the first, which is there already');
    assert.deepEqual(await preview.page.$eval('.typst-page', (page) => page.getBoundingClientRect().toJSON()), drawn);
    // A page that asks again is sent everything again, and shows what it shows.
    await preview.render();
    await preview.showAnew(ines, { warnings });
    assert.match((await texts())[1]!, /Beacon 9/u);
    await preview.show({ ...ines, basics: { ...ines.basics!, label: 'Keeper of pagers' } }, { warnings });
    assert.match((await texts())[0]!, /Keeper of pagers/u);
    await preview.show(ines, { warnings });
    assert.deepEqual(
      (await preview.said()).filter(({ type }) => type === 'resync'),
      [],
    );
    // A picture that comes late is not put over them.
    await preview.showPicture({ basics: { name: 'Nobody' } });
    await preview.tell({ type: 'highlight', pointer: null });
    assert.equal((await texts())[0], first);
  });

  it('are pictured anew where another file is shown before there are any', async () => {
    const preview = await open(undefined, undefined, false);
    await preview.showPicture(ines);
    await preview.page.getByText('Inês Okafor').first().waitFor();
    await preview.tell({
      type: 'switched',
      state: { uri: 'file:///home/ola/cv.yaml', name: 'cv.yaml', locked: false },
    });
    await preview.showPicture({ basics: { name: 'Ola Voss' } });
    await preview.page.getByText('Ola Voss').first().waitFor();
    assert.equal(await preview.count('.typst-page'), 1);
    assert.deepEqual(await preview.texts('.status'), ['1 page']);
  });

  it('are not pictured for one who comes back to a place further down', async () => {
    const preview = await open({ scroll: 400, uri: 'file:///home/ines/profile.yaml' }, undefined, false);
    await preview.showPicture(ines);
    await preview.tell({ type: 'highlight', pointer: null });
    assert.equal(await preview.count('.typst-page'), 0);
    await preview.render();
    await preview.show(ines);
    assert.ok((await preview.page.$eval('.desk', (desk) => desk.scrollTop)) > 100);
  });

  it('lead to what was clicked, and to a link of the profile with Ctrl held', async () => {
    const preview = await shown();
    await preview.said();
    const click = async (pointer: string, modifiers: ('Control' | 'Meta')[] = []): Promise<unknown> => {
      const { x, y } = await preview.place(pointer);
      for (const key of modifiers) await preview.page.keyboard.down(key);
      await preview.page.mouse.click(x, y);
      for (const key of modifiers) await preview.page.keyboard.up(key);
      return preview.said();
    };
    assert.deepEqual(await click('/work/0/highlights/1'), [{ type: 'locate', pointer: '/work/0/highlights/1' }]);
    assert.equal(await preview.count('.merit-mark.cursor'), 1);
    assert.deepEqual(await click('/basics/url'), [{ type: 'locate', pointer: '/basics/url' }]);
    // A design of one's own may draw the links of the profile.
    await preview.page.$eval('a[*|href="merit:/basics/url"]', (link) => {
      const own = link.cloneNode(true) as Element;
      for (const name of ['href', 'xlink:href'])
        if (own.hasAttribute(name)) own.setAttribute(name, 'https://ines.example');
      link.after(own);
    });
    for (const key of ['Control', 'Meta'] as const)
      assert.deepEqual(await click('/basics/url', [key]), [{ type: 'open', href: 'https://ines.example' }]);
    assert.deepEqual(await click('/basics/url'), [{ type: 'locate', pointer: '/basics/url' }]);
    assert.deepEqual(await click('/work/0/highlights/0', ['Control']), [
      { type: 'locate', pointer: '/work/0/highlights/0' },
    ]);
    await preview.page.mouse.click(5, 400);
    assert.deepEqual(await preview.said(), []);
    await preview.page.keyboard.press('Control+a');
    assert.deepEqual(await click('/work/0/highlights/1'), [], 'a click that ends a selection');
    assert.equal(await preview.count('.sheet a:not([tabindex="-1"])'), 0);
  });

  it('mark what the mouse is over and the entry that the cursor is in, and bring it into view', async () => {
    const preview = await shown();
    const { x, y } = await preview.place('/work/0/highlights/1');
    const mark = (kind: string) => preview.page.locator(`.merit-mark.${kind}`);
    await preview.page.mouse.move(x, y);
    await mark('hover').waitFor({ state: 'attached' });
    const box = (await mark('hover').boundingBox())!;
    assert.ok(box.y < y && y < box.y + box.height && box.height < 40, JSON.stringify(box));
    await preview.page.mouse.move(5, 5);
    await mark('hover').waitFor({ state: 'detached' });
    const scroll = () => preview.page.$eval('.desk', (desk) => desk.scrollTop);
    await preview.tell({ type: 'highlight', pointer: '/work/0/location' });
    assert.equal(await mark('cursor').count(), 1);
    assert.ok((await mark('cursor').boundingBox())!.height > 100, 'the whole job');
    assert.equal(await scroll(), 0, 'it is in view');
    await preview.page.emulateMedia({ reducedMotion: 'reduce' });
    await preview.tell({ type: 'highlight', pointer: '/work/4/highlights/8' });
    assert.ok((await scroll()) > 300);
    const seen = (await mark('cursor').boundingBox())!;
    assert.ok(seen.y > 40 && seen.y + seen.height < 700, JSON.stringify(seen));
    const before = await scroll();
    await preview.tell({ type: 'highlight', pointer: '/work/4/highlights/7' });
    assert.equal(await scroll(), before, 'it is in view');
    await preview.tell({ type: 'highlight', pointer: '/basics/name' });
    assert.ok((await scroll()) < 100);
    await preview.tell({ type: 'highlight', pointer: '/work' });
    assert.equal(await mark('cursor').count(), 0);
    await preview.tell({ type: 'highlight', pointer: '/work/0/name' });
    await preview.tell({ type: 'highlight', pointer: null });
    assert.equal(await mark('cursor').count(), 0);
    const long = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((at) => highlights(`Harbour ${at}.`));
    await preview.show({ ...ines, work: [{ ...ines.work![0]!, highlights: long }] });
    await preview.tell({ type: 'highlight', pointer: '/work/0' });
    assert.equal(await mark('cursor').count(), 2, 'one block a page');
  });

  it('say what of them is old, and what cannot be read', async () => {
    const preview = await shown();
    await preview.show(ines, { complete: false, stale: ['/work/0', '/work/1'], warnings: ['No room.', 'No photo.'] });
    assert.equal(await preview.count('.merit-mark.stale'), 2);
    assert.deepEqual(await preview.texts('.banner'), [
      'Part of the file cannot be read; what is marked is shown as it last was.',
    ]);
    assert.deepEqual(await preview.texts('.notes-button'), ['Notes (2)']);
    assert.deepEqual(await preview.texts('.notes li'), []);
    await preview.page.click('.notes-button');
    assert.deepEqual(await preview.texts('.notes li'), ['No room.', 'No photo.']);
    assert.equal(await preview.page.getAttribute('.notes-button', 'aria-expanded'), 'true');
    await preview.page.click('.notes-button');
    assert.deepEqual(await preview.texts('.notes li'), []);
    await preview.show(ines, { complete: false });
    assert.deepEqual(await preview.texts('.banner'), ['Part of the file cannot be read; the page shows the rest.']);
    assert.deepEqual(await preview.texts('.notes-button'), []);
    assert.equal(await preview.count('.merit-mark.stale'), 0);
    await preview.tell({ type: 'failed', message: 'The template is missing.' });
    assert.deepEqual(await preview.texts('.banner'), ['Showing the last good page: The template is missing.']);
    await preview.tell({ type: 'unavailable', message: 'The file is gone.' });
    assert.deepEqual(await preview.texts('.banner'), ['The file is gone.']);
    await preview.tell({ type: 'unavailable', message: null });
    await preview.show(ines);
    assert.deepEqual(await preview.texts('.banner'), []);
    await preview.said();
    await preview.tell({ type: 'server', running: false });
    assert.deepEqual(await preview.texts('.banner span'), [
      'The language server is stopped; the page no longer changes.',
    ]);
    await preview.page.getByRole('button', { name: 'Restart' }).click();
    assert.deepEqual(await preview.said(), [{ type: 'restartServer' }]);
    await preview.tell({ type: 'server', running: true });
    assert.deepEqual(await preview.texts('.banner'), []);
  });

  it('ask for all of them anew where a change does not fit, and take no other change before', async () => {
    const preview = await shown();
    await preview.said();
    const frame = {
      pages: 1,
      warnings: [],
      complete: true,
      stale: [],
      design,
    };
    const broken = Buffer.from([1, 2, 3]).toString('base64');
    await preview.tell({ type: 'frame', action: 'merge', delta: broken, ...frame });
    const [asked, ...more] = await preview.said();
    assert.deepEqual([asked?.type, more], ['resync', []]);
    await preview.tell({ type: 'frame', action: 'merge', delta: broken, ...frame });
    assert.deepEqual(await preview.said(), []);
  });

  it('are another file’s from its top on, and keep their place under another name', async () => {
    const preview = await shown();
    await preview.tell({ type: 'highlight', pointer: '/work/0' });
    await preview.show(ines, { complete: false, warnings: ['No room.'] });
    await preview.page.$eval('.desk', (desk) => {
      desk.scrollTop = 400;
    });
    const named = { uri: 'file:///home/ines/cv.yaml', name: 'cv.yaml', locked: true };
    await preview.tell({ type: 'renamed', state: named });
    assert.equal(await preview.page.getAttribute('.sheet', 'aria-label'), 'Pages of cv.yaml');
    const { uri, locked, scroll } = await preview.kept();
    assert.deepEqual([uri, locked], [named.uri, true]);
    assert.ok(scroll! > 300);
    assert.equal((await preview.texts('.banner')).length, 1);
    await preview.tell({ type: 'switched', state: { uri: 'file:///a.yaml', name: 'a.yaml', locked: false } });
    assert.deepEqual(await preview.texts('.banner'), []);
    await preview.show({ ...ines, basics: { name: 'Ada Lind' } });
    assert.equal(await preview.page.$eval('.desk', (desk) => desk.scrollTop), 0);
    assert.equal(await preview.count('.merit-mark.cursor'), 0);
    assert.deepEqual(await preview.texts('.notes-button'), []);
  });

  it('come back as they were left: as large, and as far down', async () => {
    const preview = await shown({ zoom: 1.5, scroll: 200 });
    assert.deepEqual(await preview.texts('.percent'), ['150\u202f%']);
    assert.equal(await preview.page.$eval('.desk', (desk) => desk.scrollTop), 300);
    const other = await shown({ uri: 'file:///other.yaml', scroll: 200 });
    assert.equal(await other.page.$eval('.desk', (desk) => desk.scrollTop), 0);
  });

  it('are enlarged step by step, by keys, buttons and the wheel', async () => {
    const preview = await shown({ zoom: 1 });
    const percent = async (): Promise<string> => (await preview.texts('.percent')).join().replace('\u202f%', '');
    const press = async (key: string): Promise<string> => {
      await preview.page.keyboard.press(key);
      return percent();
    };
    await preview.page.focus('.desk');
    assert.deepEqual(
      [await press('+'), await press('='), await press('-'), await press('Control+-'), await press('Alt++')],
      ['110', '125', '110', '110', '110'],
    );
    assert.equal((await preview.kept()).zoom, 1.1);
    const fitted = await press('0');
    assert.equal((await preview.kept()).zoom, 'fit');
    await preview.page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    assert.ok(Number(await percent()) > Number(fitted));
    await preview.page.getByRole('button', { name: 'Zoom out', exact: true }).click();
    await preview.page.click('.percent');
    assert.equal(await percent(), fitted);
    const width = await preview.page.$eval('.sheet', (sheet) => sheet.clientWidth);
    assert.equal(await preview.page.$eval('.desk', (desk) => desk.clientWidth), width + 40);
    await preview.page.setViewportSize({ width: 600, height: 700 });
    await preview.page.waitForFunction(() => document.querySelector('.sheet')!.clientWidth < 560);
    await preview.page.mouse.move(300, 300);
    const { x, y } = await preview.place('/work/0/highlights/3');
    await preview.page.mouse.move(x, y);
    await preview.page.keyboard.down('Control');
    await preview.page.mouse.wheel(0, -120);
    await preview.page.keyboard.up('Control');
    await preview.page.waitForFunction(
      (was) => document.querySelector('.percent')!.textContent !== was,
      await percent(),
    );
    const after = await preview.place('/work/0/highlights/3');
    assert.ok(Math.abs(after.y - y) < 3 && Math.abs(after.x - x) < 3, 'what is under the mouse stays there');
  });

  it('are copied line by line, as they are read', async () => {
    const preview = await shown();
    const copied = (): Promise<string> =>
      preview.page.evaluate(() => {
        const event = new ClipboardEvent('copy', {
          clipboardData: new DataTransfer(),
          cancelable: true,
          bubbles: true,
        });
        document.dispatchEvent(event);
        return event.defaultPrevented ? event.clipboardData!.getData('text/plain') : '(the browser’s)';
      });
    assert.equal(await copied(), '(the browser’s)');
    await preview.page.focus('.desk');
    await preview.page.keyboard.press('Control+a');
    const lines = (await copied()).split('\n');
    assert.equal(lines[0], 'Inês Okafor');
    const at = lines.findIndex((line) => line.includes('Harbour 1:'));
    assert.match(lines[at]!, /^\W*Harbour 1: moved a nightly report off the shared cluster$/);
    assert.match(lines[at + 1]!, /Harbour 2:/);
    assert.match(lines.join('\n'), /Engineer.*\n(?:.*\n)?.*Harbour 1:/);
    assert.match(lines.join('\n'), /\n\n/);
    await preview.page.evaluate(() => {
      const [first, second] = [...document.querySelectorAll('.tsel')].filter((one) =>
        one.textContent!.includes(': moved'),
      );
      getSelection()!.setBaseAndExtent(first!.firstChild!, 2, second!.firstChild!, 9);
    });
    assert.match(await copied(), /^rbour 1: moved a nightly report off the shared cluster\n\W*Harbour 2$/);
  });

  it('are copied from left to right, with a space where there is one to see', async () => {
    const preview = await shown();
    /** Runs as they lie: left, top, width and height, in pixels. */
    const text = (
      ...runs: readonly (readonly [said: string, left: number, top: number, width: number, height: number])[]
    ) =>
      preview.page.evaluate((laid) => {
        const sheet = document.body.appendChild(document.createElement('div'));
        sheet.style.cssText = 'position: fixed; top: 0; left: 0';
        for (const [said, left, top, width, height] of laid) {
          const run = sheet.appendChild(document.createElement('span'));
          run.className = 'tsel';
          run.textContent = said;
          run.style.cssText = `position: absolute; overflow: hidden; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
        }
        getSelection()!.selectAllChildren(sheet);
        const { selectedText } = globalThis as unknown as {
          selectedText(sheet: Element, selection: Selection | null): string;
        };
        const found = selectedText(sheet, getSelection());
        sheet.remove();
        return found;
      }, runs);
    assert.equal(await text(['2021 – 2024', 400, 10, 80, 12], ['Head cook', 10, 11, 90, 16]), 'Head cook 2021 – 2024');
    assert.equal(await text(['below', 10, 40, 50, 20], ['above', 10, 10, 50, 20]), 'above\nbelow');
    assert.equal(await text(['one', 10, 10, 30, 20], ['two', 41, 10, 30, 20]), 'onetwo');
    assert.equal(await text(['one', 10, 10, 30, 20], ['two', 43, 10, 30, 20]), 'one two');
    assert.equal(await text(['one ', 10, 10, 30, 20], ['two', 60, 10, 30, 20]), 'one two');
    assert.equal(await text(['a', 10, 10, 30, 20], ['b', 60, 19, 30, 20]), 'a b', 'less than half a line lower');
    assert.equal(await text(['a', 10, 10, 30, 20], ['b', 60, 21, 30, 20]), 'a\nb');
    assert.equal(await text(['a', 10, 10, 30, 20], ['b', 10, 47, 30, 20]), 'a\nb');
    assert.equal(await text(['a', 10, 10, 30, 20], ['b', 10, 49, 30, 20]), 'a\n\nb');
    assert.equal(await text(['a', 10, 10, 30, 30], ['b', 10, 60, 30, 10]), 'a\nb', 'measured by the larger');
    assert.equal(await text(['a', 10, 10, 30, 10], ['b', 10, 40, 30, 30]), 'a\nb', 'measured by the larger');
  });
});
