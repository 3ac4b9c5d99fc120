import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import type { ExportedFile, PreviewFrameParams, StarterResult } from '../../server/src/protocol.ts';
import vscode from './clients/vscode.json';
import { behind, flawed, typed, uri } from './support/profiles.ts';
import { type Client, pulling } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const example = readFileSync('examples/platform-engineer.profile.yaml', 'utf8');
const frames = (of: string) => (params: PreviewFrameParams) => params.uri === of;

describe('Merit’s own requests', () => {
  const start = sessions();

  it('lead from a pointer to its place, and back', async () => {
    const session = await start();
    await session.open(uri, flawed);
    const range = await session.request<{ start: object; end: object } | null>('merit/locate', {
      uri,
      pointer: '/work/0/startDate',
    });
    assert.deepEqual(range, { start: { line: 7, character: 15 }, end: { line: 7, character: 22 } });
    const pointer = await session.request('merit/pointerAt', { uri, position: range?.start });
    assert.equal(pointer, '/work/0/startDate');
    assert.equal(await session.request('merit/locate', { uri, pointer: '/awards/3' }), null);
  });

  it('make a new profile, dated from the client’s day and without a warning', async () => {
    const session = await start();
    const { text } = await session.request<StarterResult>('merit/starter', {});
    assert.match(text, /startDate: 2024-03/);
    await session.open(uri, text);
    const bad = (await session.diagnostics(uri)).filter(({ severity }) => (severity ?? 1) < 3);
    assert.deepEqual(bad, []);
  });

  it('export JSON Resume, saying what is left out', async () => {
    const session = await start();
    await session.open(uri, flawed.replace('2021-13', 'soonish'));
    const { data, warnings } = await session.request<ExportedFile>('merit/export', { uri, to: 'json' });
    const resume = JSON.parse(Buffer.from(data, 'base64').toString('utf8'));
    assert.equal(resume.basics.name, 'Imke Roosdorp');
    assert.equal(resume.work[0].name, 'Quayside Bank');
    assert.equal(resume.work[0].startDate, undefined, 'what no tool could read is not exported');
    assert.ok(
      warnings.some((warning) => warning.includes('/work/0/startDate')),
      String(warnings),
    );
  });

  it('export a PDF', async () => {
    const session = await start();
    await session.open(uri, example);
    const { data } = await session.request<ExportedFile>('merit/export', { uri, to: 'pdf' });
    const pdf = Buffer.from(data, 'base64');
    assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-');
    assert.ok(pdf.length > 10_000);
    assert.equal(await session.stop(), 0);
  });

  it('give up an export that is no longer wanted', async () => {
    const session = await start();
    await session.open(uri, example);
    const source = new CancellationTokenSource();
    const pdf = session.connection.sendRequest('merit/export', { uri, to: 'pdf' }, source.token);
    const refused = assert.rejects(pdf, { code: LSPErrorCodes.RequestCancelled });
    // Once this is answered the export is under way.
    await session.completion(uri, 0, 0);
    source.cancel();
    await refused;
  });

  it('refuse an export in words', async () => {
    const session = await start();
    await assert.rejects(session.request('merit/export', { uri, to: 'json' }), /not open as a profile/);
  });
});

describe('the preview', () => {
  const start = sessions();

  it('sends the pages at once, and again after a change', async () => {
    const session = await start({ client: vscode as Client });
    await session.open(uri, example);
    const first = session.next('merit/preview/frame', frames(uri));
    assert.equal(await session.request('merit/preview/open', { uri }), null);
    const frame = await first;
    assert.equal(frame.action, 'reset');
    assert.equal(frame.version, 1);
    assert.ok(frame.pages >= 1);
    assert.equal(frame.complete, true);
    assert.ok(Buffer.from(frame.delta, 'base64').length > 1000);
    const second = session.next('merit/preview/frame', frames(uri));
    await session.change(uri, typed(behind(example, 'name: '), 'Prof. '));
    const next = await second;
    assert.equal(next.version, 2);
    assert.equal(next.action, 'merge');
    assert.ok(next.delta.length < frame.delta.length);
  });

  it('starts over when it is opened again, and says when the text is broken', async () => {
    const session = await start({ client: vscode as Client });
    await session.open(uri, example);
    const first = session.next('merit/preview/frame', frames(uri));
    await session.request('merit/preview/open', { uri });
    await first;
    const again = session.next('merit/preview/frame', frames(uri));
    await session.request('merit/preview/open', { uri });
    assert.equal((await again).action, 'reset');
    const broken = session.next('merit/preview/frame', frames(uri));
    await session.change(uri, typed(behind(example, 'name: '), '"'));
    const frame = await broken;
    assert.equal(frame.complete, false);
    assert.ok(frame.pages >= 1, 'the rest of the profile stays on the page');
  });

  it('waits for a document that is not open yet', async () => {
    const session = await start({ client: vscode as Client });
    const first = session.next('merit/preview/frame', frames(uri));
    await session.request('merit/preview/open', { uri });
    await session.open(uri, example);
    assert.equal((await first).version, 1);
  });

  it('ends with the document, and with the wish', async () => {
    const session = await start({ client: vscode as Client });
    const other = 'file:///home/ada/other.profile.yaml';
    for (const one of [uri, other]) {
      await session.open(one, example);
      const frame = session.next('merit/preview/frame', frames(one));
      await session.request('merit/preview/open', { uri: one });
      await frame;
    }
    await session.notify('merit/preview/close', { uri });
    const before = session.heard.length;
    await session.change(uri, typed(behind(example, 'name: '), 'X'));
    const frame = session.next('merit/preview/frame', frames(other));
    await session.change(other, typed(behind(example, 'name: '), 'X'));
    await frame;
    const later = session.heard.slice(before).filter(({ method }) => method === 'merit/preview/frame');
    assert.deepEqual(
      later.map(({ params }) => (params as PreviewFrameParams).uri),
      [other],
    );
  });

  it('remembers nothing of a document that was closed', async () => {
    const session = await start({ client: vscode as Client });
    for (const [text, stale] of [
      ['work:\n  - name: Fjordvik\n    position: Clerk\n', []],
      ['work:\n  - name: "Fjordvik\n    position: Clerk\n', []],
    ] as const) {
      const frame = session.next('merit/preview/frame', frames(uri));
      await session.open(uri, `basics:\n  name: Ada\n${text}`);
      await session.request('merit/preview/open', { uri });
      assert.deepEqual((await frame).stale, stale);
      await session.close(uri);
    }
  });

  it('shows the last of many changes', async () => {
    const session = await start({ client: vscode as Client });
    await session.open(uri, example);
    const first = session.next('merit/preview/frame', frames(uri));
    await session.request('merit/preview/open', { uri });
    await first;
    const last = session.next<PreviewFrameParams>('merit/preview/frame', ({ version }) => version === 31);
    for (let i = 0; i < 30; i++) void session.change(uri, typed(behind(example, 'name: '), 'X'));
    await last;
    const shown = session.heard.filter(({ method }) => method === 'merit/preview/frame').length;
    assert.ok(shown < 25, `${shown} frames for 31 versions: overtaken ones are not typeset`);
  });

  it('is not there for clients that never ask', async () => {
    const session = await start({ client: pulling });
    await session.open(uri, example);
    await session.diagnostics(uri);
    assert.equal(
      session.heard.some(({ method }) => method.startsWith('merit/')),
      false,
    );
  });
});
