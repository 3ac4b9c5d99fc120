import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { applied, check, underlined } from '../support/check.ts';
import { allows, corrected, each, findings, fixed, flags, highlightsOf, message, role } from '../support/sentences.ts';

describe('spell.typo', () => {
  const code = 'spell.typo';
  it('says a word that is misspelt alike once, and writes it everywhere', () => {
    const text = role(['Colaborated with 9 mills', 'Sold 9 looms', 'Colaborated with 4 yards']);
    const all = findings(code, text);
    assert.deepEqual(
      all.map((one) => one.message),
      ['"Colaborated" looks like "Collaborated", misspelt. Once more in this file.'],
    );
    assert.deepEqual(highlightsOf(fixed(code, text)), [
      'Collaborated with 9 mills',
      'Sold 9 looms',
      'Collaborated with 4 yards',
    ]);
  });
  it('reads levels too, for what is known to be misspelt', () => {
    const text = 'skills:\n  - name: Looms\n    level: Proficent\n  - name: Quilts\n    level: Passabel\n';
    assert.deepEqual(
      findings(code, text).map((problem) => underlined(text, problem)),
      ['Proficent'],
    );
  });
  each(
    'flags',
    [
      '«Spearheeded» the move of a school of 300',
      'Kept the «calender» of 9 vicars',
      'Ran the «enviroment» desk of a paper for 3 years',
      'Cooked for 90 «custumers» a night',
      'Walked 9 guests and «thier» dogs to the beach',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Ran a load balancer for 14 renderers and a screener of 300 films',
      'Gave 12 trainings to influencers on curation and eventing',
      'Wrote a platformer played by 4,000 people',
      'Ran `enviroment` checks on 9 hosts',
      'Read "The Calender Man" to 30 children',
      'Divery is used by 40 dive schools',
      'Kept the register of every judicial procedement for 3 courts',
      'Taught focussing to 30 photographers, and benefitted from it',
      'Kept enviroment.js and src/calender/ of 3 sites',
      'Led Projet Plateforme for 4 offices',
      'Leitete die Entwicklung der infrastruktur für 3 Werke',
      'Répondait aux clients de la plateforme, un projet de 3 ans',
    ],
    (sentence) => allows(code, sentence),
  );
  it('says a known misspelling louder than a word that is only close', () => {
    const severity = (sentence: string): string | undefined => findings(code, role([sentence]))[0]?.severity;
    assert.equal(severity('Kept the calender of 9 vicars'), 'information');
    assert.equal(severity('Spearheeded the move of a school of 300'), 'hint');
  });
  it('leaves to the person to write the other word, or to vouch for this one', () => {
    const text = role(['Kept the calender of 9 vicars']);
    const [problem] = check(text, code);
    assert.deepEqual([problem?.word, problem?.fixes()[0]?.safe], ['calender', false]);
    assert.equal(corrected(code, 'Kept the calender of 9 vicars'), 'Kept the calendar of 9 vicars');
    assert.deepEqual(check(text, code, { dictionary: new Set(['calender']) }), []);
  });
  it('underlines the word behind quotes that YAML writes twice', () => {
    const text =
      "work:\n  - name: Quayside Bank\n    highlights:\n      - 'Kept Ada''s ledger, Ola''s diary and the calender of 9 vicars'\n";
    assert.deepEqual(
      check(text, code).map((problem) => underlined(text, problem)),
      ['calender'],
    );
  });
  it('takes a word for one of the field where its other forms stand elsewhere in the file', () => {
    const project = (name: string, sentence: string): string =>
      `${role(['Trained 6 analysts'])}projects:\n  - name: ${name}\n    highlights:\n      - ${sentence}\n`;
    assert.equal(findings(code, project('Scans', 'Deblurred 400 scans of letters')).length, 1);
    assert.deepEqual(findings(code, project('Deblurring of scans', 'Deblurred 400 scans of letters')), []);
    const apart = `${project('Scans', 'Deblurred 400 scans of letters')}skills:\n  - name: Image deblurring\n`;
    assert.deepEqual(findings(code, apart), []);
    const again = project('Spearheeded', 'Kept 9 boats').replace('Trained 6 analysts', 'Spearheeded 9 fairs');
    assert.deepEqual(findings(code, again), []);
    assert.equal(findings(code, role(['Spearheeded 9 fairs', 'Liked to be spearheeding 4 fairs'])).length, 2);
    assert.equal(findings(code, project('The calenders', 'Kept the calender of 9 vicars')).length, 1);
  });
  it('lets a city have its own name', () => {
    const at = (city: string): number => check(`work:\n  - name: Quayside\n    location: ${city}\n`, code).length;
    for (const city of ['Lisboa', 'Berlijn', 'Vienne', 'Hamburgo', 'Singapur']) assert.equal(at(city), 0, city);
    assert.equal(at('Rotterdm'), 1);
  });
  it('leaves the words of referees and papers alone', () => {
    assert.deepEqual(findings(code, 'references:\n  - reference: She kept the calender of 9 vicars.\n'), []);
    assert.deepEqual(findings(code, 'publications:\n  - name: Tides\n    summary: Tides and the calender.\n'), []);
  });
});

describe('texts of other languages and lists', () => {
  const project = (description: string, ...highlights: readonly string[]): string =>
    stringify({ projects: [{ name: 'Marées', description, highlights }] });
  it('takes a short text for what stands beside it', () => {
    const beside = ['Conçu pour les pêcheurs de la baie', 'Gestion des clients et des factures'];
    for (const text of [
      project('CRM de prospection mono-utilisateur', ...beside),
      project('Prospection commerciale', ...beside),
    ])
      assert.deepEqual(findings('spell.typo', text), [], text);
  });
  it('joins no words in lists and names of technologies', () => {
    for (const line of ['Realtime database', 'Firebase, Realtime database, Expo', 'Stack: Go, Realtime database, Expo'])
      assert.deepEqual(findings('spell.compound', project('Charts of the tides for sailors', line)), [], line);
    assert.equal(findings('spell.compound', project('Charts', 'Wrote a realtime chart of the tides')).length, 1);
    assert.equal(findings('spell.compound', project('Charts', 'Wrote 40 usecases')).length, 1);
    assert.equal(findings('spell.compound', project('Charts', 'Built an impact and value driven crew')).length, 0);
    const open = project('Charts', 'Wrote an OpenSource library of tides');
    assert.equal(message('spell.compound', open), '"OpenSource" is written "open-source".');
    assert.equal(findings('spell.compound', project('Charts', 'Ran a Linux based buoy in 9 bays')).length, 1);
    assert.equal(findings('spell.compound', project('Charts', 'Taught test driven development to 9 crews')).length, 1);
  });
});

describe('spell.variant, of titles', () => {
  it('leaves titles in emphasis their spelling', () => {
    const issue = role(['Edited *Modeling and Simulation of Small Harbors*', 'Organised 14 fairs about colour']);
    assert.deepEqual(findings('spell.variant', issue), []);
    const own = role(['Edited *quickly* the modeling of small harbors', 'Organised 14 fairs about colour']);
    assert.equal(findings('spell.variant', own).length, 1);
  });
});

describe('spell.variant', () => {
  const code = 'spell.variant';
  const said = (highlights: readonly string[], locale?: 'en-US' | 'en-GB' | 'en-CA' | 'en-IN'): readonly string[] =>
    check(role(highlights), code, locale ? { locale } : {}).map(({ message }) => message);
  const british = ['Organised 14 fairs', 'Analysed the costs of 9 harbours'];

  it('would change the American one of two', () => {
    const text = role(['Organised 14 fairs', 'Ordered 9 colors of ink']);
    assert.deepEqual(
      check(text, code).map((problem) => underlined(text, problem)),
      ['colors'],
    );
  });

  it('says once that two spellings are mixed, with examples of both', () => {
    const text = role([...british, 'Organized the archive of 3 towns', 'Catalogued 400 letters about color in print']);
    const [problem, ...others] = check(text, code);
    assert.deepEqual(others, []);
    assert.equal(underlined(text, problem!), 'Organized');
    assert.equal(
      problem!.message,
      'British and American spelling are mixed: "organized", "color" are American, "organised", "analysed", "harbours" British. One is enough.',
    );
    assert.deepEqual(
      problem!.related().map(({ message }) => message),
      ['American: `color`', 'British: `organised`'],
    );
    const [fix] = problem!.fixes();
    assert.deepEqual([fix?.title, fix?.safe], ['Write all 2 the British way', false]);
    assert.equal(
      applied(text, fix!.edits),
      role([...british, 'Organised the archive of 3 towns', 'Catalogued 400 letters about colour in print']),
    );
  });
  it('leaves names their spelling, wherever they stand, and no word that only begins a sentence', () => {
    for (const name of [
      'Labor Ministry files sorted for 3 towns',
      'Sorted the files of the Harbor Authority',
      'Kept the books: Harbor Authority, 3 towns',
      'Kept 9 books at the Center for Labor',
    ])
      assert.deepEqual(said([...british, name]), [], name);
    for (const word of [
      'Labor costs cut for 3 towns',
      'Kept the books: Labor costs of 3 towns',
      'Kept the books. Labor costs fell in 3 towns',
      'Kept the labor costs of 3 towns',
    ])
      assert.equal(said([...british, word]).length, 1, word);
  });
  it('lets one spelling, Oxford and words that both share be', () => {
    assert.deepEqual(said(british), []);
    assert.deepEqual(said(['Organized 14 fairs', 'Analyzed the costs of 9 harbors']), []);
    assert.deepEqual(said(['Organized 14 fairs', 'Printed 9 colour plates', 'Realized 3 films']), []);
    assert.deepEqual(said(['Organized 14 fairs', 'Supervised and advised 9 teams']), []);
  });
  it('lets the spelling of Canada be, and the name of a degree', () => {
    assert.deepEqual(said(['Analyzed 14 fairs', 'Printed 9 colour plates', 'Organized 3 theatres']), []);
    assert.equal(said(['Analysed 14 fairs', 'Printed 9 color plates']).length, 1);
    assert.deepEqual(said(['Graded 40 honours students', 'Analyzed the costs of 9 harbors']), []);
    const mixed = role(['Practised 9 pieces', 'Cast aluminum for 4 harbours', 'Modeled 3 bridges']);
    const inCanada = 'basics:\n  location:\n    countryCode: CA\n';
    assert.equal(check(mixed, code).length, 1);
    assert.deepEqual(check(inCanada + mixed, code), []);
    assert.deepEqual(check(`basics:\n  phone: "+1 416 555 0123"\n${mixed}`, code), []);
    assert.equal(check(inCanada + role(['Sold a color', 'Mixed a colour', 'Named a colour']), code).length, 1);
  });
  it('leaves names, quotations, code and addresses their own', () => {
    assert.deepEqual(
      said([
        ...british,
        'Taught at the Center for Labor Studies for 3 years',
        'Wrote "Color and favorites", read by 900 people',
        'Changed `color` in 40 files and https://example.com/catalog/color',
      ]),
      [],
    );
    const other = 'references:\n  - reference: She organized our color archive.\n';
    assert.deepEqual(check(role(british) + other, code), []);
  });
  it('follows the locale that is set, each in its way', () => {
    const mixed = ['Organized 9 harbour tours', 'Analysed 40 colors'];
    assert.deepEqual(said(['Organised 14 fairs'], 'en-US'), ['"organised" is British; `merit.locale` is en-US.']);
    assert.deepEqual(said(['Organized 14 fairs'], 'en-GB'), ['"organized" is American; `merit.locale` is en-GB.']);
    assert.deepEqual(said(['Organized 14 fairs about colour'], 'en-CA'), []);
    assert.deepEqual(said(mixed, 'en-CA'), ['"analysed", "colors" are British; `merit.locale` is en-CA.']);
    assert.deepEqual(said(british, 'en-IN'), []);
    assert.deepEqual(check(role(mixed), code, { locale: 'en-GB', dictionary: new Set(['organized', 'colors']) }), []);
  });
});

describe('spell.variant, of many words', () => {
  it('names eight places at most', () => {
    const british = 'colour favour honour labour flavour rumour vapour neighbour humour harbour armour clamour'.split(
      ' ',
    );
    const shown = (count: number): number | undefined =>
      findings(
        'spell.variant',
        role([
          ...british.map((word, index) => `Chose the ${word} of ${index + 3} boats`),
          ...british
            .slice(0, count)
            .map((word, index) => `Kept the ${word.replace('our', 'or')} of ${index + 5} ships`),
        ]),
      )[0]?.related().length;
    assert.deepEqual([2, 7, 8, 9, 11].map(shown), [2, 7, 8, 8, 8]);
  });
});
