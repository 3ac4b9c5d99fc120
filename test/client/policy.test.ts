import assert from 'node:assert/strict';
import { isAssetPath } from '../../client/src/assetPath.ts';
import { formats, offeredName } from '../../client/src/commands/formats.ts';
import { hasProfileName, isOurs, isServed } from '../../client/src/documents.ts';
import { type ForeignDocument, shouldHandBack } from '../../client/src/handBack.ts';
import { plainText } from '../../client/src/plainText.ts';
import { moved } from '../../client/src/preview/moved.ts';
import { createRestartPolicy } from '../../client/src/restartPolicy.ts';

describe('a server that crashes', () => {
  it('is started again four times in three minutes, then left stopped', () => {
    let now = 0;
    const policy = createRestartPolicy(() => now);
    const answers = [0, 1, 2, 3, 4].map((second) => {
      now = second * 1000;
      return policy.crashed();
    });
    assert.deepEqual(answers, ['restart', 'restart', 'restart', 'restart', 'stop']);
  });

  it('is forgiven crashes that are long past, and all of them when a person restarts it', () => {
    let now = 0;
    const policy = createRestartPolicy(() => now);
    for (let crash = 0; crash < 20; crash++) {
      now += 60_000;
      assert.equal(policy.crashed(), 'restart');
    }
    for (let crash = 0; crash < 4; crash++) policy.crashed();
    assert.equal(policy.crashed(), 'stop');
    now += 3 * 60_000 - 1;
    assert.equal(policy.crashed(), 'stop');
    policy.reset();
    assert.equal(policy.crashed(), 'restart');
    for (let crash = 0; crash < 3; crash++) policy.crashed();
    now += 3 * 60_000;
    assert.equal(policy.crashed(), 'restart');
  });
});

describe('a file called like a profile that is none', () => {
  const opened: ForeignDocument = {
    languageId: 'profile',
    uri: { scheme: 'file', path: '/deploy/resume.yaml' },
    isDirty: false,
    edited: false,
    handedBack: false,
  };

  it('is handed back to YAML when it was so when it was opened', () => {
    assert.ok(shouldHandBack(opened));
    assert.ok(shouldHandBack({ ...opened, uri: { scheme: 'vscode-vfs', path: '/repo/team.CV.yml' } }));
  });

  it('stays when it is being typed, was handed back before, or a person made it a profile', () => {
    assert.ok(!shouldHandBack({ ...opened, isDirty: true }));
    assert.ok(!shouldHandBack({ ...opened, edited: true }));
    assert.ok(!shouldHandBack({ ...opened, handedBack: true }));
    assert.ok(!shouldHandBack({ ...opened, uri: { scheme: 'untitled', path: '/profile.yaml' } }));
    assert.ok(!shouldHandBack({ ...opened, uri: { scheme: 'file', path: '/deploy/people.yaml' } }));
    assert.ok(!shouldHandBack({ ...opened, languageId: 'yaml' }));
  });
});

describe('documents the server looks after', () => {
  it('are profiles and JSON Resume files', () => {
    assert.ok(isOurs({ languageId: 'profile', uri: { path: '/anything.txt' } }));
    assert.ok(isOurs({ languageId: 'json', uri: { path: '/site/resume.json' } }));
    assert.ok(!isOurs({ languageId: 'json', uri: { path: '/site/package.json' } }));
    assert.ok(!isOurs({ languageId: 'json', uri: { path: '/site/my-resume.json' } }));
    assert.ok(!isOurs({ languageId: 'yaml', uri: { path: '/site/resume.yaml' } }));
    assert.ok(isOurs({ languageId: 'json', uri: { path: '/site/Resume.JSON' } }));
    assert.ok(!isOurs({ languageId: 'json', uri: { path: '/site/resume.json5' } }));
    assert.ok(!isOurs({ languageId: 'meritrc', uri: { path: '/site/.meritrc.yaml' } }));
  });
  it('are also those with settings, which are no profiles', () => {
    assert.ok(isServed({ languageId: 'meritrc', uri: { path: '/site/.meritrc.yaml' } }));
    assert.ok(isServed({ languageId: 'profile', uri: { path: '/site/ada.yaml' } }));
    assert.ok(!isServed({ languageId: 'yaml', uri: { path: '/site/.meritrc.yaml' } }));
  });
  it('are known as profiles by their names', () => {
    for (const name of ['profile.yaml', 'resume.yml', 'cv.yaml', 'ada.profile.yaml', 'a.b.CV.YML', 'x.resume.yaml'])
      assert.ok(hasProfileName({ path: `/site/${name}` }), name);
    for (const name of ['profiles.yaml', 'my-cv.yaml', 'cv.yaml.bak', 'cv.json', 'resume', 'cv.yaml/notes.yaml'])
      assert.ok(!hasProfileName({ path: `/site/${name}` }), name);
  });
});

describe('files a worker may ask for', () => {
  it('are below the folder, whatever the path says', () => {
    for (const path of ['typst-compiler.wasm', 'fonts/SourceSerif4-Regular.ttf', 'a/b-c_d.e'])
      assert.ok(isAssetPath(path), path);
    for (const path of [
      '',
      '/etc/passwd',
      '../package.json',
      'fonts/../../x',
      'a//b',
      'a\\b',
      '.env',
      'a/.git',
      'file:///x',
      'a?b',
      'a%2e',
    ])
      assert.ok(!isAssetPath(path), path);
  });
});

describe('the name of an export', () => {
  it('is made of the profile\u2019s own words', () => {
    assert.equal(offeredName('enter.profile.yaml', 'pdf', 'Noor Aziz - Nurse'), 'Noor Aziz - Nurse.pdf');
  });

  it('is else the document\u2019s, without what says that it is a profile', () => {
    assert.equal(offeredName('profile.yaml', 'pdf', null), 'profile.pdf');
    assert.equal(offeredName('noor.profile.yml', 'json', null), 'noor.json');
    assert.equal(offeredName('Untitled-1', 'pdf', null), 'Untitled-1.pdf');
    for (const name of ['noor.yaml', 'noor.resume.yaml', 'noor.cv.json', 'noor.PROFILE.YML', 'noor.json'])
      assert.equal(offeredName(name, 'pdf', null), 'noor.pdf', name);
    assert.equal(offeredName('noor.cv', 'pdf', null), 'noor.cv.pdf');
  });

  it('is never the document\u2019s own', () => {
    assert.equal(offeredName('resume.json', 'json', null), 'resume.export.json');
    assert.equal(offeredName('Noor.json', 'json', 'Noor'), 'Noor.export.json');
  });
});

describe('the forms of an export', () => {
  it('have a name, words about them and the ending of their files', () => {
    const all = formats((text) => `${text}!`);
    assert.deepEqual(
      all.map(({ to, label, extension }) => `${to} ${label} ${extension}`),
      [
        'pdf PDF pdf',
        'docx Word docx',
        'html Web page! html',
        'md Markdown md',
        'txt Plain text! txt',
        'json JSON Resume json',
      ],
    );
    for (const { detail } of all) assert.match(detail, /^[A-Z].{20,}!$/);
  });
});

describe('a preview whose file moves', () => {
  it('goes with the file and with the folders above it', () => {
    assert.equal(moved('/a/profile.yaml', '/a/profile.yaml', '/a/cv.yaml'), '/a/cv.yaml');
    assert.equal(moved('/a/b/profile.yaml', '/a', '/z'), '/z/b/profile.yaml');
  });

  it('stays when another file moves', () => {
    assert.equal(moved('/a/profile.yaml', '/a/prof', '/z'), undefined);
    assert.equal(moved('/ab/profile.yaml', '/a', '/z'), undefined);
  });
});

describe('text from a file in a message', () => {
  it('makes no link', () => {
    assert.doesNotMatch(plainText('[press here](command:workbench.action.quit).pdf'), /\]\(/);
    assert.doesNotMatch(plainText('[one](command:a) and [two](command:b)'), /\]\(/);
    assert.equal(plainText('profile (2) [final].pdf'), 'profile (2) [final].pdf');
  });
});
