import assert from 'node:assert/strict';
import { allows, each, findings, flags, role } from '../support/sentences.ts';

describe('contact.email, a well-known host', () => {
  const said = (email: string): readonly string[] =>
    findings('contact.email', `basics:\n  email: ${JSON.stringify(email)}\n`).flatMap((one) =>
      one.fixes().map(({ title }) => String(title)),
    );
  for (const [written, meant] of [
    ['ida@gmial.com', 'ida@gmail.com'],
    ['ida@gmal.com', 'ida@gmail.com'],
    ['ida@gmaill.com', 'ida@gmail.com'],
    ['ida@gmail.cmo', 'ida@gmail.com'],
    ['ida@hotmial.com', 'ida@hotmail.com'],
    ['ida@outlok.com', 'ida@outlook.com'],
    ['ida@yahoo.cm', 'ida@yahoo.com'],
    ['ida@icloud.con', 'ida@icloud.com'],
    ['ida@Gmial.com', 'ida@gmail.com'],
  ] as const)
    it(`${written} was to be ${meant}`, () => assert.deepEqual(said(written), [`Write \`${meant}\``]));
  for (const sound of [
    ...['ida@gmail.com', 'ida@ymail.com', 'ida@email.com', 'ida@mail.com', 'ida@yahoo.co.uk', 'ida@hotmail.it'],
    ...['ida@gmx.com', 'ida@gail.com', 'ida@outlook.fr', 'ida@marlowe.cm', 'ida@live.com', 'ida@hotmail.co.uk'],
  ])
    it(`${sound} is as it should be`, () => assert.deepEqual(said(sound), []));
});

describe('tech.casing, names of nine letters', () => {
  const said = (name: string): readonly string[] =>
    findings('tech.casing', `skills:\n  - name: Tools\n    keywords: [Docker, ${name}, Kafka]\n`).map(String);
  it('are known with two slips in them, and shorter ones with one', () => {
    for (const name of ['Teraforn', 'Jenkims']) assert.equal(said(name).length, 1, name);
    for (const name of ['Teratorn', 'Jekkims']) assert.deepEqual(said(name), [], name);
  });
});

describe('text.placeholder, a place kept for a figure', () => {
  const code = 'text.placeholder';
  each(
    'flags',
    [
      'Raised «£__» for the lifeboat',
      'Raised «$??» for the lifeboat',
      'Raised «___» pounds for the lifeboat',
      'Cut waiting by «N%» in a year',
      'Cut waiting by «<number>»% in a year',
      'Cut waiting by «??%» in a year',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Led the __whole__ choir of 40',
      'Fed plants 5% N and 9% K',
      'Wrote snake_case names of 40 keys',
      'Asked why? 9% knew',
    ],
    (sentence) => allows(code, sentence),
  );
});

describe('skill.duplicate', () => {
  const listed = (keywords: string): number =>
    findings('skill.duplicate', `skills:\n  - name: Office\n    keywords: [${keywords}]\n`).length;
  it('knows a program with its maker', () => {
    assert.equal(listed('Excel, Microsoft Excel'), 1);
    assert.equal(listed('PowerPoint, MS PowerPoint'), 1);
    assert.equal(listed('Oracle SQL, Oracle Database'), 0);
    assert.equal(listed('Word, Microsoft Excel'), 0);
  });
});

describe('bullet.duplicate', () => {
  it('reads a number in words as the number', () => {
    const text = role([
      'Rang the bells of 14 village towers',
      'Sold 9 looms',
      'Rang the bells of fourteen village towers',
    ]);
    assert.equal(findings('bullet.duplicate', text).length, 1);
    const other = role([
      'Rang the bells of 14 village towers',
      'Sold 9 looms',
      'Rang the bells of fifteen village towers',
    ]);
    assert.equal(findings('bullet.duplicate', other).length, 0);
  });
});

describe('bullet.vague-magnitude', () => {
  each('flags', ['Fed «countless» sheep over the winter'], (sentence) => flags('bullet.vague-magnitude', sentence));
});

describe('metric.notation', () => {
  const said = (...sentences: readonly string[]): number => findings('metric.notation', role(sentences)).length;
  it('compares no end of a change, whose object stands before it', () => {
    assert.equal(said('Cut broken panes from 12 to 5 a week', 'Wrote 12 letters a week'), 0);
    assert.equal(said('Settled 12 trades a week', 'Kept a pace of 12 a week'), 1);
  });
});
