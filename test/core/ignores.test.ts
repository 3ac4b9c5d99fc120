import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { rules } from '../../server/src/core/rules/index.ts';
import { applied, check, seen, underlined } from './support/check.ts';

const role = (...lines: readonly string[]): string =>
  ['work:', '  - name: Quayside Bank', '    highlights:', ...lines.map((line) => `      ${line}`), ''].join('\n');

const dull = '- Was responsible for the ledger of 3 markets';
const said = (text: string): readonly string[] =>
  seen(text).filter((one) => /^(?:bullet\.weak-opening|ignore\.)/.test(one));

describe('an ignore comment', () => {
  it('is needed for the test: the line below is flagged without it', () => {
    assert.equal(said(role(dull)).length, 1);
  });

  for (const comment of [
    '# merit-ignore-next-line bullet.weak-opening',
    '#merit-ignore-next-line bullet.weak-opening',
    '#   merit-ignore-next-line   bullet.weak-opening   ',
    '## Merit-Ignore-Next-Line: bullet.weak-opening',
    '# merit-ignore-next-line `bullet.weak-opening`',
    '# merit-ignore-next-line bullet.weak-opening -- it is what my contract says',
    '# merit-ignore-next-line bullet.weak-opening (agreed with Ola)',
    '# merit-ignore-file bullet.weak-opening',
  ]) {
    it(`silences its code: ${comment}`, () => {
      assert.deepEqual(said(role(comment, dull)), []);
      assert.deepEqual(said(role(comment, dull).replaceAll('\n', '\r\n')), []);
    });
  }

  it('is not offered for removal while another of its codes is needed', () => {
    const text = role('# merit-ignore-next-line bullet.weak-opening, tech.casing', dull);
    const [unused] = check(text, 'ignore.unused');
    assert.match(unused!.message, /`tech\.casing`/);
    assert.deepEqual(unused!.fixes(), []);
    assert.deepEqual(
      check(role('# merit-ignore-next-line tech.casing', dull), 'ignore.unused')[0]!
        .fixes()
        .map(({ title }) => title),
      ['Remove this comment'],
    );
  });

  it('above one of several places leaves what is said of the others, at the next of them', () => {
    const comment = (code: string): string => `# merit-ignore-next-line ${code}`;
    for (const [code, first, second, other] of [
      ['bullet.length', '- Kept books tidy', '- Ran night shifts', '- Settled 40,000 trades a day'],
      ['bullet.first-person', '- When I came, 9 of 12 boats leaked', '- Sold my boats to 9 towns', '- Built 4 quays'],
      ['text.marker', '- ○ Built 4 quays for ships', '- ○ Sold 9 boats to towns', '- Settled 40 claims a day'],
      ['bullet.punctuation', '- Built 4 quays , 2 docks', '- Sold 9 boats , 3 nets', '- Settled 40 claims a day'],
    ] as const) {
      const told = (...lines: readonly string[]): readonly string[] => {
        const text = role(...lines, other);
        return check(text)
          .filter((one) => one.code === code || one.code.startsWith('ignore.'))
          .map(
            (one) =>
              `${one.range.start.line} +${one.related().length} ${text.split('\n')[one.range.start.line]!.trim()}`,
          );
      };
      assert.deepEqual(told(first, second), [`3 +1 ${first}`], code);
      assert.deepEqual(told(comment(code), first, second), [`5 +0 ${second}`], code);
      assert.deepEqual(told(first, comment(code), second), [`3 +0 ${first}`], code);
      assert.deepEqual(told(comment(code), first, comment(code), second), [], code);
    }
  });

  it('parts its codes by any of the usual signs', () => {
    const text = 'work:\n  - name: Helix\n    position: Cook\n    startDate: 2021-03\n';
    const of = (profile: string): readonly string[] =>
      check(profile).flatMap(({ code }) => (/^contact\.(?:missing|name)$/.test(code) ? [code] : []));
    assert.ok(of(text).length > 0);
    for (const sign of [', ', ';', ' ', ','])
      assert.deepEqual(of(`# merit-ignore-file contact.missing${sign}contact.name\n${text}`), [], sign);
  });

  it('may stand behind a value', () => {
    assert.deepEqual(said(role('- Kept 3 ledgers # merit-ignore-next-line bullet.weak-opening', dull)), []);
  });

  it('ends with its line: the words below are no codes', () => {
    const text = role('# merit-ignore-next-line bullet.length', '- Code reviews for 9 teams');
    assert.deepEqual(said(text), ['ignore.unused: # merit-ignore-next-line bullet.length']);
  });

  it('ends at a bare carriage return, where editors end the line', () => {
    const comment = '# merit-ignore-next-line bullet.length';
    const text = role(`- Kept 3 ledgers ${comment}\rbullet.weak-opening`, dull);
    assert.deepEqual(
      check(text, 'ignore.unused').map(({ range }) => range),
      [{ start: { line: 3, character: 23 }, end: { line: 3, character: 23 + comment.length } }],
    );
  });

  it('may stand under another above the line they are both about', () => {
    const comments = ['# merit-ignore-next-line bullet.weak-opening', '# merit-ignore-next-line bullet.length'];
    assert.deepEqual(said(role(...comments, dull)), [`ignore.unused: ${comments[1]}`]);
  });

  it('names several codes with commas or spaces', () => {
    for (const codes of [
      'bullet.length, bullet.weak-opening',
      'bullet.length bullet.weak-opening',
      'bullet.length,bullet.weak-opening',
    ])
      assert.deepEqual(said(role(`# merit-ignore-next-line ${codes}`, dull)), [
        `ignore.unused: # merit-ignore-next-line ${codes}`,
      ]);
  });

  it('is text inside quotes and blocks', () => {
    for (const text of [
      role('- "Kept 3 ledgers # merit-ignore-next-line bullet.weak-opening"', dull),
      role('- |', '  Kept 3 ledgers', '  # merit-ignore-next-line bullet.weak-opening', dull),
    ])
      assert.equal(said(text).length, 1);
  });

  it('with a code that does not exist says which was meant, and writes it', () => {
    const text = role('# merit-ignore-next-line bullet.weak-openning', dull);
    const [found] = check(text, 'ignore.unused');
    assert.match(found!.message, /no rule called `bullet.weak-openning`.*Did you mean `bullet.weak-opening`\?/);
    const fixed = applied(text, found!.fixes()[0]!.edits);
    assert.deepEqual(said(fixed), []);
  });

  it('with a code that is part of another writes what was meant in its own place', () => {
    const text = role('# merit-ignore-next-line bullet.weak-openings, bullet.weak-openin', dull);
    const found = check(text, 'ignore.unused').find(({ message }) => message.includes('`bullet.weak-openin`'));
    assert.match(
      applied(text, found!.fixes()[0]!.edits),
      /# merit-ignore-next-line bullet\.weak-openings, bullet\.weak-opening$/m,
    );
  });

  it('with a code that is like no other only says that there is none', () => {
    const [found] = check(role('# merit-ignore-next-line bake.ladder', dull), 'ignore.unused');
    assert.match(found!.message, /no rule called `bake.ladder`/);
    assert.doesNotMatch(found!.message, /Did you mean/);
  });

  it('behind a value is taken out without the value', () => {
    const text = role('- Kept 3 ledgers # merit-ignore-next-line bullet.length', '- Led 3 teams');
    const [found] = check(text, 'ignore.unused');
    assert.equal(applied(text, found!.fixes()[0]!.edits), role('- Kept 3 ledgers', '- Led 3 teams'));
  });

  it('never reads a code from another line, whatever stands round it', () => {
    const piece = fc.constantFrom(
      '# merit-ignore-next-line bullet.length',
      '- Code reviews',
      ' ',
      ',',
      '#',
      '"',
      '|',
      "'",
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, fc.constantFrom('', '\n      ', '\r\n      ')), { maxLength: 12 }),
        (pieces) => {
          const text = `work:\n  - highlights:\n      ${pieces.map((one) => one.join('')).join('')}\n`;
          for (const problem of check(text, 'ignore.unused')) {
            const named = /`([^`]+)`/.exec(problem.message)![1]!;
            assert.ok(underlined(text, problem).includes(named), text);
          }
        },
      ),
    );
  });
});

describe('a highlight that asks to be left alone', () => {
  const sections = ['work', 'volunteer', 'projects'];
  const isHighlight = ({ pointer }: { readonly pointer: string }): boolean => /\/highlights\/\d+/.test(pointer);

  it('is, by every rule that speaks of it', () => {
    const heard = new Set<string>();
    for (const { code, examples } of rules)
      for (const bad of examples?.bad ?? []) {
        if (!check(bad, code).some(isHighlight)) continue;
        heard.add(code);
        const data = parse(bad) as Record<string, { highlights?: unknown[] | undefined }[]>;
        for (const entry of sections.flatMap((section) => data[section] ?? []))
          entry.highlights = entry.highlights?.map((one) =>
            typeof one === 'string' ? { text: one, ignore: [code] } : { ...(one as object), ignore: [code] },
          );
        const quiet = stringify(data, { lineWidth: 0 });
        assert.deepEqual(check(quiet, code).filter(isHighlight), [], `${code}: ${quiet}`);
      }
    assert.ok(heard.size > 20, [...heard].join(' '));
  });
});
