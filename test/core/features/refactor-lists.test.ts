import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { extractStat } from '../../../server/src/core/features/refactor/extractStat.ts';
import { toObject, toText } from '../../../server/src/core/features/refactor/highlightShape.ts';
import { moveItem } from '../../../server/src/core/features/refactor/move.ts';
import { unfoldText } from '../../../server/src/core/features/refactor/scalarStyle.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { moved, refactored } from '../support/refactored.ts';

const list = (items: string): string => `work:\n  - name: Voss Dairy\n    highlights:\n${items}`;

/** The highlights of the first job of a text. */
const highlights = (text: string | null): unknown =>
  (parse(text ?? '') as { work: { highlights: unknown }[] } | null)?.work[0]?.highlights;

describe('a list whose dashes are followed by tabs', () => {
  it('gets a space where a key comes to stand behind the dash', () => {
    assert.equal(
      refactored(toObject, list('      -\tAged che|ese\n      -\tSold it # here\n')),
      list('      - text: Aged cheese\n      -\tSold it # here\n'),
    );
    assert.equal(
      refactored(toObject, list('      -\t>-\n        Aged ch|eese\n        for years\n')),
      list('      - text: >-\n          Aged cheese\n          for years\n'),
    );
  });

  it('keeps a figure readable that is taken out', () => {
    const text = `basics:\n  name: Ola Voss\n${list('      -\tAged 40 ch|eeses\n')}`;
    const after = refactored(extractStat, text.replace('40 ch|eeses', '4|0 cheeses'));
    assert.deepEqual(highlights(after), [{ text: 'Aged 40 cheeses', id: 'aged-cheeses' }]);
  });

  it('moves as it is', () => {
    assert.equal(moved(list('      -\tAged\n      -\tSo|ld\n'), 'up'), list('      -\tSold\n      -\tAged\n'));
  });
});

describe('wide dashes', () => {
  it('are kept, and lines below go along', () => {
    const text = list('      -   Aged ch|eese\n        for years\n');
    const keyed = list('      -   text: Aged cheese\n            for years\n');
    assert.equal(refactored(toObject, text), keyed);
    assert.equal(refactored(toText, keyed.replace('Aged', 'Ag|ed')), text.replace('|', ''));
  });
});

describe('an item that is moved', () => {
  it('takes the cursor along by as many lines as it moves, with the comments above it and its neighbour', () => {
    const text = list('      # First of all\n      # and best\n      - Aged cheese\n      - Sold it\n');
    const by = (line: number, direction: 'up' | 'down'): unknown => {
      const found = moveItem(readDocument(text), { line, character: 10 }, direction);
      return found && found !== 'end' ? found.lines : found;
    };
    assert.deepEqual([by(6, 'up'), by(5, 'down'), by(3, 'down')], [-3, 1, 1]);
  });
});

describe('a text that keeps the blank lines at its end', () => {
  for (const mark of ['|+', '>+', '|2+', '>+2']) {
    const item = `      - ${mark}\n        Aged cheese.\n\n\n`;
    it(`goes with them past its neighbour: ${mark}`, () => {
      const text = list(`${item}      - Sold it\n      - Taught\n`);
      const after = list(`      - Sold it\n${item}      - Taught\n`);
      assert.equal(moved(text.replace('Aged', 'Ag‸ed'), 'down'), after);
      assert.equal(moved(after.replace('Aged', 'Ag‸ed'), 'up'), text);
      assert.equal(moved(text.replace('Sold', 'S‸old'), 'up'), after);
    });

    it(`takes no blank line in that stood below the list: ${mark}`, () => {
      const text = list(`${item}      - Sold it\n\nskills: []\n`);
      const after = moved(text.replace('Aged', 'Ag‸ed'), 'down');
      assert.deepEqual(highlights(after), ['Sold it', (highlights(text) as string[])[0]]);
      assert.deepEqual(highlights(moved(text.replace('Sold', 'So‸ld'), 'up')), highlights(after));
    });

    it(`has its id behind them: ${mark}`, () => {
      const text = `basics:\n  name: Ola Voss\n${list(item.replace('cheese', '40 cheeses'))}`;
      const [said] = highlights(text) as string[];
      const after = refactored(extractStat, text.replace('40 cheeses', '4‸0 cheeses'));
      assert.deepEqual(highlights(after), [{ text: said, id: 'aged-cheeses' }]);
    });
  }
});

describe('an anchor', () => {
  it('stays in front of what repeats it', () => {
    const text =
      'work:\n  - &first\n    name: Voss\n    location: &where Voss\n  - name: Ulvik\n    location: *where\n';
    assert.equal(moved(text.replace('Ulvik', 'Ul|vik'), 'up'), null);
    assert.equal(moved(text.replace('name: V', 'name: V|'), 'down'), null);
  });

  for (const mark of ['&best ', '!!str ', '!own ', '&best !!str ', '# the best\n        '])
    it(`leaves the items of its list where they can be moved, as do tags and comments: ${JSON.stringify(mark)}`, () => {
      const [aged, sold] = [`      - ${mark}Aged\n`, '      - Sold\n'];
      const text = list(`${aged}${sold}      - Taught\n`);
      assert.equal(moved(text.replace('Aged', 'Ag|ed'), 'down'), list(`${sold}${aged}      - Taught\n`));
      assert.equal(moved(text.replace('Taught', 'T|aught'), 'up'), list(`${aged}      - Taught\n${sold}`));
    });

  it('moves past all but what repeats it', () => {
    const text = list('      - &best Aged\n      - Sold\n      - *best\n      - Taught\n');
    const down = list('      - Sold\n      - &best Aged\n      - *best\n      - Taught\n');
    const up = list('      - &best Aged\n      - *best\n      - Sold\n      - Taught\n');
    assert.equal(moved(text.replace('Aged', 'Ag|ed'), 'down'), down);
    assert.equal(moved(down.replace('Aged', 'Ag|ed'), 'down'), null);
    assert.equal(moved(text.replace('*best', '*b|est'), 'up'), up);
    assert.equal(moved(up.replace('*best', '*b|est'), 'up'), null);
    assert.equal(moved(list('      - &best Ag|ed\n      - &best Sold\n      - *best\n'), 'down'), null);
  });
});

describe('a block of one line', () => {
  it('becomes a plain text, without the line break that belongs to the block', () => {
    assert.equal(
      refactored(unfoldText, list('      - >\n        Aged ch|eese\n        here\n')),
      list('      - Aged cheese here\n'),
    );
    assert.deepEqual(highlights(refactored(unfoldText, list('      - >+\n        Aged ch|eese\n\n      - Sold\n'))), [
      'Aged cheese\n\n',
      'Sold',
    ]);
  });
});

describe('the beginning of a line', () => {
  const text =
    'work:\n  # the first\n  - name: Voss Dairy\n    highlights:\n      - Aged\n      # by hand\n      - Sold\n  - name: Ulvik\n';
  const at = (line: number): string => text.replace(new RegExp(`^((?:.*\\n){${line}})`), '$1|');

  it('means what stands on the line', () => {
    const sold = text.replace(
      '      - Aged\n      # by hand\n      - Sold\n',
      '      # by hand\n      - Sold\n      - Aged\n',
    );
    for (const line of [5, 6]) assert.equal(moved(at(line), 'up'), sold);
    assert.equal(moved(at(4), 'down'), sold);
    const ulvik =
      'work:\n  - name: Ulvik\n  # the first\n  - name: Voss Dairy\n    highlights:\n      - Aged\n      # by hand\n      - Sold\n';
    assert.equal(moved(at(7), 'up'), ulvik);
    for (const line of [1, 2]) assert.equal(moved(at(line), 'down'), ulvik);
  });

  it('is no part of the block of text above', () => {
    const blocks = list('      - |\n        Aged\n|      - |\n        Sold\n');
    assert.equal(
      moved(blocks.replace('\n|      - |', '\n‸      - |'), 'up'),
      list('      - |\n        Sold\n      - |\n        Aged\n'),
    );
  });
});
