import assert from 'node:assert/strict';
import {
  blockOf,
  bodySize,
  cell,
  runsTogether,
  withoutStart,
} from '../../../server/src/core/interchange/reader/block.ts';
import { bulletMark } from '../../../server/src/core/interchange/reader/bullets.ts';
import {
  documentTitle,
  isRunningHead,
  withoutDocument,
} from '../../../server/src/core/interchange/reader/documentTitle.ts';

describe('the mark of an item', () => {
  it('is any of the signs that people and programs set, with a blank behind it', () => {
    for (const mark of '• ◦ ▪ ▫ ■ □ ● ○ ◆ ◇ ‣ ▸ ▹ › » ❖ ❯ ➔ ➜ ➢ ➤ ► ▶ ✓ ✔ ✦ ★ ⁃ ∙ · * ∗ – — -'
      .split(' ')
      .concat('\u{f0b7}', '\u{f0a7}', '\u{f0d8}')) {
      assert.equal(bulletMark.exec(`  ${mark} Rye`)?.[0], `  ${mark} `, mark);
      assert.equal(bulletMark.test(`${mark}Rye`), false, mark);
    }
    for (const mark of '・･') assert.ok(bulletMark.test(`${mark}Rye`), mark);
    assert.ok(!bulletMark.test('・ Rye'));
  });

  it('is a number or a letter in brackets, and no date', () => {
    for (const line of ['2. Rye', '12) Rye', '(2) Rye', '[2] Rye', '[123] Rye', '(b) Rye', '(x) Rye', '1. May of oats'])
      assert.ok(bulletMark.test(line), line);
    for (const line of [
      '123. Rye',
      '[1234] Rye',
      '(k) Rye',
      '1. May 2019',
      '12. Dec. 1998',
      '2. 3',
      '(0471) 555',
      'x Rye',
      '2 Rye',
      '2.Rye',
    ])
      assert.ok(!bulletMark.test(line), line);
  });
});

describe('what a document calls itself', () => {
  it('is a title in the languages that résumés are in', () => {
    for (const title of [
      ...[
        'Lebenslauf',
        'Tabellarischer Lebenslauf',
        'Bewerbung',
        'Bewerbungsunterlagen',
        'Bewerbungsmappe',
        'Vertraulich',
      ],
      ...['Curriculum Vitae', 'curriculum', 'Vita', 'Vitae', 'Resume', 'Résumé', 'CV', 'C.V.', 'Confidential'],
      ...['Hoja de vida', 'Currículum', 'Currículum vitae', 'Curriculo', 'Currículo', 'Confidencial', 'Confidentiel'],
      ...['Application document', 'Application documents', 'Job application', 'Dossier de candidature', 'Życiorys'],
      ...[
        'Životopis',
        'Özgeçmiş',
        'Резюме',
        '履歴書',
        '履 歴 書',
        '職務経歴書',
        '简历',
        '個人簡歷',
        '个人简历',
        '이력서',
      ],
      ...['2024年4月1日現在', '2024年 12月 31日 現在'],
    ])
      assert.ok(documentTitle.test(title), title);
    for (const none of ['Vitali', 'Resume writer', 'CV Brandvold', '2024年現在'])
      assert.ok(!documentTitle.test(none), none);
  });

  it('is no part of the name', () => {
    for (const before of [
      'CV',
      'C.V.',
      'cv',
      'Curriculum Vitae',
      'Curriculum',
      'Currículum',
      'Currículum Vitae',
      'Currículo',
      'Résumé',
      'Resume',
      'Lebenslauf',
    ]) {
      for (const joined of [
        ' ',
        ': ',
        ' – ',
        ' - ',
        ' — ',
        ' | ',
        ' · ',
        ' of ',
        ' von ',
        ' de ',
        ' di ',
        ' för ',
        ' van ',
        ' av ',
      ])
        assert.equal(withoutDocument(`${before}${joined}Mirela Brandvold`), 'Mirela Brandvold', `${before}${joined}`);
      for (const joined of [' ', ' – ', ' | '])
        assert.equal(withoutDocument(`Mirela Brandvold${joined}${before}`), 'Mirela Brandvold', `${joined}${before}`);
    }
    for (const also of ['Vita', 'Hoja de vida']) {
      assert.equal(withoutDocument(`${also}: Mirela Brandvold`), 'Mirela Brandvold');
      assert.equal(withoutDocument(`Mirela Brandvold – ${also}`), 'Mirela Brandvold');
    }
    for (const name of ['Vita Brandvold', 'Mirela Vita', 'Cvetka Brandvold', 'Resumeva Lind', 'De Witt'])
      assert.equal(withoutDocument(name), name);
  });

  it('stands with the name at the head of later pages', () => {
    const name = 'Mirela Brandvold';
    for (const word of 'Curriculum Vitae Resume CV Lebenslauf Curriculo Confidential'.split(' '))
      assert.ok(isRunningHead(`Brandvold ${word}`, name), word);
    for (const [page, of] of [
      ['Page', 'of'],
      ['Seite', 'von'],
      ['página', 'de'],
      ['pag', 'di'],
      ['strona', 'sur'],
      ['side', 'sivu'],
    ] as const)
      assert.ok(isRunningHead(`Mirela Brandvold, ${page} 2 ${of} 3`, name), page);
    for (const none of [
      'Brandvold',
      'Curriculum Vitae',
      'Mirela Brandvold',
      'Brandvold CV 2024',
      'Brandvold CV Bergen',
      'Page 2 of 3',
    ])
      assert.ok(!isRunningHead(none, name), none);
    const long = (count: number): string => `Brandvold ${'cv '.repeat(count - 1)}`;
    assert.deepEqual([isRunningHead(long(10), name), isRunningHead(long(11), name)], [true, false]);
  });
});

describe('a line of a document', () => {
  it('has the size of most of its letters, and a text that of most of its lines', () => {
    const line = (text: string, size: number) => blockOf([cell(text, { size })]);
    assert.equal(bodySize([line('Ottilie Brandvold', 22), line('Cook', 10), line('Fed 240 passengers a day', 10)]), 10);
    assert.equal(bodySize([line('a', 22), line('b', 9.8), line('c', 10.2)]), 10);
    assert.equal(bodySize([line('aaaa', 11), line('bb', 9), line('bb', 9), line('b', 9)]), 9);
    assert.equal(bodySize([]), 10);
    const { size, bold, italic, text, x, right } = blockOf([
      cell('Cook', { size: 14, bold: true, x: 5, right: 9 }),
      cell('at  the harbour', { size: 10, x: 20, right: 35 }),
    ]);
    assert.deepEqual([size, bold, italic, text, x, right], [10, false, false, 'Cook at the harbour', 5, 35]);
  });

  it('loses the mark of an item, and nothing else', () => {
    const style = { size: 10, bold: false, italic: false };
    const given = cell('• Rye bread', {
      runs: [
        { text: '• Rye', ...style, bold: true },
        { text: 'bread', ...style },
      ],
    });
    const { text, runs } = withoutStart(given, 2);
    assert.deepEqual([text, runs.map((one) => one.text)], ['Rye bread', ['Rye', 'bread']]);
    const apart = cell('• Rye', {
      runs: [
        { text: '•', ...style },
        { text: 'Rye', ...style },
      ],
    });
    assert.deepEqual(
      withoutStart(apart, 1).runs.map((one) => one.text),
      ['Rye'],
    );
  });

  it('goes on in the type that it was set in', () => {
    const of = (text: string, bold = false, size = 10) =>
      cell(text, { bold, size, runs: [{ text, bold, size, italic: false }] });
    const joined = (above: ReturnType<typeof of>, below: ReturnType<typeof of>, text: string) =>
      runsTogether(above, below, text).map((one) => one.text);
    assert.deepEqual(joined(of('Rye and'), of('spelt'), 'Rye and spelt'), ['Rye and spelt']);
    assert.deepEqual(joined(of('Rye', true), of('spelt'), 'Rye spelt'), ['Rye', 'spelt']);
    assert.deepEqual(joined(of('Rye', false, 10.3), of('spelt'), 'Rye spelt'), ['Rye spelt']);
    assert.deepEqual(joined(of('Rye', false, 10.5), of('spelt'), 'Rye spelt'), ['Rye', 'spelt']);
  });
});
