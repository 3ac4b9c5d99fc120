import assert from 'node:assert/strict';
import { wordBlocks } from '../../../../server/src/core/interchange/importers/docxBlocks.ts';
import { readStyles } from '../../../../server/src/core/interchange/importers/docxStyles.ts';
import { parseXml } from '../../../../server/src/core/interchange/importers/xml.ts';

const empty = parseXml('');
const style = (id: string, inner: string): string => `<w:style w:styleId="${id}">${inner}</w:style>`;
const named = (name: string): string => `<w:name w:val="${name}"/>`;
const runs = (properties: string): string => `<w:rPr>${properties}</w:rPr>`;
const stylesOf = (...all: readonly string[]) => readStyles(parseXml(`<w:styles>${all.join('')}</w:styles>`), empty);

describe('the styles of a Word document', () => {
  it('are headings by their names, in the languages of Word', () => {
    for (const [name, level] of [
      ['heading 1', 1],
      ['Heading 3', 3],
      ['Überschrift 2', 2],
      ['Titre 2', 2],
      ['Título 1', 1],
      ['Titolo 4', 4],
      ['Title', 1],
      ['heading', null],
      ['My heading 1', null],
      ['Titles', null],
      ['Normal', null],
    ] as const)
      assert.equal(stylesOf(style('a', named(name))).of('a').level, level, name);
    assert.equal(stylesOf(style('heading1', '')).of('heading1').level, 1, 'by the id where there is no name');
  });

  it('are headings by their outline, nine deep', () => {
    const outlined = (level: number) =>
      stylesOf(style('a', `${named('Mine')}<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`)).of('a').level;
    assert.deepEqual([outlined(0), outlined(8), outlined(9)], [1, 9, null]);
  });

  it('are lists by their names or their numbering', () => {
    for (const [name, bullet] of [
      ['List Bullet', true],
      ['List Number 2', true],
      ['Aufzählungszeichen', true],
      ['Liste à puces', true],
      ['List Continue', false],
      ['My list bullet', false],
    ] as const)
      assert.equal(stylesOf(style('a', named(name))).of('a').bullet, bullet, name);
    assert.ok(stylesOf(style('a', '<w:pPr><w:numPr/></w:pPr>')).of('a').bullet);
  });

  it('have what the style says that they are based on, unless they say it themselves', () => {
    const styles = stylesOf(
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>',
      style('base', named('heading 2') + runs('<w:b/><w:i/><w:sz w:val="28"/>') + '<w:pPr><w:numPr/></w:pPr>'),
      style('same', '<w:basedOn w:val="base"/>'),
      style('plain', `<w:basedOn w:val="base"/>${runs('<w:b w:val="0"/><w:i w:val="false"/><w:sz w:val="20"/>')}`),
      style('round', '<w:basedOn w:val="round"/>'),
    );
    assert.deepEqual(styles.of('same'), { bold: true, italic: true, size: 14, level: 2, bullet: true });
    assert.deepEqual(styles.of('plain'), { bold: false, italic: false, size: 10, level: 2, bullet: true });
    assert.deepEqual(styles.of('round'), { bold: false, italic: false, size: 10.5, level: null, bullet: false });
    assert.deepEqual(styles.of('unknown'), { ...styles.of('round') });
    assert.deepEqual(styles.of(null).size, 10.5);
    assert.equal(stylesOf().of(null).size, 11);
  });

  it('are off where they say so', () => {
    for (const [value, bold] of [
      ['<w:b/>', true],
      ['<w:b w:val="1"/>', true],
      ['<w:b w:val="true"/>', true],
      ['<w:b w:val="on"/>', true],
      ['<w:b w:val="0"/>', false],
      ['<w:b w:val="false"/>', false],
      ['<w:b w:val="none"/>', false],
      ['<w:b w:val="off"/>', false],
    ] as const)
      assert.equal(stylesOf(style('a', runs(value))).of('a').bold, bold, value);
  });
});

describe('the paragraphs of a Word document', () => {
  const links = new Map([['r1', 'https://brandvold.example']]);
  const blocks = (body: string) => wordBlocks(parseXml(`<w:body>${body}</w:body>`), stylesOf(), links);
  const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
  const r = (inner: string): string => `<w:r>${inner}</w:r>`;
  const t = (text: string): string => r(`<w:t>${text}</w:t>`);

  it('have tabs, breaks, hyphens and signs', () => {
    const cells = (content: string) => blocks(p(content)).map((one) => one.cells.map(({ text }) => text));
    assert.deepEqual(cells(t('Cook') + r('<w:tab/>') + t('2019')), [['Cook', '2019']]);
    assert.deepEqual(cells(t('Cook') + r('<w:ptab/>') + t('2019')), [['Cook', '2019']]);
    assert.deepEqual(cells(t('Cook') + r('<w:br/>') + t('2019')), [['Cook'], ['2019']]);
    assert.deepEqual(cells(t('Cook') + r('<w:cr/>') + t('2019')), [['Cook'], ['2019']]);
    assert.deepEqual(cells(t('co') + r('<w:noBreakHyphen/>') + t('op')), [['co-op']]);
    assert.deepEqual(cells(t('Rye ') + r('<w:sym w:char="F0B7"/>') + t(' Spelt')), [['Rye • Spelt']]);
    assert.deepEqual(cells(t('Head\tcook')), [['Head cook']], 'a tab within the text is none of the page');
    assert.deepEqual(cells(''), []);
  });

  it('are items by their mark or their list, and the mark is no word of them', () => {
    const [typed, listed, off, plain] = blocks(
      p(t('• Baked rye')) +
        p(t('Baked rye'), '<w:numPr><w:numId w:val="3"/></w:numPr>') +
        p(t('Baked rye'), '<w:numPr><w:numId w:val="0"/></w:numPr>') +
        p(t('Baked rye')),
    );
    assert.deepEqual([typed!.bullet, listed!.bullet, off!.bullet, plain!.bullet], [true, true, false, false]);
    assert.equal(typed!.text, 'Baked rye');
    const [apart] = blocks(p(t('•') + r('<w:tab/>') + t('Baked rye')));
    assert.deepEqual([apart!.bullet, apart!.text], [true, 'Baked rye']);
    assert.deepEqual(blocks(p(t('•'))), []);
  });

  it('are headings by their own outline, and stand apart by the space before them', () => {
    const outlined = (level: number) => blocks(p(t('Skills'), `<w:outlineLvl w:val="${level}"/>`))[0]!.level;
    assert.deepEqual([outlined(0), outlined(8), outlined(9)], [1, 9, null]);
    const gap = (before: number) => blocks(p(t('Skills'), `<w:spacing w:before="${before}"/>`))[0]!.gap;
    assert.deepEqual([gap(100), gap(101)], [0, 1]);
    assert.equal(blocks(p(t('Skills'), '<w:outlineLvl w:val="0"/>'))[0]!.gap, 1);
  });

  it('lead where their links lead', () => {
    const linked = (id: string) => blocks(p(`<w:hyperlink r:id="${id}">${t('my recipes')}</w:hyperlink>`))[0]!;
    assert.deepEqual(linked('r1').links, [{ text: 'my recipes', url: 'https://brandvold.example' }]);
    assert.deepEqual([linked('r2').links, linked('r2').text], [[], 'my recipes']);
  });

  it('are bold and slanted as their runs say', () => {
    const style = (properties: string) => {
      const [{ bold, italic, size }] = blocks(p(r(`<w:rPr>${properties}</w:rPr><w:t>Cook</w:t>`))) as never as [
        { bold: boolean; italic: boolean; size: number },
      ];
      return [bold, italic, size];
    };
    assert.deepEqual(style('<w:b/>'), [true, false, 11]);
    assert.deepEqual(style('<w:i/>'), [false, true, 11]);
    assert.deepEqual(style('<w:sz w:val="32"/>'), [false, false, 16]);
  });
});
