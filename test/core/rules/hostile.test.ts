import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { analyzer, check } from '../support/check.ts';
import { growsWithSize } from '../support/growth.ts';
import { role } from '../support/sentences.ts';

/** Codes of the rules about wording and figures that a text sets off. */
const spoken = (text: string): readonly string[] =>
  check(text, undefined, { maxProblems: 100_000 }).map(({ code, message }) => `${code}: ${message}`);

const languages: Readonly<Record<string, readonly string[]>> = {
  German: [
    'Verantwortlich für die Lohnabrechnung von 3 Töchtern',
    'Leitete ein Team von neun Leuten',
    'Mitarbeit am Archiv des Museums',
  ],
  French: [
    'Responsable de la paie des trois filiales',
    'Participé à la refonte du site',
    'Rédigé les rapports du musée',
  ],
  Spanish: [
    'Responsable de las nóminas de tres filiales',
    'Ayudé al puerto con su archivo',
    'Trabajé en el horario de noventa barcos',
  ],
  Chinese: ['负责三家子公司的薪资核算', '重构结算服务,缩短了关账时间', '参与网站改版'],
  Japanese: ['給与計算を担当した', '清算サービスを書き直した', '新人を指導した'],
  Arabic: ['مسؤول عن كشوف المرتبات', 'شارك في إعادة تصميم الموقع', 'درّب زملاء جدد'],
  Hebrew: ['אחראי על שכר בשלוש חברות', 'השתתף בעיצוב האתר מחדש', 'הדריך עמיתים חדשים'],
  Russian: ['Отвечал за расчёт зарплаты', 'Участвовал в переделке сайта', 'Обучал новых коллег'],
  Hindi: ['तीन कंपनियों के वेतन का काम देखा', 'साइट के नए रूप में भाग लिया', 'नए साथियों को सिखाया'],
};

describe('rules and other languages', () => {
  for (const [language, highlights] of Object.entries(languages)) {
    it(`stay silent on the wording of ${language}`, () => {
      const wording = spoken(role(highlights, { ended: true })).filter((one) =>
        /^(?:bullet|spell|tech|claim|metric|text)\./.test(one),
      );
      assert.deepEqual(wording, []);
    });
  }
});

const odd: Readonly<Record<string, string>> = {
  emoji: '🚀🔥 👩‍👩‍👧‍👦 ✅',
  'emoji before words': '🚀 Launched 3 ferries ⛴️',
  'marks that change direction': '\u202eReversed 40 tickets\u202c',
  'a number': '42',
  'a negative number': '-12',
  'a word': 'Yes',
  'one letter': 'x',
  punctuation: '... --- !!! ???',
  brackets: '((((((((((]]]]}}}}',
  'four hundred digits': `Settled ${'9'.repeat(400)} trades`,
  'four hundred digits of per cent': `Cut costs by ${'1'.repeat(400)}%, from ${'8'.repeat(400)} to ${'7'.repeat(400)}`,
  'Arabic digits': 'Cut costs by ٤٠٪ from ٢٠٠ to ١٢٠',
  'Devanagari digits': 'Trained १२ analysts',
  'fullwidth digits': 'Trained １２ analysts in ２０２１',
  'a true minus': 'Cut latency by −250 ms (−40 %)',
  'halves of characters': 'Cut \ud83d the close \udc00 to 2 days',
  'zero-width characters': 'Cut\u200b the\u200d close\ufeff to 2 days',
  'combining marks': `Z${'\u0301'.repeat(300)}algo for 3 banks`,
  'a long word': 'a'.repeat(20_000),
  'a long address': `https://example.com/${'a/'.repeat(10_000)}`,
  'many asterisks': '*'.repeat(10_000),
  'many spaces': `Cut${' '.repeat(10_000)}the close`,
  'many commas': 'a ,'.repeat(5_000),
  'many periods': 'a. B'.repeat(5_000),
  'many escapes': '\\%'.repeat(5_000),
  'many brackets': '['.repeat(5_000),
  'many quotes': '"\''.repeat(5_000),
  'names of prototypes': '__proto__ constructor toString hasOwnProperty',
};

describe('rules and odd text', () => {
  for (const [name, text] of Object.entries(odd)) {
    it(`read ${name} in every field, within the text`, () => {
      const profile = stringify(
        {
          basics: {
            name: text,
            label: text,
            email: text,
            phone: text,
            url: text,
            summary: text,
            stats: [{ value: text, label: text }],
          },
          work: [
            {
              name: text,
              position: text,
              startDate: text,
              endDate: text,
              summary: text,
              highlights: [text, text],
              keywords: [text],
            },
          ],
          education: [{ institution: text, area: text, startDate: text, score: text, courses: [text] }],
          skills: [{ name: text, keywords: [text, text] }],
          sections: [{ title: text, items: [text] }],
          stories: [{ name: text, approach: text, outcome: text }],
        },
        { lineWidth: 0 },
      );
      const lines = profile.split('\n');
      const judge = analyzer({ maxProblems: 100_000 });
      for (const { range, fixes, message } of judge.report(readDocument(profile)).problems) {
        assert.ok(range.start.line <= range.end.line && range.end.line < lines.length, message);
        assert.ok(range.end.character <= lines[range.end.line]!.length, message);
        for (const fix of fixes()) assert.ok(fix.title.length > 0);
      }
    });
  }

  it('say nothing of highlights without words', () => {
    for (const text of ['🚀🔥', '42', '... --- !!!', '((((']) {
      const wording = spoken(role([text])).filter((one) => /^(?:bullet|claim|metric|tech|spell)\./.test(one));
      assert.deepEqual(wording, [], text);
    }
  });
});

const sentence =
  'Led the effort to move various services from Javascript to Kafka , in order to cut costs by 40% (800 ms to 200 ms). ';
const long = (words: number): string => role([sentence.repeat(Math.ceil(words / 23))]);
const many = (count: number): string => role(Array.from({ length: count }, (_, index) => `${sentence} ${index}`));
const skills = (count: number): string =>
  `${role(['Moved 12 services to Kafka', 'Trained 6 analysts', 'Cut 3 queues'])}skills:\n  - name: All\n    keywords:\n${Array.from(
    { length: count },
    (_, index) => `      - ${['Kafka', 'Javascript', 'Go', 'PostgreSQL', 'Redis'][index % 5]} ${index}\n`,
  ).join('')}`;

describe('rules and long text', () => {
  const cases: readonly (readonly [string, (size: number) => string, number])[] = [
    ['a highlight of 10,000 words', long, 10_000],
    ['1,000 highlights in one role', many, 1_000],
    ['5,000 technologies in a list', skills, 5_000],
  ];
  for (const [name, make, size] of cases) {
    it(`grow with it, not with its square: ${name}`, () => {
      const judge = (text: string) => analyzer({ maxProblems: 300 }).report(readDocument(text));
      growsWithSize((count) => judge(make(count)), size);
    }).timeout(60_000);
  }
});
