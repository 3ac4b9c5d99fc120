import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** Every letter that an encoding of one or two bytes has, with its bytes. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: readonly number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, bytes);
  };
  for (let first = 0; first < 256; first++) add(first);
  if (/^(?:shift_jis|euc-|gb|big5)/.test(encoding))
    for (let first = 0x81; first < 255; first++) for (let second = 0x40; second < 255; second++) add(first, second);
  return table;
}

/** A text as its bytes in an encoding that has all of its letters. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}

const texts = {
  ja: '履歴書\n氏名：山野 陽子\n\n職歴\n2013年4月 株式会社みなと印刷 入社\n営業部でカタログの製作を担当しました。\n2018年9月 株式会社みなと印刷 退社\n',
  ko: '이력서\n이름: 한보라\n\n경력\n2015년 3월 - 2019년 6월 제빵사, 달맞이 제과점\n매일 아침 빵을 구웠습니다.\n',
  zh: '简历\n姓名：林晓舟\n\n工作经历\n2015年3月 - 2019年6月 工程师，东湖机械有限公司\n负责设备的设计和管理，与三个部门合作。\n',
  ru: 'Вера Лугина\nvera@lugina.example\n\nОпыт работы\nПекарь, Булочная на углу, 2015 – 2019\nПекла хлеб для трёх кафе и учила двух помощников.\n',
  pl: 'Żaneta Gęślarska\nzaneta@gesla.example\n\nDoświadczenie\nKsięgowa, Młyn Łęczyca, 2015 – 2019\nProwadziła księgi i rozliczała płace dla stu osób, również w święta.\n',
  cs: 'Jiří Kříž\njiri@kriz.example\n\nPracovní zkušenosti\nŘidič, Mlékárna Třešť, 2015 – 2019\nŘídil těžký vůz a staral se o údržbu, když bylo třeba.\n',
  tr: 'Işıl Şengören\nisil@sengoren.example\n\nDeneyim\nÖğretmen, Çamlık Okulu, 2015 – 2019\nİki yıl boyunca öğrencilerle çalıştı ve dersler için yeni bir düzen kurdu.\n',
  el: 'Δάφνη Κορρέ\ndafni@korre.example\n\nΕμπειρία\nΑρτοποιός, Φούρνος Αιγαίου, 2015 – 2019\nΈψηνε ψωμί κάθε πρωί.\n',
  fr: 'Zoé Crêtin\nzoe@cretin.example\n\nExpérience\nPâtissière, Maison Hêtre, 2015 – 2019\nElle a formé deux apprentis et créé les gâteaux de l’été.\n',
  de: 'Jörg Weißmüller\njoerg@weiss.example\n\nBerufserfahrung\nBäcker, Mühle Süd, 2015 – 2019\nEr hat für drei Läden gebacken und die Öfen geprüft.\n',
  en: 'Zoë Quay\nzoe@quay.example\n\nExperience\nBaker, Café Rouge, 2015 – 2019\nBaked for the café and trained two of the bakers.\n',
} as const;

const cases = [
  ['ja', 'shift_jis', '山野 陽子'],
  ['ja', 'euc-jp', '山野 陽子'],
  ['ko', 'euc-kr', '한보라'],
  ['zh', 'gb18030', '林晓舟'],
  ['ru', 'windows-1251', 'Вера Лугина'],
  ['ru', 'koi8-r', 'Вера Лугина'],
  ['pl', 'windows-1250', 'Żaneta Gęślarska'],
  ['cs', 'windows-1250', 'Jiří Kříž'],
  ['tr', 'windows-1254', 'Işıl Şengören'],
  ['el', 'windows-1253', 'Δάφνη Κορρέ'],
  ['fr', 'windows-1252', 'Zoé Crêtin'],
  ['de', 'windows-1252', 'Jörg Weißmüller'],
  ['en', 'windows-1252', 'Zoë Quay'],
] as const;

describe('an encoding that nothing says', () => {
  for (const [language, encoding, name] of cases)
    it(`is told by the letters it makes: ${encoding}, ${language}`, async () => {
      const text = /^(?:koi8-r|windows-1252)$/.test(encoding) ? texts[language].replaceAll('–', '-') : texts[language];
      const { profile, notes } = await imported('cv.txt', encoded(text.replaceAll('’', "'"), encoding));
      assert.equal(profile.basics.name, name);
      const told = notes.filter((note) => note.includes('does not say how its letters are encoded'));
      assert.equal(told.length, encoding === 'windows-1252' ? 0 : 1);
      if (told[0]) assert.ok(told[0].includes(` ${encoding}.`), told[0]);
    });

  it('is the one of Japanese mail where its signs stand', async () => {
    // The letters of EUC-JP without their highest bit, between the signs that begin and end them.
    const name = [...encoded('山野陽子', 'euc-jp')].map((byte) => byte & 0x7f);
    const bytes = [0x1b, 0x24, 0x42, ...name, 0x1b, 0x28, 0x42];
    const rest = [...'\nyoko@yamano.example\n'].map((letter) => letter.charCodeAt(0));
    assert.equal((await imported('cv.txt', Uint8Array.from([...bytes, ...rest]))).profile.basics.name, '山野陽子');
  });

  it('is not guessed: a text whose letters are words in none is refused', async () => {
    const bytes = encoded(texts.ru, 'x-mac-cyrillic').map((byte) =>
      byte > 0x7f ? 0x80 | ((byte * 7 + 3) & 0x7f) : byte,
    );
    await assert.rejects(imported('cv.txt', bytes), /in which encoding its letters are/);
  });

  it('says nothing of files in UTF-8', async () => {
    for (const text of Object.values(texts)) {
      const { notes } = await imported('cv.txt', text);
      assert.deepEqual(
        notes.filter((note) => note.includes('encoded')),
        [],
      );
    }
  });
});
