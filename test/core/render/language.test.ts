import assert from 'node:assert/strict';
import schema from '../../../schemas/profile.schema.json';
import type { ProfileData } from '../../../server/src/core/profile/data.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { isKnownLocale } from '../../../server/src/core/render/locales.ts';
import { check } from '../support/check.ts';

/** Language, first heading and first dates of a page. */
function page(highlights: readonly string[], profile: ProfileData = {}): readonly (string | undefined)[] {
  const { language, sections } = toRenderModel({
    ...profile,
    work: [{ name: 'Orbit', position: 'X', startDate: '2021-05', highlights }],
  });
  const [first] = sections;
  return [language, first?.title?.runs[0]?.text, first?.entries[0]?.dates?.runs[0]?.text];
}

describe('the language of a page', () => {
  it('is that of the text where no locale is given', () => {
    const cases = [
      [
        ['Ran the night shift of a ward with 24 beds and trained the new nurses.'],
        'en',
        'Experience',
        'May 2021 – present',
      ],
      [
        ['Leitete die Nachtschicht einer Station mit 24 Betten und schulte neue Pflegekräfte.'],
        'de',
        'Berufserfahrung',
        'Mai 2021 – heute',
      ],
      [
        ['Encadré une équipe de douze cuisiniers et refait la carte avec les producteurs de la région.'],
        'fr',
        'Expérience',
        'mai 2021 – aujourd’hui',
      ],
      [
        ['Dirigí un equipo de doce cocineros y reduje los costes de la cocina en un 8 % por año.'],
        'es',
        'Experiencia',
        'may. 2021 – actualidad',
      ],
      [
        ['Руководила ночной сменой отделения на 24 койки и обучала новых медсестёр.'],
        'ru',
        'Опыт работы',
        'май 2021 – настоящее время',
      ],
      [
        ['负责二十四张床位的夜班护理，并培训新护士，改进交接班流程，减少差错，提高病人满意度。'],
        'zh',
        '工作经历',
        '2021年5月 – 至今',
      ],
      [
        ['負責二十四張床位的夜班護理，並培訓新護士，改進交接班流程，減少差錯，經驗豐富的團隊。'],
        'zh',
        '工作經歷',
        '2021年5月 – 至今',
      ],
    ] as const;
    for (const [text, ...shown] of cases) assert.deepEqual(page([...text, ...text]), shown);
  });

  it('is told by sixty letters, or twenty characters of a script that says as much with each', () => {
    const german = 'Leitete die Nachtschicht einer Station und schulte Pflegekräfte.';
    const cut = (text: string, length: number): string => text.slice(0, length);
    for (const [text, length, language] of [
      [german, 60, 'de'],
      [german, 59, 'en'],
      ['负责二十四张床位的夜班护理并培训新的护士团队', 20, 'zh'],
      ['负责二十四张床位的夜班护理并培训新的护士团队', 19, 'en'],
      ['夜勤を担当し、新しい看護師を指導しました。毎日', 20, 'ja'],
      ['夜勤を担当し、新しい看護師を指導しました。毎日', 19, 'en'],
      ['야간 근무를 책임지고 신규 간호사를 교육했습니다', 20, 'ko'],
      ['야간 근무를 책임지고 신규 간호사를 교육했습니다', 19, 'en'],
    ] as const)
      assert.equal(page([cut(text, length)])[0], language, `${length} of ${text}`);
  });

  it('is told by what stands in roles and in sections of one’s own, too', () => {
    const german = 'Leitete die Nachtschicht einer Station mit 24 Betten und schulte neue Pflegekräfte.';
    const inRole = { work: [{ name: 'Orbit', roles: [{ position: 'X', highlights: [german, german] }] }] };
    const inItem = {
      sections: [{ title: 'X', items: [{ name: 'X', highlights: [{ text: german }, { text: german }] }] }],
    };
    for (const profile of [inRole, inItem]) assert.equal(toRenderModel(profile).language, 'de');
  });

  it('is Chinese in simplified characters where none is of one script alone', () => {
    assert.equal(page(['晚上在大山小河工作十年多，早上教新人手工，天天如此，一年三百日，月月平安'])[1], '工作经历');
  });

  it('is told by the first twelve thousand letters', () => {
    const german = 'Leitete die Nachtschicht einer Station und schulte Pflegekräfte. '.repeat(31).slice(0, 1999);
    const english = 'Ran the night shift of a ward with 24 beds and trained the nurses. '.repeat(30).slice(0, 1999);
    const times = (text: string, count: number): readonly string[] => Array.from({ length: count }, () => text);
    assert.equal(page([...times(german, 7), ...times(english, 20)])[0], 'de');
    assert.equal(page([...times(german, 3), ...times(english, 20)])[0], 'en');
  });

  it('is the one asked for, and English where nothing tells', () => {
    const german = ['Leitete die Nachtschicht einer Station mit 24 Betten und schulte neue Pflegekräfte.'];
    assert.equal(page(german, { meta: { render: { locale: 'en' } } })[0], 'en');
    assert.equal(page(['Go, Kafka, Postgres'])[0], 'en');
  });

  it('has words for every locale that the format suggests', () => {
    for (const locale of schema.definitions.render.properties.locale['x-suggestions'])
      assert.ok(isKnownLocale(locale), locale);
  });
});

describe('settings of the page that Merit does not know', () => {
  const said = (line: string) =>
    check(`meta:\n  render:\n    ${line}\n`).map(({ code, message }) => `${code} ${message}`);

  it('are said, with what was probably meant', () => {
    for (const [line, near] of [
      ['template: clasic', 'classic'],
      ['locale: german', 'de'],
      ['locale: français', 'fr'],
      ['font: Source Sans 4', 'Source Sans 3'],
      ['paper: A4', 'a4'],
      ['paper: lettre', 'letter'],
    ] as const) {
      const [first] = said(line);
      assert.match(first ?? '', /^schema\.value /, line);
      assert.ok(first?.includes(`Did you mean \`${near}\`?`), first);
    }
    assert.match(said('template: zzz')[0] ?? '', /There are `classic`, `modern`, /);
    assert.match(said('locale: tlh')[0] ?? '', /There are `en`/);
  });

  it('are fine as people write them', () => {
    for (const line of [
      'locale: de_AT',
      'locale: pt-BR',
      'locale: "no"',
      'font: sans',
      'template: ./own.typ',
      'locale: ""',
    ])
      assert.deepEqual(
        said(line).filter((one) => one.startsWith('schema.value')),
        [],
        line,
      );
  });
});
