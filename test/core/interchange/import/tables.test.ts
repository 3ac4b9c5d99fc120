import assert from 'node:assert/strict';
import { imported } from './support.ts';

const jobs = [
  { name: 'Fjordlinjen', position: 'Head cook', startDate: '2015-03', endDate: '2019-08' },
  { name: 'Havnecafé', position: 'Cook', startDate: '2011', endDate: '2014' },
];
const skills = [
  { name: 'Doughs', keywords: ['Rye', 'Spelt'] },
  { name: 'Machines', keywords: ['Mixer', 'Proofer'] },
];
const languages = [
  { language: 'Norwegian', fluency: 'native' },
  { language: 'English', fluency: 'C1' },
];

describe('a table', () => {
  it('in Markdown is read row by row, its labels left out', async () => {
    const { profile, unplaced } = await imported(
      'cv.md',
      `# Mirela Brandvold

| | |
|---|---|
| Email | mirela@brandvold.example |

## Experience

| Employer | Position | Period |
|:---------|:--------:|-------:|
| Fjordlinjen | Head cook | Mar 2015 - Aug 2019 |
| Havnecafé | Cook | 2011 - 2014 |

## Skills

Area | Tools
--- | ---
Doughs | Rye, Spelt
Machines | Mixer, Proofer

## Languages

| Norwegian | native |
|---|---|
| English | C1 |
`,
    );
    assert.deepEqual(
      {
        work: profile.work,
        skills: profile.skills,
        languages: profile.languages,
        email: profile.basics.email,
        unplaced,
      },
      { work: jobs, skills, languages, email: 'mirela@brandvold.example', unplaced: [] },
    );
  });
  it('drawn with signs is read as well', async () => {
    const { profile, unplaced } = await imported(
      'cv.txt',
      `Mirela Brandvold
mirela@brandvold.example

EXPERIENCE

+-------------+-----------+---------------------+
| Arbeitgeber | Stelle    | Zeitraum            |
+=============+===========+=====================+
| Fjordlinjen | Head cook | Mar 2015 - Aug 2019 |
+-------------+-----------+---------------------+
| Havnecafé   | Cook      | 2011 - 2014         |
+-------------+-----------+---------------------+

SKILLS

┌──────────┬────────────────┐
│ Doughs   │ Rye, Spelt     │
├──────────┼────────────────┤
│ Machines │ Mixer, Proofer │
└──────────┴────────────────┘

LANGUAGES
| Norwegian | native |
| English   | C1     |
`,
    );
    assert.deepEqual(
      { work: profile.work, skills: profile.skills, languages: profile.languages, unplaced },
      { work: jobs, skills, languages, unplaced: [] },
    );
  });
});

describe('words in frames of their own', () => {
  it('are things of their own', async () => {
    const { profile } = await imported(
      'cv.md',
      '# Mirela Brandvold\n\nmirela@brandvold.example\n\n## Skills\n\n`Rye` `Salt` `Stock keeping`\n',
    );
    assert.deepEqual(profile.skills, [{ name: 'Rye' }, { name: 'Salt' }, { name: 'Stock keeping' }]);
  });
});

describe('what leads through a site', () => {
  it('says nothing of the person, but for where it leads away', async () => {
    for (const guide of [
      '<nav><a href="#about">About</a> <a href="/blog">Blog</a> <a href="https://github.com/mirelab">GitHub</a></nav>',
      '<div role="navigation"><a href="index.html">Home</a><a href="https://github.com/mirelab">GitHub</a></div>',
      '<a class="skip-link" href="#main">Skip to content</a><nav><ul><li>Menu</li><li><a href="https://github.com/mirelab">GitHub</a></li></ul></nav>',
    ]) {
      const { profile, unplaced } = await imported(
        'cv.html',
        `<html><body>${guide}<h1>Mirela Brandvold</h1><p>mirela@brandvold.example</p><h2>Experience</h2><h3>Head cook, Fjordlinjen</h3><p>Mar 2015 - Aug 2019</p></body></html>`,
      );
      assert.deepEqual(
        { basics: profile.basics, work: profile.work, unplaced },
        {
          basics: {
            name: 'Mirela Brandvold',
            email: 'mirela@brandvold.example',
            profiles: [{ network: 'GitHub', username: 'mirelab', url: 'https://github.com/mirelab' }],
          },
          work: jobs.slice(0, 1),
          unplaced: [],
        },
        guide,
      );
    }
  });
});
