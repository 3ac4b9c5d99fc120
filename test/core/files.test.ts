import assert from 'node:assert/strict';
import { noticesOf } from '../../server/src/core/analysis/notices.ts';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { fileKind } from '../../server/src/core/profile/fileNames.ts';

describe('files by their names', () => {
  it('are profiles, data of JSON Resume, or none of ours', () => {
    const kinds: readonly (readonly [kind: 'yaml' | 'json' | null, names: string])[] = [
      [
        'yaml',
        'cv.yaml cv.yml profile.yaml resume.yml ada.profile.yaml ada.cv.yml ada.resume.yaml CV.YAML Ada.Profile.YML 100%.profile.yaml ada%2Ecv.yaml',
      ],
      ['json', 'resume.json ada.resume.json Resume.JSON'],
      [null, 'ada.yaml acv.yaml cv.yaml.bak xresume.json ada.cv.json package.json cv.txt'],
    ];
    for (const [kind, names] of kinds)
      for (const name of names.split(' ')) assert.equal(fileKind(`file:///home/ada/${name}`, ''), kind, name);
    assert.equal(fileKind('untitled:Untitled-1', 'profile'), 'yaml');
    assert.equal(fileKind('untitled:Untitled-1', 'yaml'), null);
  });
});

describe('what is said of a file as a whole', () => {
  const notices = (text: string, omitted = 0) =>
    noticesOf(readDocument(text), { omitted }).map(
      ({ code, severity, message }) => `${code} ${severity} ${inLanguage(message, 'en')}`,
    );

  it('is how many findings are not shown, whose file it is, or that it is too large', () => {
    assert.deepEqual(notices('basics: {}\n'), []);
    assert.deepEqual(notices('basics: {}\n', 1), [
      'merit.more information 1 more finding is not shown; the ones here are the most serious. `merit check` lists all.',
    ]);
    assert.deepEqual(notices('basics: {}\n', 12), [
      'merit.more information 12 more findings are not shown; the ones here are the most serious. `merit check` lists all.',
    ]);
    assert.deepEqual(notices('cv:\n  name: Ada\n  sections: {}\n', 3), [
      'merit.foreign information This is a RenderCV file. Merit can convert it to a profile.',
    ]);
    assert.deepEqual(notices(`basics:\n  name: ${'a'.repeat(2_000_000)}\n`), [
      'merit.too-large warning This file is larger than 2 MB, so Merit does not read it.',
    ]);
  });
});
