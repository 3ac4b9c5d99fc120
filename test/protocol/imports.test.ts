import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CancellationTokenSource, type CodeAction, LSPErrorCodes } from 'vscode-languageserver/node';
import type { ExportedFile, ImportAnswer, StatusParams } from '../../server/src/protocol.ts';
import vscode from './clients/vscode.json';
import { within } from './support/deadline.ts';
import { uri } from './support/profiles.ts';
import type { Client } from './support/session.ts';
import { sessions } from './support/sessions.ts';

const example = readFileSync('examples/platform-engineer.profile.yaml', 'utf8');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const letter = `Ottilie Brandvold
Ship's cook
ottilie@brandvold.example | +47 22 12 34 56 | Bergen, Norway

EXPERIENCE

Head Cook, Fjordlinjen Ferries, Bergen
March 2019 - Present
- Feed 240 passengers and a crew of 31 on a galley of 14 square metres.

EDUCATION

Certificate of Apprenticeship, Cookery
Bergen Vocational School, 2014 - 2016
`;

describe('merit/import', () => {
  const start = sessions();

  it('makes a profile of a text and says what is uncertain', async () => {
    const session = await start();
    const answer = await session.request<ImportAnswer>('merit/import', { name: 'cook.txt', data: base64(letter) });
    assert.ok(answer.ok, JSON.stringify(answer));
    assert.equal(answer.title, 'plain text');
    assert.match(answer.text, /name: Ottilie Brandvold\n/);
    assert.match(answer.text, /name: Fjordlinjen Ferries\n/);
    assert.ok(answer.fields > 12);
  });

  it('reads a PDF back', async () => {
    const session = await start();
    await session.open(uri, example);
    const { data } = await session.request<ExportedFile>('merit/export', { uri, to: 'pdf' });
    const answer = await session.request<ImportAnswer>('merit/import', { name: 'cv.pdf', data });
    assert.ok(answer.ok, JSON.stringify(answer));
    assert.equal(answer.kind, 'pdf');
    const [, name] = /name: (.*)/.exec(example) ?? [];
    assert.ok(answer.text.includes(`name: ${name}`), answer.text.slice(0, 300));
  });

  it('says why it cannot, whatever it is sent', async () => {
    const session = await start();
    const why = async (params: object): Promise<string> => {
      const answer = await session.request<ImportAnswer>('merit/import', params);
      return answer.ok ? 'imported' : answer.reason;
    };
    assert.match(await why({ name: 'cv.pdf', data: base64('a letter') }), /not a PDF/);
    assert.match(await why({ name: 'cv.pdf', data: '' }), /empty/);
    assert.match(await why({ name: 'cv.pdf', data: '%%%' }), /base64/);
    assert.match(await why({}), /base64/);
    assert.match(await why({ name: 'cv.txt', data: base64(letter), from: 'papyrus' }), /no kind `papyrus`/);
  });

  it('ends when it is cancelled', async () => {
    const { connection } = await start();
    const source = new CancellationTokenSource();
    const answer = connection.sendRequest('merit/import', { name: 'cv.txt', data: base64(letter) }, source.token);
    source.cancel();
    await assert.rejects(within('the refusal', answer), { code: LSPErrorCodes.RequestCancelled });
  });
});

describe('documents of other tools', () => {
  const start = sessions();
  const documents: readonly (readonly [tool: string, name: string, text: string])[] = [
    ['RenderCV', 'cv.yaml', 'cv:\n  name: Ottilie Brandvold\n  sections:\n    welcome:\n      - Cook\n'],
    ['YAMLResume', 'resume.yaml', 'content:\n  basics:\n    name: Ottilie Brandvold\n'],
    [
      'Reactive Resume',
      'resume.json',
      JSON.stringify({
        basics: { name: 'Ottilie Brandvold', url: { label: '', href: '' } },
        sections: { summary: { name: 'Summary', content: '<p>Cook</p>' } },
        metadata: { template: 'onyx' },
      }),
    ],
    [
      'FRESH',
      'resume.json',
      JSON.stringify({
        name: 'Ottilie Brandvold',
        meta: { format: 'FRESH@1.0.0' },
        info: { label: 'Cook' },
        employment: { history: [{ employer: 'Fjordlinjen Ferries', position: 'Head Cook', start: '2019-03' }] },
      }),
    ],
    [
      'Manfred',
      'resume.json',
      JSON.stringify({
        settings: { language: 'EN', MACVersion: '0.5' },
        aboutMe: { profile: { name: 'Ottilie', surnames: 'Brandvold', title: 'Cook' } },
        experience: { jobs: [] },
        knowledge: {},
      }),
    ],
    [
      'OpenResume',
      'resume.json',
      JSON.stringify({
        profile: { name: 'Ottilie Brandvold', email: 'ottilie@brandvold.example' },
        workExperiences: [{ company: 'Fjordlinjen Ferries', jobTitle: 'Head Cook', date: '2019', descriptions: [] }],
        educations: [],
        projects: [],
        skills: { featuredSkills: [], descriptions: [] },
      }),
    ],
  ];
  for (const [tool, name, text] of documents)
    it(`of ${tool} are told as such, once, and converted by an action`, async () => {
      const session = await start({ client: vscode as Client });
      const at = `file:///home/ottilie/${name}`;
      const status = session.next<StatusParams>('merit/status');
      await session.open(at, text, name.endsWith('json') ? 'json' : 'profile');
      assert.equal((await status).tool, tool);
      const said = await session.diagnostics(at);
      assert.deepEqual(
        said.map(({ message }) => message),
        [`This is a ${tool} file. Merit can convert it to a profile.`],
      );
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const actions = await session.request<readonly CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: at },
        range,
        context: { diagnostics: said },
      });
      const convert = actions.find(({ title }) => title === 'Convert to a profile');
      const [create, insert] = convert?.edit?.documentChanges ?? [];
      assert.deepEqual(create, { kind: 'create', uri: at.replace(/\.\w+$/, '.profile.yaml') });
      assert.match(JSON.stringify(insert), /name: Ottilie Brandvold\\n/);
    });
});
