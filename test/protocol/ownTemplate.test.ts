import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PreviewFailedParams, PreviewFrameParams } from '../../server/src/protocol.ts';
import vscode from './clients/vscode.json';
import type { Client } from './support/session.ts';
import { sessions } from './support/sessions.ts';

interface Shown {
  readonly uri: string;
  readonly diagnostics: readonly { readonly message: string; readonly range: { readonly start: object } }[];
}

const profile = 'basics:\n  name: Ada Marlowe\n  label: Clerk\nmeta:\n  render:\n    template: ./mine.typ\n';
const sound = '#import "/lib.typ": *\n#show: pages.with(design())\n#name-of(design(), 20pt)\n';

describe('a template of one’s own in the preview', () => {
  const start = sessions();
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merit-own-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => pathToFileURL(join(folder, name)).href;

  it('shows its errors in itself, until they are gone', async () => {
    writeFileSync(join(folder, 'mine.typ'), `${sound}#nope\n`);
    const session = await start({ client: vscode as Client });
    const uri = at('ada.profile.yaml');
    await session.open(uri, profile);
    const failed = session.next<PreviewFailedParams>('merit/preview/failed');
    const shown = session.next<Shown>('textDocument/publishDiagnostics', (params) => params.uri === at('mine.typ'));
    await session.request('merit/preview/open', { uri });
    assert.equal((await failed).message, 'mine.typ, line 4: unknown variable: nope');
    const [problem] = (await shown).diagnostics;
    assert.equal(problem!.message, 'unknown variable: nope');
    assert.deepEqual(problem!.range.start, { line: 3, character: 1 });
    writeFileSync(join(folder, 'mine.typ'), sound);
    const gone = session.next<Shown>('textDocument/publishDiagnostics', (params) => params.uri === at('mine.typ'));
    const frame = session.next<PreviewFrameParams>('merit/preview/frame');
    await session.change(uri, { text: profile.replace('Clerk', 'Head clerk') });
    assert.deepEqual([(await frame).warnings, (await gone).diagnostics], [[], []]);
  });

  it('has its error taken back where the next one is in another file', async () => {
    writeFileSync(join(folder, 'mine.typ'), `${sound}#nope\n`);
    const session = await start({ client: vscode as Client });
    const uri = at('ada.profile.yaml');
    const of = (name: string): Promise<Shown> =>
      session.next<Shown>('textDocument/publishDiagnostics', (params) => params.uri === at(name));
    await session.open(uri, profile);
    const first = of('mine.typ');
    await session.request('merit/preview/open', { uri });
    assert.equal((await first).diagnostics.length, 1);
    writeFileSync(join(folder, 'mine.typ'), `#import "part.typ"\n${sound}`);
    writeFileSync(join(folder, 'part.typ'), '#gone\n');
    const [back, other] = [of('mine.typ'), of('part.typ')];
    await session.change(uri, { text: profile.replace('Clerk', 'Head clerk') });
    assert.deepEqual((await back).diagnostics, []);
    assert.deepEqual(
      (await other).diagnostics.map(({ message }) => message),
      ['unknown variable: gone'],
    );
  });

  it('is not run where the workspace is not trusted, until it is', async () => {
    writeFileSync(join(folder, 'mine.typ'), sound);
    const session = await start({ client: { ...(vscode as Client), initializationOptions: { trusted: false } } });
    const uri = at('ada.profile.yaml');
    await session.open(uri, profile);
    const first = session.next<PreviewFrameParams>('merit/preview/frame');
    await session.request('merit/preview/open', { uri });
    assert.match((await first).warnings.join(), /`\.\/mine\.typ` is not run here\. The pages use `classic` instead\./);
    const second = session.next<PreviewFrameParams>('merit/preview/frame');
    await session.notify('merit/trust', { trusted: true });
    assert.deepEqual((await second).warnings, []);
  });
});
