import assert from 'node:assert/strict';
import { convert, problems } from '../support/converted.ts';

describe('RenderCV as sites keep it', () => {
  const dialect = `
cv:
  name: Hedda Lindqvist
  summary: Studies how rivers carry sand.
  address: { city: Uppsala, countryCode: SE }
  sections:
    Education:
      - { institution: Fyris University, studyType: PhD, area: Geography, start_date: 2018, end_date: 2022, score: with honours }
    Teaching Experience:
      - { institution: Fyris University, role: Lecturer, course: Field methods, start_date: Fall 2022, end_date: 2024 }
    Professional Service:
      - { company: Society of River Science, position: Treasurer, start_date: 2021-06, end_date: present }
    Experience:
      - { company: Delta Survey, position: Assistant, date: Fall 2016 - Spring 2018 }
      - { company: Delta Survey, position: Intern, date: May 2015 – Aug 2015 }
      - { company: Delta Survey, position: Helper, date: Spring - Fall 2014 }
    Awards:
      - { title: Silt Medal, authors: [Society of River Science], date: Summer 2023, summary: For field work. }
      - { title: Delta Fellowship, start_date: 2024-01, end_date: 2024-12 }
    First-Author Papers:
      - { title: Sand in motion, authors: [H. Lindqvist, "*O. Berg*"], journal: River Letters, releaseDate: 2022-03 }
    Other Papers:
      - { title: Silt at rest, authors: [O. Berg], journal: Delta Notes, date: 2021 }
    Skills:
      - { name: Field work, level: Expert, keywords: [Coring, Levelling], icon: fa-shovel }
    Programming Languages:
      - { label: Daily, details: "Python, R" }
    Conference Talks:
      - Invited Talks:
          - { title: What sand says, authors: [H. Lindqvist], event: River Days, date: 2023-05 }
`;

  it('takes the word of a title for what an entry is, and keys of JSON Resume for what they are', () => {
    const { data, notes, profile } = convert(dialect);
    // Of the headings of two that become one, one is gone.
    assert.deepEqual(notes, [
      '"Experience" joins the section before it: both are `work` here.',
      '"Other Papers" joins the section before it: both are `publications` here.',
      '"Programming Languages" joins the section before it: both are `skills` here.',
    ]);
    assert.deepEqual(problems(profile), []);
    const { basics, education, work, awards, publications, skills, talks, sections } = data;
    assert.deepEqual(basics, {
      name: 'Hedda Lindqvist',
      location: { city: 'Uppsala', countryCode: 'SE' },
      summary: 'Studies how rivers carry sand.',
    });
    assert.deepEqual(education, [
      {
        institution: 'Fyris University',
        studyType: 'PhD',
        area: 'Geography',
        startDate: '2018',
        endDate: '2022',
        score: 'with honours',
      },
    ]);
    // Teaching at a university is no degree, and a term is no quarter.
    assert.deepEqual(work, [
      {
        name: 'Fyris University',
        position: 'Lecturer',
        startDate: 'Fall 2022',
        endDate: '2024',
        summary: 'Field methods',
      },
      { name: 'Delta Survey', position: 'Assistant', startDate: 'Fall 2016', endDate: 'Spring 2018' },
      { name: 'Delta Survey', position: 'Intern', startDate: '2015-05', endDate: '2015-08' },
      { name: 'Delta Survey', position: 'Helper', startDate: 'Spring 2014', endDate: 'Fall 2014' },
    ]);
    assert.deepEqual(sections, [
      {
        id: 'professional-service',
        title: 'Professional Service',
        items: [{ name: 'Treasurer', description: 'Society of River Science, Jun 2021 – present' }],
      },
    ]);
    assert.deepEqual(awards, [
      { title: 'Silt Medal', awarder: 'Society of River Science', date: 'Summer 2023', summary: 'For field work.' },
      { title: 'Delta Fellowship', date: '2024-01', summary: 'Jan 2024 – Dec 2024' },
    ]);
    assert.deepEqual(
      (publications as { name: string; publisher: string }[]).map(({ name, publisher }) => [name, publisher]),
      [
        ['Sand in motion', 'River Letters'],
        ['Silt at rest', 'Delta Notes'],
      ],
    );
    assert.deepEqual(skills, [
      { name: 'Field work', level: 'Expert', keywords: ['Coring', 'Levelling'] },
      { name: 'Daily', keywords: ['Python', 'R'] },
    ]);
    assert.deepEqual(talks, [
      { name: 'What sand says', event: 'River Days', date: '2023-05', summary: 'H. Lindqvist' },
    ]);
  });

  it('takes courses that were given for no studies, and a link in the place of a date for the address', () => {
    const { data, notes } = convert(`
cv:
  name: Hedda Lindqvist
  sections:
    teaching:
      - { institution: Fyris University, area: Rivers, degree: "BSc, 2nd year", start_date: 2022, end_date: 2025 }
    projects:
      - { name: Silt, date: "[hedda.example/silt](https://hedda.example/silt)", highlights: [Mapped 9 bays] }
      - { name: Sand, date: "[read the two reports](https://hedda.example/sand)" }
      - { name: Shale, link: "https://hedda.example/shale" }
    Grants:
      - { Project: Silt Grant, Role: Principal investigator, start_date: 2023, end_date: 2024 }
    extracurricular_involvement:
      - { company: Rowing Club, position: President, start_date: 2019, end_date: 2020 }
`);
    assert.equal(data.education, undefined);
    const titles = (data.sections as readonly { readonly title?: string }[]).map(({ title }) => title);
    assert.deepEqual(titles, ['Teaching', 'Grants', 'Extracurricular Involvement']);
    assert.equal(data.work, undefined);
    assert.match(JSON.stringify(data.sections), /Silt Grant.*Principal investigator, 2023 – 2024/);
    const [silt, sand, shale] = data.projects as readonly object[];
    assert.deepEqual(shale, { name: 'Shale', url: 'https://hedda.example/shale' });
    assert.deepEqual(silt, { name: 'Silt', url: 'https://hedda.example/silt', highlights: ['Mapped 9 bays'] });
    assert.deepEqual(sand, {
      name: 'Sand',
      description: 'read the two reports',
      url: 'https://hedda.example/sand',
    });
    assert.deepEqual(notes, []);
  });

  it('puts two sections that are one of ours under its own name, not under that of the first', () => {
    const { meta } = convert(dialect).data as { meta: { render: { sections: { titles: Record<string, string> } } } };
    assert.deepEqual(meta.render.sections.titles, { talks: 'Conference Talks' });
  });

  it('cuts no list inside brackets, whoever left them', () => {
    const { skills } = convert(
      'cv:\n  name: Hedda Lindqvist\n  sections:\n    Skills:\n      - { label: Field work, details: "Coring[cite: 3, 4], GIS (QGIS, GRASS), Levelling【2,1†cv】" }\n',
    ).data as { skills: { keywords: string[] }[] };
    assert.deepEqual(skills[0]!.keywords, ['Coring[cite: 3, 4]', 'GIS (QGIS, GRASS)', 'Levelling【2,1†cv】']);
  });

  it('keeps the words of a date that no date could say', () => {
    const { data } = convert(
      'cv:\n  name: Hedda Lindqvist\n  sections:\n    Education:\n      - { institution: Fyris University, area: Geography, start_date: ca. 2018, end_date: Expected May 2027 }\n    Experience:\n      - { company: Delta Survey, position: Helper, start_date: May 2015, end_date: Aug 2015 (part-time) }\n',
    );
    assert.deepEqual(
      [data.education, data.work].flatMap((entries) =>
        (entries as Record<string, string>[]).map(({ startDate, endDate }) => [startDate, endDate]),
      ),
      [
        ['ca. 2018', 'Expected May 2027'],
        ['2015-05', 'Aug 2015 (part-time)'],
      ],
    );
  });

  it('keeps no key that says what stands beside it', () => {
    const { data, notes } = convert(
      'cv:\n  name: Hedda Lindqvist\n  sections:\n    Languages:\n      - { label: Swedish, details: Mother tongue, name: Swedish, summary: mother tongue, heard: at home }\n',
    );
    assert.deepEqual(data.languages, [{ language: 'Swedish', fluency: 'Mother tongue', 'x-heard': 'at home' }]);
    assert.equal(notes.length, 1);
  });
});

describe('RenderCV in its first version', () => {
  it('has its sections beside the name, in the order that it asks for', () => {
    const text = `
cv:
  name: Hedda Lindqvist
  summary: [Studies how rivers carry sand.]
  section_order: [Work Experience, Education]
  education:
    - { institution: Fyris University, area: Geography, study_type: PhD, gpa: 3.8/4.0, start_date: 2018-09-01, end_date: 2022-06-01 }
  work_experience:
    - { company: Delta Survey, position: Assistant, start_date: 2015-03-01, end_date: 2018-08-01, highlights: [Cored 40 bars] }
  skills:
    - { name: Field work, details: "Coring, Sieving" }
  custom_sections:
    - title: Awards
      entry_type: OneLineEntry
      entries: [{ name: Silt Medal, details: "2023" }]
`;
    const { basics, meta, work, education, skills, awards } = convert(text).data;
    assert.equal((basics as { summary: string }).summary, 'Studies how rivers carry sand.');
    assert.deepEqual(meta, {
      render: {
        sections: { order: ['work', 'education', 'skills', 'awards'], titles: { work: 'Work Experience' } },
      },
    });
    assert.deepEqual(work, [
      {
        name: 'Delta Survey',
        position: 'Assistant',
        startDate: '2015-03-01',
        endDate: '2018-08-01',
        highlights: ['Cored 40 bars'],
      },
    ]);
    assert.deepEqual(education, [
      {
        institution: 'Fyris University',
        studyType: 'PhD',
        area: 'Geography',
        startDate: '2018-09-01',
        endDate: '2022-06-01',
        score: '3.8/4.0',
      },
    ]);
    assert.deepEqual(skills, [{ name: 'Field work', keywords: ['Coring', 'Sieving'] }]);
    assert.deepEqual(awards, [{ title: 'Silt Medal', date: '2023' }]);
  });
});
