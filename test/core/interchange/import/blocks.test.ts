import assert from 'node:assert/strict';
import { htmlBlocks } from '../../../../server/src/core/interchange/importers/html.ts';
import { markdownBlocks } from '../../../../server/src/core/interchange/importers/markdown.ts';
import { textBlocks } from '../../../../server/src/core/interchange/importers/plainText.ts';
import type { Block } from '../../../../server/src/core/interchange/reader/block.ts';

/** A line as its cells between bars, a mark before an item and a heading. */
const shown = ({ cells, bullet, level }: Block): string =>
  `${bullet ? '• ' : ''}${level === null ? '' : `${'#'.repeat(level)} `}${cells.map(({ text }) => text).join(' | ')}`;
const html = (source: string): readonly string[] => htmlBlocks(source).map(shown);
const markdown = (source: string): readonly string[] => markdownBlocks(source).map(shown);
const text = (source: string): readonly string[] => textBlocks(source).map(shown);

describe('the lines of a web page', () => {
  it('end at each element that stands by itself', () => {
    for (const name of 'address article aside blockquote dd div dl dt fieldset figure footer form header main ol p pre section ul'.split(
      ' ',
    ))
      assert.deepEqual(html(`Rye<${name}>Spelt</${name}>Oats`).length >= 2, true, name);
    for (const name of ['br', 'hr']) assert.deepEqual(html(`Rye<${name}>Spelt`), ['Rye', 'Spelt'], name);
    for (const name of ['span', 'b', 'em', 'a', 'small'])
      assert.deepEqual(html(`Rye <${name}>Spelt</${name}>`), ['Rye Spelt'], name);
    for (const level of [1, 2, 3, 4, 5, 6])
      assert.deepEqual(html(`<h${level}>Rye</h${level}>Spelt`), [`${'#'.repeat(level)} Rye`, 'Spelt']);
  });

  it('have nothing of what is not shown', () => {
    for (const name of 'script style template noscript svg title button select iframe object canvas'.split(' '))
      assert.deepEqual(html(`<p>Rye</p><${name}>Spelt</${name}><p>Oats</p>`), ['Rye', 'Oats'], name);
    for (const attribute of ['hidden', 'aria-hidden="true"', 'style="display:none"', 'style="DISPLAY : none"'])
      assert.deepEqual(html(`<p>Rye</p><p ${attribute}>Spelt <b>wheat</b></p><p>Oats</p>`), ['Rye', 'Oats'], attribute);
    for (const attribute of ['aria-hidden="false"', 'style="display:block"'])
      assert.deepEqual(html(`<p ${attribute}>Spelt</p>`), ['Spelt'], attribute);
  });

  it('have nothing of what leads through the site, but what leads away from it', () => {
    for (const [open, close] of [
      ['<nav>', '</nav>'],
      ['<div role="navigation">', '</div>'],
      ['<div role="menubar">', '</div>'],
      ['<div role="search">', '</div>'],
      ['<div class="skip-link">', '</div>'],
      ['<div class="small skip-nav">', '</div>'],
      ['<div class="skip-to-content">', '</div>'],
    ] as const) {
      const at = (href: string) => html(`<p>Rye</p>${open}<a href="${href}">Spelt</a>${close}`);
      assert.deepEqual(at('/blog'), ['Rye'], open);
      assert.deepEqual(at('#top'), ['Rye'], open);
      for (const href of ['https://a.example', 'http://a.example', 'mailto:a@b.example', 'tel:+47555'])
        assert.deepEqual(at(href), ['Rye', 'Spelt'], `${open} ${href}`);
    }
    assert.deepEqual(html('<div role="main" class="skipper"><a href="/blog">Spelt</a></div>'), ['Spelt']);
  });

  it('are bold and slanted as their elements and styles say', () => {
    const style = (source: string): string => {
      const [block] = htmlBlocks(source);
      return block!.bold ? 'bold' : block!.italic ? 'italic' : '';
    };
    for (const name of ['b', 'strong']) assert.equal(style(`<${name}>Rye</${name}>`), 'bold', name);
    for (const value of ['bold', '600', '700', '900'])
      assert.equal(style(`<p style="font-weight: ${value}">Rye</p>`), 'bold', value);
    for (const value of ['normal', '500']) assert.equal(style(`<p style="font-weight: ${value}">Rye</p>`), '', value);
    for (const name of ['i', 'em', 'cite', 'time']) assert.equal(style(`<${name}>Rye</${name}>`), 'italic', name);
    assert.equal(style('<strong><u>Rye</u></strong>'), 'bold');
  });

  it('are items, cells and terms', () => {
    assert.deepEqual(html('<ul><li>Rye</li><li>Spelt</li></ul><p>Oats</p>'), ['• Rye', '• Spelt', 'Oats']);
    assert.deepEqual(html('<table><tr><th>2015</th><td>Cook</td></tr><tr><td>2019</td><td>Baker</td></tr></table>'), [
      '2015 | Cook',
      '2019 | Baker',
    ]);
    assert.deepEqual(html('<dl><dt>Tools</dt><dd>Ovens</dd></dl>'), ['Tools | Ovens']);
    assert.deepEqual(html('<p>• Rye</p><p>- Spelt</p><p>– 2019</p>'), ['• Rye', '• Spelt', '– 2019']);
    assert.deepEqual(html('<span class="tag">Rye</span><span class="tag">Spelt</span>'), ['Rye | Spelt']);
    assert.deepEqual(html('<b>R</b><b>ye</b>'), ['Rye']);
  });
});

describe('the lines of a Markdown text', () => {
  it('are headings by their marks, or by what is drawn under them', () => {
    assert.deepEqual(markdown('# Rye\n###### Spelt\n####### Oats\n#Bran'), [
      '# Rye',
      '###### Spelt',
      '####### Oats',
      '#Bran',
    ]);
    assert.deepEqual(markdown('## Rye ##\n## C#\n## Rye #1'), ['## Rye', '## C#', '## Rye #1']);
    assert.deepEqual(markdown('Rye\n===\n\nSpelt\n---\n\nOats\n--'), ['# Rye', '## Spelt', 'Oats']);
  });

  it('are items by their marks, and go on behind an indent', () => {
    for (const mark of ['-', '*', '+', '•', '◦', '▪', '1.', '12)', '123.'])
      assert.deepEqual(markdown(`${mark} Rye\n${mark} Spelt`), ['• Rye', '• Spelt'], mark);
    assert.deepEqual(markdown('1234. Rye'), ['1234. Rye']);
    assert.deepEqual(markdown('- Rye\n  and spelt\n- Oats'), ['• Rye and spelt', '• Oats']);
    assert.deepEqual(markdown('- Rye\nSpelt'), ['• Rye', 'Spelt']);
  });

  it('have no rules, no comments and no quotation marks', () => {
    for (const rule of ['---', '***', '___', '- - -', '=====', '--- | ---', ':--'])
      assert.deepEqual(markdown(`Rye\n\n${rule}\n\nSpelt`), ['Rye', 'Spelt'], rule);
    assert.deepEqual(markdown('Rye <!-- sown\nin May --> and oats'), ['Rye  and oats'.replace('  ', ' ')]);
    assert.deepEqual(markdown('> Rye\n>Spelt'), ['Rye', 'Spelt']);
  });

  it('are rows of a table, with its bars at the edges or without', () => {
    for (const table of ['| Rye | 2015 |\n| --- | --- |\n| Spelt | 2019 |', 'Rye | 2015\n--- | ---\nSpelt | 2019'])
      assert.deepEqual(markdown(table), ['Rye | 2015', 'Spelt | 2019'], table);
    assert.deepEqual(markdown('| Rye<br>bread | a \\| b |'), ['Rye bread | a | b']);
    assert.deepEqual(markdown('Rye | 2015'), ['Rye | 2015']);
  });

  it('go on where they were wrapped at sixty letters, unless the line is ended by hand', () => {
    const long = 'Baked rye and spelt and oats and barley for the ferries of the';
    assert.ok(long.length > 60);
    assert.deepEqual(markdown(`${long}\nwest coast`), [`${long} west coast`]);
    assert.deepEqual(markdown(`${long}  \nwest coast`), [long, 'west coast']);
    assert.deepEqual(markdown(`${long}\\\nwest coast`).length, 2);
    assert.deepEqual(markdown(`${long.slice(0, 60)}\nwest coast`).length, 2);
  });

  it('have their marks taken out, and their links kept', () => {
    for (const [source, said] of [
      ['**Rye** and __spelt__', 'Rye and spelt'],
      ['*Rye* and _spelt_', 'Rye and spelt'],
      ['snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
      ['`Rye` and `spelt`', 'Rye and spelt'],
      ['![badge](https://a.example/b.svg) Rye', 'Rye'],
      ['\\*Rye\\* 40\\% \\[x\\]', '*Rye* 40% [x]'],
      ['*Rye\\** and \\`spelt\\` and \\[a\\](b)', 'Rye* and `spelt` and [a](b)'],
      ['\\_\\_init\\_\\_ **a\\*\\*b**', '__init__ a**b'],
      ['<mailto:a@b.example> <https://a.example>', 'a@b.example https://a.example'],
      ['<b>Rye', '<b>Rye'],
    ] as const)
      assert.deepEqual(markdown(source), [said], source);
    assert.deepEqual(markdown('`Rye` `Spelt`'), ['Rye | Spelt']);
    assert.deepEqual(markdownBlocks('[my *rye*](https://rye.example)')[0]!.links, [
      { text: 'my', url: 'https://rye.example' },
      { text: 'rye', url: 'https://rye.example' },
    ]);
  });
});

describe('the lines of a plain text', () => {
  it('are headings by what is drawn under them', () => {
    for (const rule of ['---', '===', '___', '~~~~', '****', '####', '......'])
      assert.deepEqual(text(`Skills\n${rule}\nRye`), ['## Skills', 'Rye'], rule);
    assert.deepEqual(text('Skills\n\n---\nRye'), ['Skills', 'Rye']);
    assert.deepEqual(text(`${'x'.repeat(61)}\n---\nRye`)[0], 'x'.repeat(61));
  });

  it('have cells where blanks are wide, and rows between bars', () => {
    assert.deepEqual(text('Cook, Havnecafé   2015\nBaker  2019'), ['Cook, Havnecafé | 2015', 'Baker | 2019']);
    assert.deepEqual(text('Cook\t2015'), ['Cook | 2015']);
    for (const bar of ['|', '│', '┃', '║'])
      assert.deepEqual(text(`${bar} Cook ${bar} 2015 ${bar}`), ['Cook | 2015'], bar);
    for (const border of ['+----+----+', '|----|----|', '├────┼────┤', '+====+'])
      assert.deepEqual(text(`| Cook | 2015 |\n${border}\n| Baker | 2019 |`), ['Cook | 2015', 'Baker | 2019'], border);
  });

  it('have no numbers of pages, in the languages of headings', () => {
    for (const page of [
      'Page 1 of 3',
      'Seite 1 von 3',
      'página 1 de 3',
      'pagina 1 di 3',
      'strona 1 z 3',
      'side 1 av 3',
      'sida 1 af 3',
      'page 1 sur 3',
      'pagina 1 van 3',
      ' PAGE 12/13 ',
    ])
      assert.deepEqual(text(`Rye\n${page}\n`), ['Rye'], page);
    for (const none of ['Page 1', 'Room 1 of 3', 'Page 1 of 3 stories']) assert.deepEqual(text(none), [none]);
  });

  it('are items by their marks, but not where a dash ends a period', () => {
    assert.deepEqual(text('- Rye\n• Spelt\n* Oats'), ['• Rye', '• Spelt', '• Oats']);
    assert.deepEqual(text('Mar 2019\n– Mar 2024'), ['Mar 2019', '– Mar 2024']);
    assert.deepEqual(text('Mar 2019\n\n– Mar 2024'), ['Mar 2019', '• Mar 2024']);
    assert.deepEqual(text('Rye\n– Mar 2024'), ['Rye', '• Mar 2024']);
  });

  it('are given back to a text that has none', () => {
    const words = 'and oats and barley and bran '.repeat(45);
    assert.ok(words.length > 1200);
    const flat = `## Skills Rye ${words} ## Work Baker • Rye • Spelt > Oats Email: a@b.example`;
    const read = text(flat);
    assert.ok(read.includes('## Work Baker') && read.includes('• Rye') && read.includes('• Spelt'), read.join('\n'));
    assert.ok(read.some((line) => line.startsWith('Email: ')));
    assert.equal(text(flat.replace(words, '')).length, 1);
  });
});
