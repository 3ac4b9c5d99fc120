import assert from 'node:assert/strict';
import type { ProfileData } from '../../../server/src/core/profile/data.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';

/** A profile with everything that a page can show of each section. */
const profile = {
  basics: {
    name: 'Ottilie Brandvold',
    label: "Ship's cook",
    email: 'ottilie@brandvold.example',
    phone: '+47 55 90 00 00',
    url: 'https://brandvold.example/',
    summary: 'Cooks for **ferries**.\n\nReads tides.',
    location: { city: 'Bergen', countryCode: 'NO' },
    profiles: [{ network: 'GitHub', username: 'ottilie', url: 'https://github.com/ottilie' }],
    stats: [{ value: '240', label: 'guests a day' }],
  },
  work: [
    {
      name: 'Fjordlinjen',
      position: 'Head cook',
      location: 'Bergen',
      url: 'https://fjord.example',
      description: 'Ferries',
      startDate: '2019-03',
      endDate: 'present',
      summary: 'Runs the galley.',
      highlights: ['Cut waste by 30%', { text: 'Fed 240', id: 'fed' }],
      keywords: ['rye', 'tides'],
      breakBefore: true,
    },
    {
      name: 'Havnecafé',
      startDate: '2005',
      endDate: '2008-02',
      roles: [
        { position: 'Cook', startDate: '2007', endDate: '2008-02', highlights: ['Baked'] },
        { position: 'Help', startDate: '2005', endDate: '2007', summary: 'Washed up.' },
      ],
    },
    { name: 'Secret', position: 'Spy', hidden: true },
  ],
  volunteer: [
    { organization: 'Sea Rescue', position: 'Crew', startDate: '2018', endDate: '2019', highlights: ['Rowed'] },
  ],
  education: [
    {
      institution: 'Bergen Culinary',
      studyType: 'Diploma',
      area: 'Pastry',
      location: 'Bergen',
      url: 'https://school.example',
      startDate: '2013',
      endDate: '2015',
      score: '1.3',
      courses: ['Sugar', 'Dough'],
      summary: 'Wrote on rye.',
      highlights: ['Second of 40'],
    },
    { institution: 'Voss Gymnas', endDate: '2030', expected: true },
  ],
  projects: [
    {
      name: 'Galley plan',
      description: 'A plan',
      startDate: '2021-02',
      endDate: '2021-04',
      url: 'https://plan.example',
      roles: ['Lead'],
      entity: 'Guild',
      type: 'tool',
      keywords: ['oak'],
      highlights: ['Saved 40 steps'],
    },
  ],
  stories: [
    {
      name: 'The oven',
      work: 'Fjordlinjen',
      problem: 'It leant.',
      approach: 'Hung it.',
      outcome: 'Level.',
      stats: [{ value: '0', label: 'spilt pots' }],
      url: 'https://oven.example',
      keywords: ['brass'],
    },
  ],
  awards: [{ title: 'Golden Ladle', awarder: 'Guild', date: '2020-11', summary: 'For a soup.' }],
  certificates: [
    {
      name: 'Food hygiene',
      issuer: 'Mattilsynet',
      date: '2016-02',
      expires: '2021-02',
      url: 'https://trygg.example',
      id: 'N-7',
    },
  ],
  publications: [
    {
      name: 'Rye at sea',
      authors: ['O. Brandvold', 'O. Berg'],
      publisher: 'Kokken',
      releaseDate: '2021-09',
      url: 'https://kokken.example',
      doi: '10.1000/2',
      summary: 'On swell.',
      type: 'article',
    },
  ],
  talks: [
    {
      name: 'Foundry days',
      event: 'Days',
      location: 'Oslo',
      date: '2019-05',
      url: 'https://days.example',
      summary: 'On ovens.',
    },
  ],
  patents: [
    {
      name: 'A gimballed oven',
      number: 'NO 512',
      status: 'Issued',
      office: 'Patentstyret',
      inventors: ['Ottilie'],
      date: '2022-05',
      url: 'https://p.example',
    },
  ],
  skills: [{ name: 'Bread', level: 'Master', keywords: ['rye', 'spelt'] }, { name: 'Boats' }],
  languages: [{ language: 'Norwegian', fluency: 'Native' }],
  interests: [{ name: 'Kites', keywords: ['parafoil'] }],
  references: [{ name: 'Birger Alm', reference: 'Never late.' }],
  sections: [
    {
      id: 'boats',
      title: 'Boats',
      summary: 'Two.',
      items: [
        { name: 'Dinghy', description: 'Two masts', date: '2012', url: 'https://d.example', highlights: ['Fast'] },
        'Knots',
      ],
    },
    { title: 'Odds', items: ['Sings', 'Swims'] },
  ],
  meta: { render: { sections: { titles: { work: 'Galleys' }, intros: { skills: 'What I do.' } } } },
};

/** Every text of a model by where it stands in it, with its address, its style and the value it came from. */
function* lines(value: unknown, path = ''): Iterable<string> {
  if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* lines(one, `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null) {
    const { runs, at, kind } = value as { runs?: readonly Record<string, unknown>[]; at?: string; kind?: string };
    if (runs === undefined)
      for (const [key, one] of Object.entries(value)) yield* lines(one, path === '' ? key : `${path}.${key}`);
    else {
      const text = runs.map(
        ({ text, ...style }) => `${text}${Object.keys(style).length > 0 ? ` ${JSON.stringify(style)}` : ''}`,
      );
      yield `${path}${kind === undefined ? '' : ` ${kind}`} ${at}: ${text.join(' + ')}`;
    }
  } else if (value !== null && value !== false) yield `${path} = ${value}`;
}

describe('what a page shows of a whole profile', () => {
  it('is every text in its place, by the value it came from', () => {
    const { layout: _, ...model } = toRenderModel(profile as unknown as ProfileData);
    assert.equal(
      [...lines(model)].join('\n'),
      `title = Ottilie Brandvold, Ship's cook
author = Ottilie Brandvold
language = en
direction = ltr
han = Hans
comma = , 
template = classic
paper = a4
accent = #1f4e79
header.name /basics/name: Ottilie Brandvold
header.label /basics/label: Ship's cook
header.contacts[0] /basics/location: Bergen, Norway
header.contacts[1] /basics/email: ottilie@brandvold.example {"href":"mailto:ottilie@brandvold.example"}
header.contacts[2] /basics/phone: +47 55 90 00 00 {"href":"tel:+4755900000"}
header.contacts[3] /basics/url: brandvold.example {"href":"https://brandvold.example/"}
header.contacts[4] /basics/profiles/0/url: github.com/ottilie {"href":"https://github.com/ottilie"}
sections[0].id = summary
sections[0].at = /basics/summary
sections[0].blocks[0] text /basics/summary: Cooks for  + ferries {"bold":true} + .
sections[0].blocks[1] text /basics/summary: Reads tides.
sections[1].id = stats
sections[1].at = /basics/stats
sections[1].figures[0].at = /basics/stats/0
sections[1].figures[0].value /basics/stats/0/value: 240
sections[1].figures[0].label /basics/stats/0/label: guests a day
sections[2].id = work
sections[2].at = /work
sections[2].title /meta/render/sections/titles/work: Galleys
sections[2].entries[0].at = /work/0
sections[2].entries[0].title /work/0/name: Fjordlinjen {"href":"https://fjord.example"}
sections[2].entries[0].detail /work/0/position: Head cook
sections[2].entries[0].place /work/0/location: Bergen
sections[2].entries[0].dates /work/0/startDate: Mar 2019 – present
sections[2].entries[0].blocks[0] text /work/0/description: Ferries
sections[2].entries[0].blocks[1] text /work/0/summary: Runs the galley.
sections[2].entries[0].blocks[2] bullet /work/0/highlights/0: Cut waste by 30%
sections[2].entries[0].blocks[3] bullet /work/0/highlights/1/text: Fed 240
sections[2].entries[0].keywords[0] /work/0/keywords/0: rye
sections[2].entries[0].keywords[1] /work/0/keywords/1: tides
sections[2].entries[0].breakBefore = true
sections[2].entries[1].at = /work/1
sections[2].entries[1].title /work/1/name: Havnecafé
sections[2].entries[1].dates /work/1/startDate: 2005 – Feb 2008
sections[2].entries[1].parts[0].at = /work/1/roles/0
sections[2].entries[1].parts[0].title /work/1/roles/0/position: Cook
sections[2].entries[1].parts[0].dates /work/1/roles/0/startDate: 2007 – Feb 2008
sections[2].entries[1].parts[0].blocks[0] bullet /work/1/roles/0/highlights/0: Baked
sections[2].entries[1].parts[1].at = /work/1/roles/1
sections[2].entries[1].parts[1].title /work/1/roles/1/position: Help
sections[2].entries[1].parts[1].dates /work/1/roles/1/startDate: 2005–2007
sections[2].entries[1].parts[1].blocks[0] text /work/1/roles/1/summary: Washed up.
sections[2].entries[1].tenure /work/1/roles: 2005 – Feb 2008
sections[2].entries[1].farBack = true
sections[3].id = stories
sections[3].at = /stories
sections[3].title /stories: Engineering stories
sections[3].entries[0].at = /stories/0
sections[3].entries[0].title /stories/0/name: The oven
sections[3].entries[0].detail /stories/0/work: Fjordlinjen
sections[3].entries[0].link /stories/0/url: oven.example {"href":"https://oven.example"}
sections[3].entries[0].notes[0].label = Problem
sections[3].entries[0].notes[0].blocks[0] text /stories/0/problem: It leant.
sections[3].entries[0].notes[1].label = Approach
sections[3].entries[0].notes[1].blocks[0] text /stories/0/approach: Hung it.
sections[3].entries[0].notes[2].label = Outcome
sections[3].entries[0].notes[2].blocks[0] text /stories/0/outcome: Level.
sections[3].entries[0].figures[0].at = /stories/0/stats/0
sections[3].entries[0].figures[0].value /stories/0/stats/0/value: 0
sections[3].entries[0].figures[0].label /stories/0/stats/0/label: spilt pots
sections[3].entries[0].keywords[0] /stories/0/keywords/0: brass
sections[4].id = projects
sections[4].at = /projects
sections[4].title /projects: Projects
sections[4].entries[0].at = /projects/0
sections[4].entries[0].title /projects/0/name: Galley plan
sections[4].entries[0].detail /projects/0/roles/0: Lead, Guild
sections[4].entries[0].dates /projects/0/startDate: Feb 2021 – Apr 2021
sections[4].entries[0].link /projects/0/url: plan.example {"href":"https://plan.example"}
sections[4].entries[0].blocks[0] text /projects/0/description: A plan
sections[4].entries[0].blocks[1] bullet /projects/0/highlights/0: Saved 40 steps
sections[4].entries[0].keywords[0] /projects/0/keywords/0: oak
sections[5].id = volunteer
sections[5].at = /volunteer
sections[5].title /volunteer: Volunteering
sections[5].entries[0].at = /volunteer/0
sections[5].entries[0].title /volunteer/0/organization: Sea Rescue
sections[5].entries[0].detail /volunteer/0/position: Crew
sections[5].entries[0].dates /volunteer/0/startDate: 2018–2019
sections[5].entries[0].blocks[0] bullet /volunteer/0/highlights/0: Rowed
sections[6].id = education
sections[6].at = /education
sections[6].title /education: Education
sections[6].entries[0].at = /education/0
sections[6].entries[0].title /education/0/institution: Bergen Culinary {"href":"https://school.example"}
sections[6].entries[0].detail /education/0/studyType: Diploma, Pastry
sections[6].entries[0].place /education/0/location: Bergen
sections[6].entries[0].dates /education/0/startDate: 2013–2015
sections[6].entries[0].blocks[0] text /education/0/score: Grade  + 1.3
sections[6].entries[0].blocks[1] text /education/0/summary: Wrote on rye.
sections[6].entries[0].blocks[2] bullet /education/0/highlights/0: Second of 40
sections[6].entries[0].notes[0].label = Courses
sections[6].entries[0].notes[0].blocks[0] text /education/0/courses/0: Sugar, Dough
sections[6].entries[1].at = /education/1
sections[6].entries[1].title /education/1/institution: Voss Gymnas
sections[6].entries[1].dates /education/1/endDate: expected 2030
sections[7].id = skills
sections[7].at = /skills
sections[7].title /skills: Skills
sections[7].intro[0] text /meta/render/sections/intros/skills: What I do.
sections[7].terms[0].at = /skills/0
sections[7].terms[0].label /skills/0/name: Bread
sections[7].terms[0].level /skills/0/level: Master
sections[7].terms[0].values[0] /skills/0/keywords/0: rye
sections[7].terms[0].values[1] /skills/0/keywords/1: spelt
sections[7].terms[1].at = /skills/1
sections[7].terms[1].label /skills/1/name: Boats
sections[8].id = certificates
sections[8].at = /certificates
sections[8].title /certificates: Certificates
sections[8].entries[0].at = /certificates/0
sections[8].entries[0].title /certificates/0/name: Food hygiene {"href":"https://trygg.example"}
sections[8].entries[0].detail /certificates/0/issuer: Mattilsynet
sections[8].entries[0].dates /certificates/0/date: Feb 2016 – Feb 2021
sections[9].id = awards
sections[9].at = /awards
sections[9].title /awards: Awards
sections[9].entries[0].at = /awards/0
sections[9].entries[0].title /awards/0/title: Golden Ladle
sections[9].entries[0].detail /awards/0/awarder: Guild
sections[9].entries[0].dates /awards/0/date: Nov 2020
sections[9].entries[0].blocks[0] text /awards/0/summary: For a soup.
sections[10].id = publications
sections[10].at = /publications
sections[10].title /publications: Publications
sections[10].entries[0].at = /publications/0
sections[10].entries[0].title /publications/0/name: Rye at sea {"href":"https://kokken.example"}
sections[10].entries[0].detail /publications/0/publisher: Kokken
sections[10].entries[0].dates /publications/0/releaseDate: Sep 2021
sections[10].entries[0].link /publications/0/doi: doi:10.1000/2 {"href":"https://doi.org/10.1000/2"}
sections[10].entries[0].blocks[0] text /publications/0/authors/0: O. Brandvold, O. Berg
sections[10].entries[0].blocks[1] text /publications/0/summary: On swell.
sections[11].id = talks
sections[11].at = /talks
sections[11].title /talks: Talks
sections[11].entries[0].at = /talks/0
sections[11].entries[0].title /talks/0/name: Foundry days
sections[11].entries[0].detail /talks/0/event: Days
sections[11].entries[0].place /talks/0/location: Oslo
sections[11].entries[0].dates /talks/0/date: May 2019
sections[11].entries[0].link /talks/0/url: days.example {"href":"https://days.example"}
sections[11].entries[0].blocks[0] text /talks/0/summary: On ovens.
sections[12].id = patents
sections[12].at = /patents
sections[12].title /patents: Patents
sections[12].entries[0].at = /patents/0
sections[12].entries[0].title /patents/0/name: A gimballed oven
sections[12].entries[0].detail /patents/0/office: Patentstyret NO 512, Issued
sections[12].entries[0].dates /patents/0/date: May 2022
sections[12].entries[0].link /patents/0/url: p.example {"href":"https://p.example"}
sections[12].entries[0].blocks[0] text /patents/0/inventors/0: Ottilie
sections[13].id = languages
sections[13].at = /languages
sections[13].title /languages: Languages
sections[13].terms[0].at = /languages/0
sections[13].terms[0].label /languages/0/language: Norwegian
sections[13].terms[0].level /languages/0/fluency: Native
sections[14].id = interests
sections[14].at = /interests
sections[14].title /interests: Interests
sections[14].terms[0].at = /interests/0
sections[14].terms[0].label /interests/0/name: Kites
sections[14].terms[0].values[0] /interests/0/keywords/0: parafoil
sections[15].id = boats
sections[15].at = /sections/0
sections[15].title /sections/0/title: Boats
sections[15].intro[0] text /sections/0/summary: Two.
sections[15].entries[0].at = /sections/0/items/0
sections[15].entries[0].title /sections/0/items/0/name: Dinghy
sections[15].entries[0].dates /sections/0/items/0/date: 2012
sections[15].entries[0].link /sections/0/items/0/url: d.example {"href":"https://d.example"}
sections[15].entries[0].blocks[0] text /sections/0/items/0/description: Two masts
sections[15].entries[0].blocks[1] bullet /sections/0/items/0/highlights/0: Fast
sections[15].entries[1].at = /sections/0/items/1
sections[15].entries[1].blocks[0] text /sections/0/items/1: Knots
sections[16].id = sections/1
sections[16].at = /sections/1
sections[16].title /sections/1/title: Odds
sections[16].blocks[0] bullet /sections/1/items/0: Sings
sections[16].blocks[1] bullet /sections/1/items/1: Swims
sections[17].id = references
sections[17].at = /references
sections[17].title /references: References
sections[17].entries[0].at = /references/0
sections[17].entries[0].title /references/0/name: Birger Alm
sections[17].entries[0].blocks[0] text /references/0/reference: Never late.`,
    );
  });
});
