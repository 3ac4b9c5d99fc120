import assert from 'node:assert/strict';
import { exportName } from '../../../server/src/core/render/fileName.ts';

// biome-ignore lint/suspicious/noTemplateCurlyInString: the pattern of the setting
const usual = '${name} - ${label}';
const named = (name: unknown, label?: unknown, pattern = usual): string =>
  exportName({ basics: { name, label } } as never, pattern);

describe('the name of an exported file', () => {
  it('is the name and the headline', () => assert.equal(named('Ada Lind', 'Head cook'), 'Ada Lind - Head cook'));

  it('leaves out what the profile does not say, with the marks round it', () => {
    assert.equal(named('Ada Lind'), 'Ada Lind');
    assert.equal(named(undefined, 'Head cook'), 'Head cook');
    assert.equal(exportName({}, usual), 'Résumé');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a pattern with a word that means nothing
    assert.equal(named('Ada Lind', 'Cook', 'CV ${name} ${nothing}'), 'CV Ada Lind');
  });

  it('has nothing that a system could refuse', () => {
    assert.equal(named('Ada/../Lind', 'C:\\ *cook*? <q"x">|'), 'Ada .. Lind - C cook q x');
    assert.equal(named('nul', ''), 'nul résumé');
    assert.equal(named('Ada\u202e Lind\u0000...', ''), 'Ada Lind');
    assert.ok(named('Ada Lind', 'cook '.repeat(80)).length <= 100);
    const long = named('王小明', '高级软件工程师与系统架构师'.repeat(8));
    assert.ok(Buffer.byteLength(`${long}.pdf`) <= 240 && long.startsWith('王小明 - 高级'), long);
    assert.ok(Buffer.byteLength(named('漢'.repeat(200))) <= 240);
  });

  it('is none that Windows keeps for a device, whatever case it is in', () => {
    for (const device of ['CON', 'prn', 'Aux', 'nul', 'com1', 'LPT9.x'])
      assert.equal(named(device), `${device} résumé`, device);
    for (const fine of ['console', 'com', 'prnt', 'Acon']) assert.equal(named(fine), fine);
  });

  it('is cut at a hundred signs and two hundred bytes, between words where half of it is left', () => {
    const a = (count: number): string => 'a'.repeat(count);
    for (const [long, short] of [
      [a(100), a(100)],
      [a(101), a(100)],
      [`${a(95)} bcd`, `${a(95)} bcd`],
      [`${a(95)} bcdef`, a(95)],
      [`${a(50)} ${a(120)}`, `${a(50)} ${a(49)}`],
      [`${a(51)} ${a(120)}`, a(51)],
      ['é'.repeat(100), 'é'.repeat(100)],
      ['漢'.repeat(66), '漢'.repeat(66)],
      [`${'漢'.repeat(60)} ${a(19)}`, `${'漢'.repeat(60)} ${a(19)}`],
      [`${'漢'.repeat(60)} ${a(20)}`, '漢'.repeat(60)],
      ['漢'.repeat(67), '漢'.repeat(66)],
      ['😀'.repeat(51), '😀'.repeat(50)],
    ] as const)
      assert.equal(named(long), short);
  });

  it('begins and ends with no mark, and has none that is refused or cannot be seen', () => {
    for (const [name, shown] of [
      ['-Ada–', 'Ada'],
      ['_Ada_. ', 'Ada'],
      ['|Ada,', 'Ada'],
      ['—Ada.', 'Ada'],
      ['Ada\tB\nC', 'Ada B C'],
      ['Ada: B/C', 'Ada B C'],
      ['Ada\u200bB', 'Ada B'],
      ['Ada\u2066B', 'Ada B'],
    ] as const)
      assert.equal(named(name), shown);
  });

  it('keeps letters of every script, and loses emphasis', () => {
    assert.equal(named('李 明', '**Chef** de cuisine'), '李 明 - Chef de cuisine');
    assert.equal(named('Łucja Żak', 'Ingénieure'), 'Łucja Żak - Ingénieure');
  });
});
