import assert from 'node:assert/strict';
import { decodeBase64 } from '../../client/src/base64.ts';
import { readMessage } from '../../client/src/preview/fromPage.ts';
import { contentSecurityPolicy, createNonce, escapeHtml, previewHtml } from '../../client/src/preview/html.ts';
import type { PageStrings } from '../../client/webview/messages.ts';
import { entryToMark } from '../../client/webview/pointers.ts';
import { factor, step, turned } from '../../client/webview/zoom.ts';

const strings = new Proxy({} as PageStrings, { get: (_, key) => String(key), ownKeys: () => [] });

const html = (name: string) =>
  previewHtml({
    nonce: 'abc123',
    script: 'draw(1 < 2);',
    style: 'a > b { color: red }',
    state: { uri: `file:///${name}`, name, locked: false },
    strings,
    language: 'de',
  });

describe('the page of the preview', () => {
  it('runs only scripts with its own nonce, and loads nothing from a network', () => {
    const policy = contentSecurityPolicy({ nonce: 'abc123' });
    const directives = new Map(
      policy.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values];
      }),
    );
    assert.deepEqual(directives.get('default-src'), ["'none'"]);
    assert.deepEqual(directives.get('script-src'), ["'nonce-abc123'", "'wasm-unsafe-eval'"]);
    assert.deepEqual(directives.get('style-src'), ["'unsafe-inline'"]);
    for (const name of ['img-src', 'font-src']) assert.deepEqual(directives.get(name), ['data:'], name);
    for (const name of ['base-uri', 'form-action']) assert.deepEqual(directives.get(name), ["'none'"], name);
    for (const name of ['connect-src', 'frame-src', 'worker-src', 'object-src'])
      assert.equal(directives.get(name), undefined, name);
  });

  it('has its script and style sheet in itself, as they are', () => {
    const page = html('profile.yaml');
    assert.ok(page.includes('>draw(1 < 2);</script>') && page.includes('<style>a > b { color: red }</style>'));
  });

  it('has one script, with the nonce', () => {
    const scripts = html('profile.yaml').match(/<script[^>]*>/g);
    assert.equal(scripts?.length, 1);
    assert.match(scripts[0] ?? '', /nonce="abc123"/);
  });

  it('cannot be broken out of by a file name', () => {
    for (const name of [
      '"><script>alert(1)</script>.yaml',
      "x' onload='alert(1)",
      '</title><img src=x onerror=alert(1)>',
      '<!--',
    ]) {
      const page = html(name);
      assert.equal(page.match(/<script/g)?.length, 1, name);
      assert.ok(!page.includes('<img'), name);
      assert.ok(!page.includes('<!--'), name);
      const state = /data-state="([^"]*)"/.exec(page)?.[1] ?? '';
      const unescaped = state
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      assert.equal(JSON.parse(unescaped).name, name);
    }
  });

  it('escapes what an attribute or a text could end with', () => {
    assert.equal(escapeHtml(`a&b<c>"d"'e'`), 'a&amp;b&lt;c&gt;&quot;d&quot;&#39;e&#39;');
  });

  it('has a new nonce every time', () => {
    const nonces = new Set(Array.from({ length: 50 }, createNonce));
    assert.equal(nonces.size, 50);
    for (const nonce of nonces) assert.match(nonce, /^[0-9a-f]{32}$/);
  });
});

describe('zoom', () => {
  it('fits the page to the width there is', () => {
    assert.equal(factor('fit', 400, 800), 0.5);
    assert.equal(factor('fit', 900, 600), 1.5);
  });

  it('stays in bounds, whatever it is asked', () => {
    assert.equal(factor('fit', 40_000, 800), 2.5);
    assert.equal(factor('fit', 0, 800), 1);
    assert.equal(factor('fit', 400, 0), 1);
    assert.equal(factor(99, 400, 800), 4);
    assert.equal(factor(Number.NaN, 400, 800), 1);
    assert.equal(turned(4, -10_000), 4);
    assert.equal(turned(0.25, 10_000), 0.25);
  });

  it('steps from a fitted factor to the next round one', () => {
    assert.equal(step(0.83, 1), 0.9);
    assert.equal(step(0.83, -1), 0.75);
    assert.equal(step(1, 1), 1.1);
    assert.equal(step(1.06, 1), 1.1);
    assert.equal(step(1.04, -1), 1);
    assert.equal(step(4, 1), 4);
    assert.equal(step(0.25, -1), 0.25);
  });
});

describe('the entry the cursor is in', () => {
  const shown = ['/basics/name', '/work/0/name', '/work/0/highlights/0', '/work/0/highlights/1'];
  const find = (cursor: string) =>
    entryToMark(cursor, (pointer) => shown.some((one) => one === pointer || one.startsWith(`${pointer}/`)));

  it('is marked itself where the page shows it', () => {
    assert.equal(find('/work/0/highlights/1'), '/work/0/highlights/1');
  });

  it('is the nearest one around it that the page shows', () => {
    assert.equal(find('/work/0/highlights/1/id'), '/work/0/highlights/1');
    assert.equal(find('/work/0/startDate'), '/work/0');
    assert.equal(find('/work/0/highlights'), '/work/0/highlights');
  });

  it('is none for a section\u2019s key and for what is not printed', () => {
    assert.equal(find('/work'), undefined);
    assert.equal(find('/work/7/name'), undefined);
    assert.equal(find('/meta/render/paper'), undefined);
    assert.equal(find(''), undefined);
  });
});

describe('base64', () => {
  it('is read back to the same bytes', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    assert.deepEqual(decodeBase64(Buffer.from(bytes).toString('base64')), bytes);
    assert.deepEqual(decodeBase64(''), new Uint8Array());
  });
});

describe('messages of the page', () => {
  it('are taken as they are meant', () => {
    for (const sent of [
      { type: 'ready', tab: 'pages', width: 640 },
      { type: 'tab', tab: 'review', width: 0 },
      { type: 'goTo', range: { start: { line: 3, character: 0 }, end: { line: 3, character: 9 } } },
      { type: 'copy' },
      { type: 'restartServer' },
      { type: 'locate', pointer: '/work/0' },
      { type: 'open', href: 'https://lind.example' },
      { type: 'resync', reason: 'lost' },
      { type: 'tab', tab: 'portfolio', width: 1 },
      { type: 'tab', tab: 'text', width: 99_999 },
      { type: 'open', href: 'x'.repeat(9_999) },
      ...['template', 'paper', 'font', 'accent', 'density'].map((key) => ({ type: 'design', key, value: 'serif' })),
      { type: 'design', key: 'font', value: null },
      { type: 'design', key: 'font', value: 'x'.repeat(99) },
    ])
      assert.deepEqual(readMessage(sent), sent);
  });

  it('are nothing when they are anything else', () => {
    for (const sent of [
      null,
      'ready',
      [],
      {},
      { type: 'rm' },
      { type: 'locate' },
      { type: 'locate', pointer: 7 },
      { type: 'ready' },
      { type: 'tab', tab: 'settings', width: 640 },
      { type: 'tab', tab: 'text', width: Number.NaN },
      { type: 'goTo', range: { start: { line: -1, character: 0 }, end: { line: 3, character: 9 } } },
      { type: 'goTo', range: { start: { line: 1, character: 0 } } },
      { type: 'goTo', range: null },
      { type: 'open', href: { toString: () => 'x' } },
      { type: 'open', href: 'x'.repeat(10_000) },
      { type: 'tab', tab: 'text', width: -1 },
      { type: 'tab', tab: 'text', width: 100_000 },
      { type: 'goTo', range: { start: { line: 1, character: 0 }, end: { line: 1.5, character: 0 } } },
      { type: 'goTo', range: { start: { line: 1, character: 0 }, end: { line: 1 } } },
      { type: 'design', key: 'photo', value: 'me.png' },
      { type: 'design', key: 'font' },
      { type: 'design', key: 'font', value: 'x'.repeat(100) },
      { type: 'resync', reason: null },
    ])
      assert.equal(readMessage(sent), null, JSON.stringify(sent));
    assert.deepEqual(readMessage({ type: 'copy', extra: 1 }), { type: 'copy' });
  });
});
