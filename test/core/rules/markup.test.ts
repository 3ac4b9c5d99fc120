import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { applied } from '../support/check.ts';
import { words } from '../support/gaps.ts';
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
  /** A text with tags; what a summary is cleared to, and what a highlight is. `!`: not without being asked; null: no fix. */
  const tagged: readonly (readonly [text: string, summary: string | null, highlight: string | null])[] = [
    ['<ul><li>Kept charts</li></ul>', 'Kept charts', 'Kept charts'],
    ['<li>Kept charts', 'Kept charts', 'Kept charts'],
    ['<li>Kept charts</li>', 'Kept charts', 'Kept charts'],
    ['<ul><li>Kept<br>charts</li></ul>', 'Kept charts', 'Kept charts'],
    ['<ol><li>Kept charts</li></ol>', '!Kept charts', '!Kept charts'],
    ['Charts: <ul><li>Kept charts</li></ul>', 'Charts:\n- Kept charts', null],
    ['<ul><li>Kept charts</li></ul> and more', '- Kept charts\n\nand more', '!Kept charts. and more'],
    ['<p>Kept charts', 'Kept charts', 'Kept charts'],
    ['Kept <p> and <p> tags', 'Kept\n\nand\n\ntags', '!Kept. and. tags'],
    ['<p>Kept rye</p><p>Sold oats</p>', 'Kept rye\n\nSold oats', '!Kept rye. Sold oats'],
    ['<p>Kept rye,</p><p>sold oats</p>', 'Kept rye,\n\nsold oats', 'Kept rye, sold oats'],
    ['Kept rye<br>Sold oats', 'Kept rye\n\nSold oats', '!Kept rye. Sold oats'],
    ['Kept rye<br>and oats', 'Kept rye and oats', 'Kept rye and oats'],
    ['<hr>Kept rye', 'Kept rye', 'Kept rye'],
    ['Kept rye<hr/>sold oats', 'Kept rye\n\nsold oats', '!Kept rye. sold oats'],
    ['<h2>Rye</h2>sold oats', '!Rye\n\nsold oats', '!Rye. sold oats'],
    ['<div>Kept</div><section>sold</section>', 'Kept\n\nsold', '!Kept. sold'],
    ['Kept <b>rye*</b>', 'Kept rye*', 'Kept rye*'],
    ['Kept <b>rye</b>s', 'Kept ryes', 'Kept ryes'],
    ['<b>rye<br>oats</b>', '**rye oats**', '**rye oats**'],
    ['<b></b>rye', 'rye', 'rye'],
    [
      'Kept <code>rye</code>, <kbd>Ctrl</kbd> and <tt>x</tt>',
      'Kept `rye`, `Ctrl` and `x`',
      'Kept `rye`, `Ctrl` and `x`',
    ],
    ['<a href=https://a.example>rye</a>', '[rye](https://a.example)', '[rye](https://a.example)'],
    ["<a href='https://a.example'>rye</a>", '[rye](https://a.example)', '[rye](https://a.example)'],
    ['<a href="mailto:a@a.example">rye</a>', '[rye](mailto:a@a.example)', '[rye](mailto:a@a.example)'],
    ['<a>rye</a>', 'rye', 'rye'],
    ['<a href="https://a.example">[rye]</a>', null, null],
    ['<a href="https://a.example/(x)">rye</a>', null, null],
    ['x<sup>TM</sup> of the 1<sup>er</sup> mill', 'xTM of the 1er mill', 'xTM of the 1er mill'],
    ['x<sup>a b</sup>', null, null],
    ['<video>Kept</video>', null, null],
  ];
  it('turns tags as far as the place has room for them', () => {
    for (const [text, ofSummary, ofHighlight] of tagged)
      for (const [profile, wanted, read] of [
        [summary(text), ofSummary, (after: string) => parse(after).basics.summary],
        [role([text]), ofHighlight, (after: string) => parse(after).work[0].highlights[0]],
      ] as const) {
        const [problem] = findings(code, profile);
        assert.ok(problem, text);
        const [fix] = problem.fixes();
        assert.equal(fix ? `${fix.safe ? '' : '!'}${read(applied(profile, fix.edits))}` : null, wanted, text);
      }
    for (const text of ['Kept <li> tags', 'Kept <p> tags', '<b>rye', 'rye</b>', '<i>rye</b>'])
      assert.deepEqual(findings(code, summary(text)), [], text);
  });
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
  /** Words of a summary, and what they are cleared to; null where they stay as they are. `!`: not without being asked. */
  const left: readonly (readonly [string, string | null])[] = [
    ...words('textbf|textit|emph|underline|texttt|textsc|textrm|textsf|textmd|textup|mbox').map(
      (name) => [`a \\${name}{rye} b`, 'a rye b'] as const,
    ),
    ...words('LaTeX|XeTeX|XeLaTeX|LuaTeX|LuaLaTeX|pdfTeX|pdfLaTeX|TeX').map(
      (name) => [`a \\${name} b`, `a ${name} b`] as const,
    ),
    ['a \\LaTeX{} b', 'a LaTeX b'],
    ['a \\LaTeX\\ b', 'a LaTeX b'],
    ['a \\LaTeX\\notes b', null],
    ['a \\LaTeXe b', null],
    ...words('cite|citep|citet|autocite|parencite|textcite|footcite|ref|eqref|label').map(
      (name) => [`a \\${name}{mill19} b`, '! a b'] as const,
    ),
    ['a \\cite[p. 3][cf. 2]{mill19} b', '! a b'],
    ...words(
      'sim ~|approx ≈|times ×|cdot ·|pm ±|to →|rightarrow →|longrightarrow →|Rightarrow ⇒|leq ≤|le ≤|geq ≥|ge ≥|neq ≠|infty ∞|degree °|bullet •|alpha α|beta β|gamma γ|delta δ|lambda λ|mu µ|pi π|sigma σ',
    ).map((one) => [`a $\\${one.split(' ')[0]}$ b`, `a ${one.split(' ')[1]} b`] as const),
    ['a $ \\sim $ b', 'a ~ b'],
    ['a $\\mill$ b', null],
    ...words('underline|strong|emph|smallcaps|highlight|overline|text(fill: red)').map(
      (name) => [`a #${name}[rye] b`, 'a rye b'] as const,
    ),
    ['a #mill[rye] b', null],
    ['km#super[2] and H#sub[2]O', 'km² and H₂O'],
    ['the 3#super[rd] week', 'the 3rd week'],
    ['x#sub[max] and y', '! xmax and y'],
    ['a #linebreak() b', '! a b'],
    ['a #h(1em) b', '! a b'],
    ['a #v(2pt) b', '! a b'],
    ['a \\href{https://rye.example/(a)}{b}', null],
    ['a \\href{https://rye.example/a}{b [c]}', null],
    ...['.', '!', '?', '…', ';', ':', '."', '.”', '.’', '.)', '.]'].map(
      (mark) => [`Kept rye${mark}\\nSold oats`, `! Kept rye${mark} Sold oats`] as const,
    ),
    ['Kept rye,\\nSold oats', null],
    ['Kept rye.\\nsold oats', null],
    ['Kept rye.\\n sold oats', '! Kept rye. sold oats'],
    ['Kept rye. \\n Sold oats', '! Kept rye. Sold oats'],
    ['Kept rye.\\n- sold', '! Kept rye. - sold'],
    ['Kept rye.\\n• sold', '! Kept rye. • sold'],
    ['Kept rye.\\n* sold', '! Kept rye. * sold'],
    ['Kept rye.\\n', '! Kept rye.'],
    ...words(
      'amp &|lt <|gt >|quot "|apos \'|ndash –|mdash —|bull •|middot ·|hellip …|lsquo ‘|rsquo ’|ldquo “|rdquo ”|laquo «|raquo »|copy ©|reg ®|trade ™|deg °|euro €|pound £|yen ¥|sect §|times ×|plusmn ±|rarr →|szlig ß|Eacute É',
    ).map((one) => [`a &${one.split(' ')[0]}; b`, `a ${one.split(' ')[1]} b`] as const),
    ['a&nbsp;b', 'a b'],
    ['a&#160;b', 'a b'],
    ['a&#32;b', 'a b'],
    ['a &#31; b', null],
    ['a &#38; b', 'a & b'],
    ['a &#x2019; b', 'a ’ b'],
    ['a &#X2019; b', 'a ’ b'],
    ['a &#55295; b', 'a \ud7ff b'],
    ['a &#55296; b', null],
    ['a &#63743; b', null],
    ['a &#63744; b', 'a \uf900 b'],
    ['a &#128640; b', 'a 🚀 b'],
    ['a &#131072; b', null],
    ['a &mill; b', null],
    ['a &amp;lt; b', null],
    ['a &amp;#39; b', null],
    ...['%', '$', '&', '{', '}'].map((mark) => [`a \\${mark} b`, `a ${mark} b`] as const),
    ['a \\# b', null],
    ['a \\_ b', null],
    ['a 40\\% b', 'a 40% b'],
    ['a (40)\\% b', 'a (40)% b'],
    ['a 40\\%x b', null],
    ['a C:\\%x b', null],
  ];
  it('clears each command, sign, entity and escape', () => {
    for (const [text, instead] of left) {
      if (instead === null) {
        assert.deepEqual(findings(code, summary(text)), [], text);
        continue;
      }
      assert.equal(cleared(text), instead.replace(/^! /, ''), text);
      assert.equal(isSafe(text), !instead.startsWith('! '), text);
    }
  });
  it('keeps a link where nothing reads Markdown, and escapes where they keep a mark', () => {
    const named = (name: string) => findings(code, stringify({ work: [{ name }] })).length;
    assert.equal(named('\\href{https://rye.example/a}{Almanac}'), 0);
    assert.equal(named('#link("https://rye.example/a")[Almanac]'), 0);
    assert.equal(named('Almanac \\# 3'), 1);
    assert.equal(named('Almanac \\_ 3'), 1);
    const dollar = findings(code, stringify({ work: [{ name: 'Almanac \\$ 3' }] }))[0]!.message;
    assert.equal(dollar, 'An escape of LaTeX, `\\$`: it would be printed as it stands.');
  });
  it('takes stars for emphasis where they stand round a word', () => {
    const named = (name: string) => said(code, stringify({ basics: { name } }));
    for (const name of ['**Ada** Lo', '***Ada***', '*Ada*', '__Ada Lo__']) assert.equal(named(name).length, 1, name);
    for (const name of ['__init__', '* Ada *', '** Ada**', 'Ada**Lo**', '*Ada*x', '****Ada****', '_Ada_'])
      assert.deepEqual(named(name), [], name);
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
