import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import type { BrokenText, ExportedFile, View, ViewContent, ViewState } from '../../server/src/protocol.ts';
import vscode from './clients/vscode.json';
import { behind, typed, uri } from './support/profiles.ts';
import type { Client, Session } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const example = readFileSync('examples/platform-engineer.profile.yaml', 'utf8');

type Shown<V extends View> = ViewState & Extract<ViewContent, { view: V }>;

const view = <V extends View>(session: Session, which: V, width?: number): Promise<Shown<V>> =>
  session.request<Shown<V>>('merit/preview/view', { uri, view: which, width });

describe('the views of a preview', () => {
  const start = sessions();

  it('show the page for the web, with the place of what it shows', async () => {
    const session = await start({ client: vscode as Client });
    await session.open(uri, example);
    const { html, complete, notes } = await view(session, 'portfolio');
    assert.match(html, /<h1 data-at="\/basics\/name">Ikenna Brandt<\/h1>/);
    assert.match(html, /<li data-at="\/work\/0\/roles\/0\/highlights\/1">/);
    assert.equal(complete, true);
    assert.deepEqual(notes, [
      'There is no file `ikenna-brandt.svg` beside the profile. The pages are without a photo.',
    ]);
    const { data } = await session.request<ExportedFile>('merit/export', { uri, to: 'html' });
    assert.equal(html.replaceAll(/ data-at="[^"]*"/g, ''), Buffer.from(data, 'base64').toString('utf8'));
  });

  it('show the text that is exported, and what a program reads of it', async () => {
    const session = await start({ client: vscode as Client });
    await session.open(uri, example);
    const { text } = await view(session, 'text');
    const { data } = await session.request<ExportedFile>('merit/export', { uri, to: 'txt' });
    assert.equal(text, Buffer.from(data, 'base64').toString('utf8'));
    const { groups } = await view(session, 'reading');
    const jobs = (groups ?? []).filter(({ of }) => of === 'work');
    assert.equal(jobs.length, 6);
    assert.deepEqual(
      jobs.flatMap(({ values }) => values.filter(({ verdict }) => verdict !== 'read')),
      [],
    );
  });

  it('show the review with its places, and the dates on one axis as wide as asked for', async () => {
    const session = await start({ client: vscode as Client });
    await session.open(uri, example);
    const { steps, begun, timeline } = await view(session, 'review', 500);
    assert.equal(begun, true);
    assert.ok(steps.length > 0 && steps.length <= 7);
    const { places } = steps[0]!;
    assert.ok(places.length > 0);
    assert.match(timeline!.svg, /^<svg [^>]*width="500"/);
    assert.equal(timeline!.rows[0]!.at, '/work/0/roles/0');
    for (const [asked, width] of [
      [1, 280],
      [281.4, 281],
      [1600, 1600],
      [5000, 1600],
      [undefined, 640],
    ] as const)
      assert.match((await view(session, 'review', asked)).timeline!.svg, new RegExp(`^<svg [^>]*width="${width}"`));
  });

  it('list what has no dates behind what stands on the axis, and are no axis where nothing has', async () => {
    const session = await start({ client: vscode as Client });
    const undated = '  - name: Havnecafé\n    position: Cook\n';
    await session.open(uri, `work:\n  - name: Fjordlinjen\n    position: Baker\n    startDate: 2020-03\n${undated}`);
    const { timeline, begun } = await view(session, 'review');
    assert.equal(begun, true);
    assert.deepEqual(
      timeline!.rows.map(({ at, title, notes }) => [at, title, notes]),
      [
        ['/work/0', 'Baker, Fjordlinjen', []],
        ['/work/1', 'Cook, Havnecafé', ['No dates that can be read']],
      ],
    );
    const second = uri.replace('profile', 'second.profile');
    await session.open(second, 'basics:\n  name: Ada Lind\n');
    const empty = await session.request<Shown<'review'>>('merit/preview/view', { uri: second, view: 'review' });
    assert.deepEqual([empty.timeline, empty.begun], [null, false]);
  });

  it('follow the text, and keep what cannot be read just now', async () => {
    const session = await start({ client: vscode as Client });
    await session.open(uri, example);
    await view(session, 'text');
    const broken = '- Cut the median time';
    await session.change(uri, typed(behind(example, broken.slice(0, 2)), '"'));
    const { text, complete, stale } = await view(session, 'text');
    assert.equal(complete, false);
    assert.ok(stale.length > 0);
    assert.match(text, /Cut the median time/);
    // Another tab of the same preview is shown: what is kept stays.
    await session.notify('merit/preview/close', { uri, keep: true });
    assert.match((await view(session, 'text')).text, /Cut the median time/);
    await session.notify('merit/preview/close', { uri });
    assert.deepEqual((await view(session, 'text')).stale, []);
  });

  it('leave what is said of the pages until the text is another', async () => {
    const session = await start({ client: vscode as Client });
    const full = example.replace(/^meta:.*/msu, '') + 'meta: { render: { maxPages: 1 } }\n';
    await session.open(uri, full);
    const spill = async () => (await session.diagnostics(uri)).filter(({ code }) => code === 'layout.pages').length;
    assert.equal(await spill(), 0, 'nothing is known of pages that nobody drew');
    const frame = session.next('merit/preview/frame');
    await session.request('merit/preview/open', { uri });
    await frame;
    assert.equal(await spill(), 1);
    await session.notify('merit/preview/close', { uri, keep: true });
    assert.equal(await spill(), 1, 'another tab of the preview is shown');
    await session.change(uri, typed(behind(full, 'name: '), 'X'));
    assert.equal(await spill(), 0);
  });

  it('are none of what is no profile, and stop when they are not wanted', async () => {
    const session = await start({ client: vscode as Client });
    assert.equal(await view(session, 'review'), null);
    await session.open(uri, example);
    const source = new CancellationTokenSource();
    const asked = session.connection.sendRequest('merit/preview/view', { uri, view: 'reading' }, source.token);
    const refused = assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    await session.completion(uri, 0, 0);
    source.cancel();
    await refused;
  });
});

describe('an export while the text is broken', () => {
  const start = sessions();
  const broken = example.replace('name: Ikenna Brandt', 'name: "Ikenna Brandt');

  it('says what cannot be read and where, and writes the rest when it is told to', async () => {
    const session = await start({ client: vscode as Client });
    await session.open(uri, broken);
    const answer = await session.request<BrokenText>('merit/export', { uri, to: 'txt' });
    assert.equal(answer.known, false);
    assert.ok(answer.broken.length > 0);
    const line = broken.split('\n').findIndex((one) => one.includes('name: "Ikenna'));
    assert.ok(answer.broken.some(({ range }) => range.start.line <= line && range.end.line >= line));
    assert.ok(answer.broken.every(({ message }) => message !== ''));
    const { data, warnings } = await session.request<ExportedFile>('merit/export', { uri, to: 'txt', broken: true });
    assert.match(Buffer.from(data, 'base64').toString('utf8'), /Halden Freight/);
    assert.ok(warnings.length > 0, 'what is missing is said');
  });

  it('takes what could last be read while something shows the document', async () => {
    const session = await start({ client: vscode as Client });
    await session.open(uri, example);
    await view(session, 'text');
    await session.change(uri, typed(behind(example, 'name: '), '"'));
    const answer = await session.request<BrokenText>('merit/export', { uri, to: 'txt' });
    assert.equal(answer.known, true);
    const { data } = await session.request<ExportedFile>('merit/export', { uri, to: 'txt', broken: true });
    assert.match(Buffer.from(data, 'base64').toString('utf8'), /^Ikenna Brandt\n/);
  });
});
