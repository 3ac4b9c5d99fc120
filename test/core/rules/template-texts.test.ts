import assert from 'node:assert/strict';
import { holds } from '../support/gaps.ts';
import { findings, role } from '../support/sentences.ts';

const code = 'text.placeholder';
const said = (text: string): number => findings('text.placeholder', role([text])).length;
const words = (list: string): readonly string[] => list.split('|');

describe('a text of a template', () => {
  it('is one in a frame that names what is to come, in many languages', () => {
    const named = words(
      'the name|names|your title|titles|the position|positions|company|companies|employer|employers|role|roles|a description|descriptions|the date|dates|keyword|keywords|url|urls|nombre del proyecto|título|titulo|cargo|puesto|empresa|descripción|descripcion|fecha|proyecto|aspecto|nom de famille|intitulé|poste|entreprise|nome|azienda|descrizione|descrição|beschreibung|firma|datum|stelle',
    );
    for (const text of named)
      for (const framed of [`«${text}»`, `{{${text}}}`, `{${text}}`, `<${text}>`])
        assert.equal(said(framed), 1, framed);
  });
  it('is none without a frame, without such a word, or beside other words', () => {
    for (const text of [
      'Kept the company dates',
      '«Rye at sea»',
      '<br>',
      '{{rye}}',
      'Wrote «company names» on 40 doors',
    ])
      assert.equal(said(text), 0, text);
  });
  it('is one that everybody knows', () => {
    for (const text of [
      'Lorem ipsum',
      'No hay cuchara.',
      'Descripción…',
      'Kept lorem ipsum in 40 files',
      'Dolor sit amet for 40 guests',
      'Consectetur adipiscing for 40 guests',
    ])
      assert.equal(said(text), 1, text);
  });
  it('is a number that nobody has, and a test', () => {
    for (const phone of ['+33 6 00 00 00 00', '000-000-0000', '(123) 456-7890', '1234567890'])
      assert.equal(findings('text.placeholder', `basics:\n  phone: "${phone}"\n`).length, 1, phone);
    for (const phone of ['+33 6 12 00 00 00', '+44 20 7946 0958', '+49 30 4000000 12'])
      assert.equal(findings('text.placeholder', `basics:\n  phone: "${phone}"\n`).length, 0, phone);
    for (const other of ['score: "1234567890"', 'institution: "(912) 555-4321"'])
      assert.equal(findings('text.placeholder', `education:\n  - area: Weaving\n    ${other}\n`).length, 0, other);
    assert.equal(said('*** TEST *** Kept 40 looms'), 1);
    assert.equal(said('**TEST** benches for 40 looms'), 0);
    assert.equal(said('Test benches for 40 looms'), 0);
  });
  it('is one that asks for yours, in six languages', () => {
    for (const text of [
      'Describe your duties here',
      'Escribe aquí tus logros',
      'Añade tus logros',
      'Descreva suas conquistas',
      'Décrivez vos missions',
      'Hier steht Ihr Text',
      'Descrivi i tuoi risultati',
      'Kept 40 looms. [Inserta una cifra]',
      'Kept [Ihr Betrieb] open',
      'Weaving for 40 looms. WIP',
      'Loom planner (WIP)',
      'WIP',
      '[WIP] Loom planner',
      'Kept [tu empresa] open',
    ])
      assert.equal(said(text), 1, text);
    for (const text of [
      'Described your rights to 40 tenants',
      'Escribe aquíferos de 3 cuencas',
      'Set WIP limits for 3 teams',
      'Cut WIP by 40%',
      'Cut work in process (WIP)',
      'Cut work (WIP) on 40 looms',
      'Kept 40 looms at [TU Delft]',
      'Hierarchies of 40 archives',
    ])
      assert.equal(said(text), 0, text);
  });
  it('is unfinished where it says so by itself, in brackets or at the end', () => {
    holds(code, [
      [
        '{}',
        'coming soon|Coming soon!|under construction|Work in progress|WIP|(coming soon)|- wip -',
        'Bridges under construction in May|A work in progress of 4 yards|WIP limits for 4 yards',
      ],
      [
        'Rigged 40 boats {}',
        '(coming soon)|[under construction]|(work in progress)|[WIP]|(wip)|- coming soon|coming soon.|. WIP|! wip.|? wip',
        'under construction|and wip|coming soon to Leeds|as work in process (WIP)|as work-in-progress (WIP)',
      ],
      ['{} rigged 40 boats', '[WIP]|(wip)|(work in progress)', ''],
      [
        'Rigged boats until the {}',
        'catalog is ready|catalogue is ready|site is finished|website is done|page is online|portfolio is live|section is ready|blog is ready|demo is ready|gallery is ready|galleries and the blog are ready',
        'bread is ready|site was ready|page is red',
      ],
    ]);
  });
  it('is what a chatbot wrote', () => {
    holds(code, [
      [
        '{} 40 boats',
        "Certainly! Here is|Sure, here are|Sure thing! Here's|Of course. Here’s|Absolutely, I've|Certainly, I have|Sure! I’d|As an AI language model, rigged|As an AI model I rigged|Here is a version of your text with|Here's an edited version of your text,|Here’s the new rewrite of your text,|Here is your draft of your text,",
        'Here is a list of|Certainly rigged|Of course rigged|Surely here is',
      ],
    ]);
  });
  it('is a place kept for something', () => {
    holds(code, [
      [
        'Cut the close {}',
        '[how many?]|[how much?]|[how often?]|[how fast?]|[how measured?]|TBD|TBA|TODO: more|FIXME|XXX|x%|XX%|xxx %|$xx|€XX|£xxx',
        '[how long?]|TODO lists|tbd|x|$x|xxxx%|$XXL|for [TBD](https://example.com)',
      ],
      [
        '{} the close',
        'TODO|- FIXME|XXX|TBD|***TEST***|*** DRAFT ***|===DUMMY===|###SAMPLE###|=== TEST ===',
        '**TEST**|***TESTS***|Test',
      ],
      [
        'Cut the close of [{}]',
        'your|your team|company|Company Name|employer|name|number|metric|insert|x|xx|nombre|empresa|inserta|Ihr Text|Firma|Zahl|votre|entreprise|seu|sua|insira|il tuo|azienda|inserisci|tu nombre|Tu nombre',
        'yours truly|TU Delft|companies|xxx|namely|numbers',
      ],
      ['Cut the close of <{}>', 'your|insert|tu|inserta|ihr|votre|seu|sua|insira', 'company|tus|inserts'],
      [
        '{}',
        'Write here|Write your duties here|Describe your job here|Add your work here|Insert your text here|Enter your figures here|Escribe aquí tus logros|Describe aqui|Escribe tu cargo|Escribe tus logros|Añade tu puesto|Anade aquí|Agrega tu nombre|Escreva aqui|Descreva seu cargo|Descreva seus dados|Insira sua tarefa|Insira suas tarefas|Écrivez ici|Ecrivez vos|Décrivez votre poste|Decrivez ici|Insérez vos dates|Inserez ici|Indiquez votre poste|Hier steht Ihr Text|Hier kommt der Text|Hier schreiben Sie etwas|Beschreiben Sie hier|Beschreiben Sie Ihre Arbeit|Scrivi qui|Descrivi il tuo lavoro|Inserisci la tua mansione|Scrivi i tuoi dati|Scrivi le tue mansioni',
        'Write your own code|Hier stehen 40 Boote|Beschreiben der Boote|Scrivi quindici libri',
      ],
    ]);
  });
});
