import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { codeLenses } from '../../server/src/core/features/codeLens.ts';
import { technologyAt } from '../../server/src/core/features/hoverTechnology.ts';
import { whyAt } from '../../server/src/core/features/hoverWhy.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { findings, role } from './support/sentences.ts';

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('what is shown of many', () => {
  it('is eight other figures beside one that is written otherwise', () => {
    const text = (odd: number): string =>
      role([
        'Saved $2 million',
        ...times(14, (at) => `Saved $${at + 3}M in ${2003 + at}`),
        ...times(odd, (at) => `Won ${at + 2}5 million dollars`),
      ]);
    const related = (odd: number): readonly number[] =>
      findings('metric.notation', text(odd)).map((one) => one.related().length);
    // The figure that is like most is named before them.
    assert.deepEqual([related(7), related(9), related(12)], [[8], [9], [9]]);
  });
  it('is six other places of an opening', () => {
    const text = (count: number): string =>
      role(times(count, (at) => `Led the crew of ferry ${at + 2} to ${at + 3} islands`));
    const related = (count: number): number =>
      Math.max(...findings('bullet.repeated-opening', text(count)).map((one) => one.related().length));
    assert.equal(related(6), 5);
    assert.equal(related(7), 6);
    assert.equal(related(12), 6);
  });
  it('is six places of a technology, and how many more there are', () => {
    const card = (count: number): string => {
      const text = stringify(
        {
          skills: [{ name: 'Tools', keywords: ['Kafka'] }],
          work: times(count, (at) => ({ name: `Pier ${at + 1}`, highlights: [`Moved ${at + 2} queues to Kafka`] })),
        },
        { lineWidth: 0 },
      );
      const document = readDocument(text);
      const line = text.split('\n').findIndex((one) => one.includes('- Kafka'));
      const character = text.split('\n')[line]!.indexOf('Kafka') + 1;
      return technologyAt(document, { line, character }, null, 'en')!.text;
    };
    const shown = (count: number): number =>
      card(count)
        .split('\n')
        .filter((line) => line.startsWith('- Pier')).length;
    assert.equal(shown(6), 6);
    assert.doesNotMatch(card(6), /more/);
    assert.equal(shown(8), 6);
    assert.match(card(8), /- and 2 more/);
    assert.match(card(1), /Shown in:/);
    assert.match(card(0), /Nothing in the profile shows it yet\./);
  });
  it('is four skills above a group, the most shown first', () => {
    const lens = (keywords: readonly string[], highlights: readonly string[]): readonly string[] =>
      codeLenses(
        readDocument(
          stringify({ skills: [{ name: 'Tools', keywords }], work: [{ name: 'Pier', highlights }] }, { lineWidth: 0 }),
        ),
      ).map(({ command }) => command!.title);
    const all = ['Kafka', 'Redis', 'Go', 'Rust', 'Figma', 'Zig'];
    assert.deepEqual(lens(all.slice(0, 4), ['Moved 2 queues to Redis', 'Wrote Redis scripts in Go']), [
      'Redis 2 mentions, Go 1, Kafka none, Rust none',
      '1 of 2 highlights with a figure',
    ]);
    assert.deepEqual(lens(all, ['Moved 2 queues to Redis']), [
      'Redis 1 mention, Kafka none, Go none, Rust none, 2 more (2 none)',
    ]);
    assert.deepEqual(lens(all.slice(0, 5), ['Used Kafka, Redis, Go, Rust and Figma']), [
      'Kafka 1 mention, Redis 1, Go 1, Rust 1, 1 more',
    ]);
    assert.deepEqual(lens([], ['Moved 2 queues', 'Kept 3 queues', 'Sang']), ['2 of 3 highlights with a figure']);
  });
  it('is three reasons, each rule once, from end to end of a finding', () => {
    const range = (start: number, end: number) => ({
      start: { line: 1, character: start },
      end: { line: 1, character: end },
    });
    const codes = ['bullet.passive', 'bullet.length', 'bullet.passive', 'bullet.filler', 'bullet.tense'];
    const problems = [
      { code: 'no.such-rule', range: range(0, 90) },
      ...codes.map((code) => ({ code, range: range(4, 9) })),
    ];
    const at = (character: number, line = 1) => whyAt(problems, { line, character }, 'en');
    assert.deepEqual(
      [...at(4)!.text.matchAll(/\*\*Why `([^`]*)`\?\*\*/g)].map(([, code]) => code),
      ['bullet.passive', 'bullet.length', 'bullet.filler'],
    );
    assert.deepEqual(at(4)!.range, range(4, 9));
    assert.ok(at(9));
    assert.equal(at(3), null);
    assert.equal(at(10), null);
    assert.equal(at(5, 0), null);
    assert.equal(at(5, 2), null);
  });
});
