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

  it('keeps letters of every script, and loses emphasis', () => {
    assert.equal(named('李 明', '**Chef** de cuisine'), '李 明 - Chef de cuisine');
    assert.equal(named('Łucja Żak', 'Ingénieure'), 'Łucja Żak - Ingénieure');
  });
});
