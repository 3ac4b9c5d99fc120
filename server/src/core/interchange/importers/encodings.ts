import { languageOf } from '../../reading/language/index.ts';

/** A text, and how its bytes were taken. */
export interface Guess {
  readonly text: string;
  /** A label of the Encoding Standard. */
  readonly encoding: string;
  /** How many of its letters beyond ASCII are such as its language has, 0 to 1. */
  readonly share: number;
}

const share = (letters: readonly string[], fits: (letter: string) => boolean): number =>
  letters.length === 0 ? 0 : letters.filter(fits).length / letters.length;
const kana = /[\u3041-\u30ff]/u;
const eastern = /[\u3000-\u303f\uff00-\uff60\p{Script=Han}]/u;
const hangul = /\p{Script=Hangul}/u;
/** Characters that most pages about schools and work have, simplified and traditional. */
const common = new Set(
  '的一是在人有年月日大学中公司工作国北京上海和业务技术管理经验教育本科毕负责项目能力语言时间姓名性别电话地址邮箱市部分合同发生学國業務經驗教專責項語時間電話地畢與設計員程及',
);
const japanese = new Set('年月日学校大卒業入社株式会職歴務経験資格所氏名性別生住電話県市区部担当営開発設計管理東京');

/** Are the words of a text in small letters, in capitals, or in small letters behind one capital? Wrong tables turn cases round. */
function wellShaped(text: string, script: RegExp): number {
  const words = (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => script.test(word));
  return share(
    words,
    (word) => !/\p{Script=Latin}/u.test(word) && /^(?:\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+)$/u.test(word),
  );
}

/** The letters that half of all Russian and Ukrainian words are made of. */
const frequent = /[оеаинтсрвлкі]/iu;

const ofScript =
  (script: RegExp) =>
  (text: string, letters: readonly string[]): number =>
    Math.min(
      share(letters, (letter) => script.test(letter) || /[«»–—’“”…№°•]/u.test(letter)),
      wellShaped(text, script),
    );

/** How plausible a text is in an encoding of more than Western letters: what share of its letters is to be expected in it. */
const judges: readonly (readonly [encoding: string, judge: (text: string, letters: readonly string[]) => number])[] = [
  [
    'shift_jis',
    (_, letters) =>
      share(letters, (one) => kana.test(one) || japanese.has(one)) >= 0.25 &&
      share(letters, (one) => /[\uff61-\uff9f]/u.test(one)) < 0.1
        ? share(letters, (one) => kana.test(one) || eastern.test(one))
        : 0,
  ],
  [
    'euc-jp',
    (_, letters) =>
      share(letters, (one) => kana.test(one)) >= 0.08 &&
      share(letters, (one) => kana.test(one) || japanese.has(one)) >= 0.25
        ? share(letters, (one) => kana.test(one) || eastern.test(one))
        : 0,
  ],
  [
    'euc-kr',
    (_, letters) =>
      share(letters, (one) => hangul.test(one)) >= 0.85
        ? share(letters, (one) => hangul.test(one) || eastern.test(one))
        : 0,
  ],
  ...(['gb18030', 'big5'] as const).map(
    (encoding) =>
      [
        encoding,
        (_: string, letters: readonly string[]) =>
          share(letters, (one) => common.has(one)) >= 0.12 ? share(letters, (one) => eastern.test(one)) : 0,
      ] as const,
  ),
  ...(['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5'] as const).map(
    (encoding) =>
      [
        encoding,
        (text: string, letters: readonly string[]) =>
          share(letters, (one) => frequent.test(one)) < 0.45 ? 0 : ofScript(/\p{Script=Cyrillic}/u)(text, letters),
      ] as const,
  ),
  ['windows-1253', ofScript(/\p{Script=Greek}/u)],
  ['windows-1255', ofScript(/\p{Script=Hebrew}/u)],
  ['windows-1256', ofScript(/\p{Script=Arabic}/u)],
];

/** Letters beyond ASCII of languages in Latin letters, by the languages that are told apart. */
const letters: Readonly<Record<string, string>> = {
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýžäôľĺŕ',
  hu: 'áéíóöőúüű',
  ro: 'ăâîşţșț',
  tr: 'çğıöşüâîû',
  de: 'äöüßé',
  fr: 'àâæçéèêëîïôœùûüÿ',
  es: 'áéíñóúü',
  pt: 'áâãàçéêíóôõúü',
  it: 'àèéìíòóù',
  nl: 'áéèëïóöü',
  sv: 'åäöé',
  da: 'æøåé',
  no: 'æøåéòô',
  fi: 'äöå',
  en: 'éèêëïöüçñáíóú',
};

const latin = ['windows-1252', 'windows-1250', 'windows-1254'] as const;

/** The letters of a text beyond ASCII, and signs within words, which none of them has. */
const strangeOf = (text: string): readonly string[] => [
  ...(text.match(/[^\u0000-\u007f\s]/gu) ?? []).filter((one) => /\p{L}/u.test(one)),
  ...(text.match(/(?<=\p{L})[^\u0000-\u007f\s\p{L}\p{M}–—’‘“”…·•­](?=\p{Ll})/gu) ?? []),
];

function inLatin(text: string): number {
  const strange = strangeOf(text);
  const expected = letters[languageOf(text) ?? ''] ?? '';
  return strange.length === 0 ? 1 : share(strange, (letter) => expected.includes(letter.toLowerCase()));
}

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** More letters than these tell no more. */
const sample = 20_000;

/** Of two readings, one in Western letters must be worse by so much to lose. */
const clearly = 0.15;

/**
 * The text of bytes that are no UTF-8 and say nothing of their encoding, in the one that makes the likeliest letters of it. `western`
 * are the bytes as Windows-1252.
 */
export function guessed(bytes: Uint8Array, western: string): Guess {
  let best: Guess = { text: western, encoding: 'windows-1252', share: inLatin(western.slice(0, sample)) };
  const high = bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  for (const encoding of latin.slice(1)) {
    const text = decoded(bytes, encoding);
    const found = text === null ? 0 : inLatin(text.slice(0, sample));
    if (text !== null && found > best.share + clearly) best = { text, encoding, share: found };
  }
  // A name in another script is no text in it.
  if (high < 6) return best;
  for (const [encoding, judge] of judges) {
    const text = decoded(bytes, encoding);
    if (text === null) continue;
    const part = text.slice(0, sample);
    const found = judge(part, part.match(/[^\u0000-\u007f\s]/gu) ?? []);
    if (found >= 0.8 && found > best.share + (best.encoding.startsWith('windows-125') ? 0 : 0.01))
      best = { text, encoding, share: found };
  }
  return best;
}

/** Is a text so full of letters that its language does not have that it says nothing to anybody? */
export function isGarbled({ text, share: found }: Guess): boolean {
  const part = text.slice(0, sample);
  return found < 0.5 && strangeOf(part).length > 0.2 * (part.match(/\p{L}/gu)?.length ?? 0);
}
