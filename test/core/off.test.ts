import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { check } from './support/check.ts';

const words = (list: string): readonly string[] => list.split('|');

/** What a page shows of the basics. */
const shown = (basics: object): string =>
  JSON.stringify(toRenderModel(plainProfile(readDocument(stringify({ basics })))));

describe('a text that says that there is nothing', () => {
  it('is not printed, a mark anywhere and a word where an address or a number belongs', () => {
    const marks = words('-|–|—|--|-----|__|n/a|N/A|n/a.|n.a.');
    const none = words(
      'none|None|null|nil|undefined|NaN|no|not available|not applicable|not provided|not given|no phone|no email|no e-mail|no website|kein|keine|keines|keins|keine Angabe|k.A.|k. A.|aucun|aucune|néant|ninguno|ninguna|ningún|no disponible|no tengo|nenhum|nenhuma|não tenho|não disponível|nessun|nessuno|nessuna|geen|brak|нет|无|無|なし|없음',
    );
    for (const text of [...marks, ...none]) {
      assert.ok(!shown({ name: 'Ada Marlowe', phone: text }).includes('"tel'), text);
      assert.ok(!shown({ name: 'Ada Marlowe', phone: text }).includes(JSON.stringify(text)), text);
    }
    for (const text of marks) assert.ok(!shown({ name: 'Ada Marlowe', label: text }).includes(`"${text}"`), text);
  });
  it('is a text like any other where it may be a name, or where more stands beside it', () => {
    for (const text of words('None|Brak|Nil|------|Geen|n/a yet'))
      assert.ok(shown({ name: 'Ada Marlowe', label: text }).includes(`"${text}"`), text);
    assert.ok(shown({ name: 'Ada Marlowe', email: 'no@marlowe.example' }).includes('no@marlowe.example'));
  });
});

describe('a key that was put out of use', () => {
  const said = (key: string): readonly string[] =>
    check(`basics:\n  name: Ada Marlowe\n  ${JSON.stringify(key)}: as before\n`, 'schema.unknown-key').map(
      ({ severity }) => severity,
    );
  const off = [
    ...words('_label|$label|#label|~label|!label|.label|-label|//label|/*label'),
    ...words('disabled|old|hidden|unused|deprecated|inactive|archive|archived|removed|backup').map(
      (word) => `${word}_label`,
    ),
    ...words(
      'disabled|old|off|hidden|unused|bak|backup|draft|drafts|deprecated|inactive|archive|archived|removed|ignore|ignored|skip|skipped|commented',
    ).flatMap((word) => [`label_${word}`, `label-${word}`, `label.${word}`]),
    ...words('Disabled|Old|Off|Hidden|Unused|Backup|Deprecated|Archived|Removed').map((word) => `label${word}`),
    ...words('comment|comments|remark|remarks|todo|TODO|fixme'),
  ];
  it('is no misspelling', () => {
    const misspelt = said('labl');
    assert.equal(misspelt.length, 1);
    const other = off.filter((key) => said(key).join() === misspelt.join());
    assert.deepEqual(other, []);
  });
  it('is one only by those words', () => {
    const typed = said('labl').join();
    for (const key of words('labels|goldlabel|labeloff|unusual_label|label_offset|commentary|oldlabel'))
      assert.equal(said(key).join(), typed, key);
  });
});
