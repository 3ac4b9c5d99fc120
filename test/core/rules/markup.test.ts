import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { applied } from '../support/check.ts';
import { said } from '../support/jobs.ts';
import { allows, corrected, each, findings, fixed, flags, message, role } from '../support/sentences.ts';

describe('text.markup', () => {
  const code = 'text.markup';
  each(
    'flags',
    [
      'Cut costs by 40«\\%»',
      'Saved «\\$»6 million a year',
      'Books «&amp;» maps of 3 towns',
      'Kept three«<br/>»mills',
      'Kept «\\textbf{three}» mills',
      'Set 3 theses in «\\LaTeX»',
      'Kept «#strong[three]» mills',
      'Carried «$\\sim$»40 tons a day',
      'Kept three mills.«\\n»Sold one',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Cut costs by **40%** in *one* year',
      'Called `List<T>` from 40 services',
      'Kept R&D & sales of 3 mills apart',
      'Escaped a \\_ and a \\# in 3 manuals',
      'Kept C:\\TeX and C:\\Notes on 3 shares',
      'Fitted \\nu and \\ne to 40 runs',
      'Closed #strong and #text on 3 boards',
      'Paid $40 and $60 for 2 looms',
      'Kept 3 < 5 and 5 > 3',
    ],
    (sentence) => allows(code, sentence),
  );
  it('leaves asterisks that hide a part of a name', () => {
    for (const name of ['Qu***side***', '***tern Freight', 'Helm*n*'])
      assert.deepEqual(said(code, `projects:\n  - name: "${name}"\n`), [], name);
    assert.deepEqual(said(code, 'basics:\n  name: "***Ada***"\n'), ['***Ada***']);
  });
  each(
    'allows',
    [
      'Moved 40 <table> layouts to CSS grids',
      'Wrote a <video> player for 3 schools',
      'Taught 30 pupils what <div> and <b> are for',
      'Typed Map<K, V> in 9 parsers',
    ],
    (sentence) => allows(code, sentence),
  );
  const summary = (text: string): string => stringify({ basics: { name: 'Ada', summary: text } }, { lineWidth: 0 });
  const cleared = (text: string): string => parse(fixed(code, summary(text))).basics.summary;
  const isSafe = (text: string): boolean => findings(code, summary(text))[0]!.fixes()[0]!.safe;
  it('keeps the words of commands, and their links', () => {
    for (const [text, instead] of [
      ['Kept \\textsc{rye} and \\LaTeX{} in 3 mills', 'Kept rye and LaTeX in 3 mills'],
      ['Kept #underline[rye] and #text(fill: red)[oats] in 3 mills', 'Kept rye and oats in 3 mills'],
      ['Wrote \\href{https://rye.example/a}{the almanac}', 'Wrote [the almanac](https://rye.example/a)'],
      ['Wrote #link("https://rye.example/a")[the almanac]', 'Wrote [the almanac](https://rye.example/a)'],
      ['Milled $\\approx$ 40 t $\\rightarrow$ 60 t', 'Milled ≈ 40 t → 60 t'],
    ] as const) {
      assert.equal(cleared(text), instead);
      assert.equal(isSafe(text), true, text);
    }
    for (const [text, instead] of [
      ['Milled 40 t \\cite[p.~3]{mill2019} a day', 'Milled 40 t a day'],
      ['Milled rye.\\nSold oats.', 'Milled rye. Sold oats.'],
    ] as const) {
      assert.equal(cleared(text), instead);
      assert.equal(isSafe(text), false, text);
    }
  });
  it('turns paragraphs, breaks and lists into lines', () => {
    const text =
      '<p>Kept the tide tables:</p><ul><li>Charts of <b>9</b> bays</li><li>Alarms </li></ul><p>Sold in 2019.</p>';
    assert.equal(cleared(text), 'Kept the tide tables:\n- Charts of **9** bays\n- Alarms\n\nSold in 2019.');
    assert.equal(isSafe(text), true);
    assert.equal(cleared('First shift.<br>Second shift.<br />and third'), 'First shift.\n\nSecond shift. and third');
    assert.equal(cleared('<div><p>Only  this</p></div>'), 'Only this');
  });
  it('keeps links with their addresses', () => {
    assert.equal(
      cleared(
        'Wrote <a class="x" href="https://tides.example/a?b=1&amp;c=2" target="_blank">tide tables</a> for sailors',
      ),
      'Wrote [tide tables](https://tides.example/a?b=1&c=2) for sailors',
    );
    assert.equal(
      cleared('See <a href="https://tides.example">https://tides.example</a>.'),
      'See https://tides.example.',
    );
  });
  each(
    'turns',
    [
      'Sold <span style="color:red">9 <font size="2">boats</font></span> in May => Sold 9 boats in May',
      'Dug <strong> 9 ponds </strong>with <em>care</em> => Dug **9 ponds** with *care*',
      'Drained 4 km<sup>2</sup> by the 3<sup>rd</sup> week => Drained 4 km² by the 3rd week',
      'Fish &eacute;lev&eacute;s &#8211; and caf&#xe9; => Fish élevés – and café',
      'Kept <u>R&amp;D</u> apart => Kept R&D apart',
    ],
    (line) => {
      const [before, after] = line.split(' => ');
      assert.equal(cleared(before!), after);
    },
  );
  it('has no fix where something would be lost', () => {
    for (const text of [
      'The harbour <img src="harbour.png" alt="harbour"> at night',
      '<table><tr><td>2019</td><td>Skipper</td></tr></table>',
      'Wrote <a href="/tides">tide tables</a> for sailors',
      '<ul><li>Charts<ul><li>Bays</li></ul></li></ul>',
      '<a href="https://tides.example"></a> and charts',
    ]) {
      const [problem] = findings(code, summary(text));
      assert.ok(problem, text);
      assert.deepEqual(problem.fixes(), [], text);
    }
    const lines = role(['Duties: <ul><li>Kept 9 charts</li><li>Drew 3 maps</li></ul>']);
    assert.deepEqual(findings(code, lines)[0]!.fixes(), []);
  });
  it('leaves to the person what may have been meant otherwise', () => {
    for (const text of ['<h3>Skipper</h3><p>Sailed 9 seas.</p>', '<ol><li>Learn</li><li>Sail</li></ol>'])
      assert.equal(isSafe(text), false, text);
  });
  it('looks for emphasis only where the pages would print its marks', () => {
    assert.deepEqual(said(code, 'basics:\n  name: "**Ada Marlowe**"\n'), ['**Ada Marlowe**']);
    assert.deepEqual(said(code, 'work:\n  - name: Quayside Bank\n    location: "*Leeds*"\n'), ['*Leeds*']);
    assert.deepEqual(said(code, 'work:\n  - name: "**Quayside Bank**"\n    position: "*Clerk*"\n'), []);
    assert.deepEqual(said(code, 'education:\n  - institution: TU Delft\n    studyType: "**PhD**"\n'), []);
    assert.deepEqual(said(code, 'work:\n  - name: Quayside Bank\n    startDate: "*April* 2013"\n'), ['*April*']);
    assert.deepEqual(said(code, 'work:\n  - name: A*STAR\n  - name: 5*6 Studio*\n'), []);
  });
  it('writes what was meant', () => {
    assert.equal(corrected(code, 'Cut costs by 40\\%'), 'Cut costs by 40%');
    assert.equal(corrected(code, 'Kept \\textbf{three} mills'), 'Kept three mills');
    assert.equal(corrected(code, '&gt; 40 mills'), '> 40 mills');
    assert.equal(parse(fixed(code, 'work:\n  - name: Quayside &amp; Sons\n')).work[0].name, 'Quayside & Sons');
    assert.equal(parse(fixed(code, 'work:\n  - name: "&quot;Quay&quot; Bank"\n')).work[0].name, '"Quay" Bank');
  });
  it('says once what is left in many texts of a file, and clears all of them', () => {
    const skills = ['Knots', 'Charts', 'Tides'].map((name) => ({ name, level: '&#9733; &#9733; &#9734;' }));
    const text = stringify({ basics: { name: 'Quay &amp; Sons' }, skills });
    const found = findings(code, text);
    assert.deepEqual(
      found.map(({ message }) => message),
      [
        'An HTML entity, `&amp;`: it would be printed as it stands.',
        'An HTML entity, `&#9733;`: it would be printed as it stands. So would 2 more in this text. It is left in 2 more texts of this file.',
      ],
    );
    const [fix] = found[1]!.fixes();
    assert.deepEqual([fix!.title, fix!.safe], ['Clear it in 3 texts', true]);
    assert.deepEqual(
      parse(applied(text, fix!.edits)).skills.map(({ level }: { level: string }) => level),
      Array(3).fill('★ ★ ☆'),
    );
    const silenced = text.replace('  - name: Knots\n', `  # merit-ignore-next ${code}\n  - name: Knots\n`);
    assert.equal(findings(code, silenced).length, 2);
  });
  it('says what happens to it', () => {
    assert.equal(
      message(code, role(['Cut costs by 40\\%'])),
      'An escape of LaTeX, `\\%`: it would be printed as it stands.',
    );
    assert.equal(
      message(code, role(['Saved \\$6 million'])),
      'An escape of LaTeX, `\\$`: other tools print the backslash.',
    );
  });
});

/** A profile with emphasis in every sort of value, each of a word of its own. */
const text = `basics:
  name: "**Ada**"
  label: "**Clerk**"
  location: { city: "**Leeds**", region: "**Yorkshire**" }
work:
  - { name: "**Quayside**", position: "**Teller**", location: "**Dover**", startDate: 2019-01, keywords: ["**Ledgers**"] }
education:
  - { institution: "**Delft**", area: "**Law**", studyType: "**Master**", score: "**Merit**", location: "**Graz**", startDate: 2010 }
publications:
  - { name: "**Tides**", publisher: "**Harbour**", releaseDate: 2012 }
awards:
  - { title: "**Medal**", awarder: "**Guild**", date: 2013 }
certificates:
  - { name: "**Rigging**", issuer: "**Board**", date: 2014 }
languages:
  - { language: "**Welsh**", fluency: "**Native**" }
skills:
  - { name: "**Boats**", level: "**Expert**", keywords: ["**Sails**"] }
patents:
  - { name: "**Anchor**", number: "**P7**", date: 2012 }
`;

describe('emphasis outside sentences', () => {
  it('is found where the pages print its marks, and nowhere else', () => {
    const pages = JSON.stringify(toRenderModel(parse(text)));
    const marked = [...text.matchAll(/\*\*\w+\*\*/g)].map(([mark]) => mark);
    assert.ok(pages.includes('**Ada**') && !pages.includes('**Quayside**'));
    for (const mark of marked) {
      // Several of a kind are said together, so each stands alone here.
      const alone = text.replaceAll(/\*\*(\w+)\*\*/g, (other, word: string) => (other === mark ? other : word));
      assert.deepEqual(said('text.markup', alone), pages.includes(mark) ? [mark] : [], mark);
    }
  });
});
