import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { readDate } from '../../../../server/src/core/reading/dates/index.ts';
import { layouts } from './layouts.ts';
import { down, readPages } from './pdfPages.ts';
import { linkedInExport, linkedInTexts, samples } from './samples.ts';
import { imported } from './support.ts';

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a document without its markup, headings, months and what a document class is called by. */
function contentOf(text: string): readonly string[] {
  const plain = text
    .replaceAll(
      /\\(?:documentclass|moderncvstyle)(?:\[[^\]]*\])?\{[^}]*\}|\\(?:begin|end)\{[^}]*\}|\\[a-z]+(?:\[[^\]]*\])?/gi,
      ' ',
    )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/<!doctype[^>]*>/gi, ' ');
  const headings =
    /^(?:#+ *)?(?:experience|education|languages|work|employment|experiencia laboral|formación|idiomas|experiência profissional|formação académica)$/i;
  return plain
    .split('\n')
    .filter((line) => !headings.test(line.trim()))
    .flatMap(wordsOf);
}

const heading =
  'experience education languages work employment beruflicher werdegang ausbildung kenntnisse expérience professionnelle formation langues esperienza professionale competenze';
const ongoing = 'present heute actualidad aujourd hui oggi atual';

describe('words of a document', () => {
  for (const [name, { file, text, furniture }] of Object.entries(layouts))
    it(`are all kept: ${name}`, async () => {
      const { text: profile } = await imported(file, text);
      const kept = new Set(wordsOf(profile));
      const said = new Set(wordsOf(`${heading} ${ongoing} ${furniture}`));
      const isMonth = (word: string): boolean => readDate(`${word} 2020`).isDate;
      const lost = contentOf(text).filter(
        (word) => !kept.has(word) && !said.has(word) && !isMonth(word) && !/^\d{1,2}$/.test(word),
      );
      const country = /countryCode: ([A-Z]{2})/.exec(profile)?.[1];
      const nation = country
        ? new Intl.DisplayNames(['en', 'es', 'it', 'fr', 'pt'], { type: 'region' }).of(country)
        : '';
      const names = ['en', 'es', 'fr', 'it', 'pt', 'de'].flatMap((language) =>
        country ? wordsOf(new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? '') : [],
      );
      assert.ok(nation !== undefined);
      assert.deepEqual(
        lost.filter((word) => !names.includes(word)),
        [],
        profile,
      );
    });
});

describe('words of a document in a shape that is known', () => {
  /** Texts of a document, without dates and without addresses of its own format. */
  function* textsIn(value: unknown): Generator<string> {
    if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        if (/date$|^(?:date|start|end|period|lastUpdate|country)$/i.test(key)) continue;
        yield* textsIn(one);
      }
    else if (value !== null) yield String(value);
  }
  const check = (wanted: readonly string[], furniture: string, profile: string): void => {
    const kept = new Set(wordsOf(profile));
    const known = new Set(wordsOf(furniture));
    const lost = wanted.flatMap(wordsOf).filter((word) => !kept.has(word) && !known.has(word));
    assert.deepEqual(lost, [], profile);
  };

  for (const { kind, file, content, furniture = '' } of samples)
    it(`are all kept, and nothing is printed that is empty: ${kind} (${file})`, async () => {
      const read = await imported(file, content);
      assert.equal(read.kind, kind);
      const plain = typeof content === 'string' ? content.replaceAll(/<\?[^>]*\?>|<[^>]*>|xmlns\S+/g, ' ') : '';
      const months = 'mar aug sweden http www europass eu p li ol data list bullet lt gt 2014 03';
      const texts =
        typeof content === 'string' ? [plain] : [...textsIn(content)].map((text) => text.replaceAll(/<[^>]*>/g, ' '));
      check(texts, `${furniture} ${months}`, read.text);
      assert.doesNotMatch(read.text, /: (?:null|""|''|\[\]|\{\})$/m);
    });

  it('are all kept: the export of a network', async () => {
    const inflate = async (bytes: Uint8Array, limit: number) => inflateRawSync(bytes, { maxOutputLength: limit });
    const { text } = await imported('export.zip', linkedInExport(), { inflate });
    check(linkedInTexts, '', text);
  });
});

describe('words of pages', () => {
  for (const [name, { file, text, furniture }] of Object.entries(layouts).filter(
    ([, one]) => one.file === 'cv.txt' && one.text.includes('\n'),
  ))
    it(`are all kept: ${name} (${file} as a PDF)`, async () => {
      const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^[-=]+$/.test(line));
      const { text: profile } = await readPages(
        down(40, 800, ...lines.map((line) => line.trim().replaceAll(/ {3,}/g, ' | '))),
      );
      const kept = new Set(wordsOf(profile));
      const said = new Set(wordsOf(`${heading} ${ongoing} ${furniture} sweden españa portugal kingdom united`));
      const isMonth = (word: string): boolean => readDate(`${word} 2020`).isDate;
      const lost = contentOf(text).filter(
        (word) => !kept.has(word) && !said.has(word) && !isMonth(word) && !/^\d{1,2}$/.test(word),
      );
      assert.deepEqual(lost, [], profile);
    });

  it('that no reader has a place for are kept apart, are told and are not printed', async () => {
    const glued = 'Joinermarch 2018 – today';
    const { profile, unplaced } = await readPages(
      down(
        40,
        800,
        ['Tobias Ekelund', 22],
        'tobias@ekelund.example',
        ['Experience', 14],
        'Boatyard Orust, 2018 – 2021',
      ),
      down(40, 800, ['Education', 14], `${glued}`),
    );
    const everywhere = JSON.stringify(profile);
    for (const word of ['Joinermarch', 'Orust']) assert.match(everywhere, new RegExp(word));
    assert.ok(unplaced.every((line) => everywhere.includes(line)));
  });
});

describe('layouts', () => {
  const read = async (name: string) => {
    const layout = layouts[name]!;
    const { profile } = await imported(layout.file, layout.text);
    return profile as unknown as {
      readonly basics: Readonly<Record<string, string>>;
      readonly work: readonly Readonly<Record<string, unknown>>[];
      readonly education: readonly Readonly<Record<string, unknown>>[];
      readonly skills: readonly unknown[];
    };
  };

  it('with dates at the right of a hard-wrapped text', async () => {
    const { basics, work, education } = await read('hard-wrapped text, dates right');
    assert.equal(basics.name, 'Maren Lindqvist');
    assert.deepEqual(work[0], {
      name: 'Port of Gothenburg',
      position: 'Senior Pilot',
      location: 'Gothenburg',
      startDate: '2016-04',
      endDate: 'present',
      highlights: [
        'Brought 1,900 ships into port without a collision, tankers of 140,000 tonnes among them.',
        'Wrote the fairway notes that 38 colleagues carry.',
      ],
    });
    assert.equal(education[0]!.area, 'Nautical Science');
  });

  it('with courses, a grade and tools beneath an entry', async () => {
    const { work, education } = await read('Markdown');
    assert.deepEqual(work[0]!.keywords, ['VetSpace', 'ultrasound']);
    assert.equal(education[0]!.score, '2:1');
    assert.deepEqual(education[0]!.courses, ['Surgery', 'Anaesthesia', 'Exotic species']);
  });

  it('with several lines in the cell of a table, typed dashes and framed words', async () => {
    const { work, education, skills } = await read('tables in HTML, German');
    assert.deepEqual(
      work.map(({ name, position, startDate, highlights }) => [
        name,
        position,
        startDate,
        (highlights as unknown[]).length,
      ]),
      [
        ['Holzbau Argental GmbH', 'Zimmerermeister', '2014-03', 2],
        ['Zimmerei Öhler', 'Geselle', '2008-08', 1],
      ],
    );
    assert.equal(education[0]!.institution, 'Handwerkskammer Ulm');
    assert.deepEqual(skills, [{ name: 'Werkzeuge', keywords: ['Abbundanlage', 'Kran', 'CAD'] }]);
  });

  it('with boxes beside each other, and dates above what they date', async () => {
    const { basics, work, education } = await read('flexible boxes in HTML');
    assert.equal(basics.email, 'noor@vandijkhuizen.example');
    assert.deepEqual(
      [work[0]!.name, work[0]!.location, work[0]!.position, work[0]!.startDate],
      ['Bindery De Ransdorp', 'Utrecht', 'Bookbinder', '2015-03'],
    );
    assert.deepEqual([education[0]!.startDate, education[0]!.endDate], ['2011', '2014']);
  });
});
