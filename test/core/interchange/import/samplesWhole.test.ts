import assert from 'node:assert/strict';
import { samples } from './samples.ts';
import { imported } from './support.ts';

/** What becomes of each sample, as it is written. */
const profiles: Readonly<Record<string, string>> = {
  'resume.json': `basics:
  name: Hedda Sundquist
  label: Patternmaker
  email: hedda@sundquist.example
  phone: +46 340 555 018
  url: https://sundquist.example
  summary: Turns drawings into wood.
  location:
    address: Strandgatan 9
    postalCode: 432 44
    city: Varberg
    region: Halland
  profiles:
    - network: Mastodon
      username: heddas
      url: https://social.example/@heddas

work:
  - name: Ringhals Foundry
    position: Pattern maker
    startDate: 2014-03
    endDate: 2019-08
    summary: Casting shop of a shipyard.
    highlights:
      - Carved 220 patterns for propellers.
      - Halved scrap with cooler sand.
    location: Varberg
    url: https://ringhals.example/casting

volunteer:
  - organization: Lifeboat Träslövsläge
    position: Coxswain
    summary: On call two nights a week.

education:
  - institution: Yrkesskolan Falkenberg
    area: Foundry work
    studyType: Journeyman
    score: VG
    courses: [Moulding]

awards:
  - title: Golden Plane
    awarder: Guild of Joiners
    summary: For a mast step.

certificates:
  - name: Crane licence
    issuer: Transportstyrelsen

publications:
  - name: Sand that breathes
    publisher: Gjuteriet
    summary: On venting.

skills:
  - name: Wood
    level: Master
    keywords: [lathe, spokeshave]

languages:
  - language: Swedish
    fluency: mother tongue

interests:
  - name: Kites
    keywords: [parafoil]

references:
  - name: Birger Alm
    reference: Never late.

projects:
  - name: Capstan
    description: A winch for the club.
    highlights:
      - Lifts four tonnes.
    keywords: [oak]

x-badge: Blue
`,
  'old.json': `basics:
  name: Hedda Sundquist
  url: https://sundquist.example
  image: me.jpg

work:
  - name: Ringhals Foundry
    position: Pattern maker
    url: https://ringhals.example
    summary: Castings.

publications:
  - name: Sand that breathes
    url: https://gjuteriet.example/sand
`,
  'cv.yaml': `basics:
  name: Hedda Sundquist
  label: Patternmaker
  email: hedda@sundquist.example
  location:
    city: Varberg
    countryCode: SE
  summary: Turns drawings into wood.

work:
  - name: Ringhals Foundry
    position: Pattern maker
    startDate: 2014-03
    endDate: 2019-08
    highlights:
      - Carved 220 patterns for propellers.

education:
  - institution: Yrkesskolan Falkenberg
    studyType: Journeyman
    area: Foundry work
    highlights:
      - Best of the year.

publications:
  - name: Sand that breathes
    authors: [Hedda Sundquist, Birger Alm]
    publisher: Gjuteriet
    releaseDate: 2018

skills:
  - name: Wood
    keywords: [lathe, spokeshave]

sections:
  - id: odds-and-ends
    title: odds and ends
    items:
      - Sings in a choir.

meta:
  render:
    sections:
      order: [summary, work, education, publications, skills, odds-and-ends]
      titles:
        work: Experience
`,
  'resume.yml': `basics:
  name: Hedda Sundquist
  label: Patternmaker
  email: hedda@sundquist.example
  location:
    city: Varberg
    countryCode: SE
  summary: Turns drawings into wood.

work:
  - name: Ringhals Foundry
    position: Pattern maker
    startDate: 2014-03
    endDate: present
    highlights:
      - Carved 220 patterns for propellers.
    keywords: [castings]

education:
  - institution: Yrkesskolan Falkenberg
    studyType: Bachelor
    area: Foundry work

skills:
  - name: Wood
    level: Expert
    keywords: [lathe]
`,
  'rx5.json': `basics:
  name: Hedda Sundquist
  label: Patternmaker
  email: hedda@sundquist.example
  phone: +46 340 555 018
  url: https://sundquist.example
  location:
    city: Varberg
    countryCode: SE
  summary: Turns drawings into wood.

work:
  - name: Ringhals Foundry
    location: Varberg
    position: Pattern maker
    startDate: 2014-03
    endDate: 2019-08
    summary: Casting shop of a shipyard.
    highlights:
      - Carved 220 patterns for propellers.
      - Halved scrap.

  - name: Skiffen
    position: Owner
    summary: Clinker built.
    x-section: Boats

education:
  - institution: Yrkesskolan Falkenberg
    studyType: Journeyman
    area: Foundry work
    score: VG
    startDate: 2010
    endDate: 2013

skills:
  - name: Wood
    level: Master
    keywords: [lathe]
    x-level: 5

awards:
  - title: Golden Plane
    awarder: Guild of Joiners
    summary: For a mast step.
`,
  'open-resume.json': `basics:
  name: Hedda Sundquist
  email: hedda@sundquist.example
  phone: +46 340 555 018
  url: sundquist.example
  location:
    city: Varberg
  summary: Turns drawings into wood.

work:
  - name: Ringhals Foundry
    position: Pattern maker
    startDate: 2014-03
    endDate: 2019-08
    highlights:
      - Carved 220 patterns.

education:
  - institution: Yrkesskolan Falkenberg
    studyType: Journeyman in foundry work
    startDate: 2010
    endDate: 2013
    score: "3.8"
    highlights:
      - Best of the year.

skills:
  - name: Lathe
    level: 4/5
  - name: Spokeshave
  - name: gouge

projects:
  - name: Capstan
    startDate: 2016
    endDate: 2016
    highlights:
      - Lifts four tonnes.

sections:
  - title: More
    items:
      - Sings in a choir.
`,
  'mac.json': `basics:
  name: Hedda Sundquist
  label: Patternmaker
  url: https://sundquist.example
  summary: Turns drawings into wood.

work:
  - name: Ringhals Foundry
    position: Pattern maker
    startDate: 2014-03-01
    endDate: 2019-08-31
    highlights:
      - Propellers without flaws.
      - Carved 220 patterns.
    keywords: [Spokeshave]
    description: Castings for ships.
    x-type: internal-employee

certificates:
  - name: Crane licence
    issuer: Transportstyrelsen
    date: 2012-01-01
    x-studyType: certification
    x-degreeAchieved: "true"

skills:
  - name: Lathe
    level: expert
    x-type: tool

languages:
  - language: Swedish
    fluency: Native or bilingual proficiency

sections:
  - title: Interesting facts
    items:
      - name: Choir
        description: Sings alto.

meta:
  lastModified: 2024-02-01
  render:
    locale: en
`,
  'fresh.json': `basics:
  name: Hedda Sundquist
  label: Patternmaker
  email: hedda@sundquist.example
  phone: +46 340 555 018
  url: https://sundquist.example
  location:
    city: Varberg
    region: Halland
    postalCode: "43244"
    countryCode: SE
  summary: Turns drawings into wood.
  x-quote: Measure twice.

work:
  - name: Ringhals Foundry
    position: Pattern maker
    url: https://ringhals.example
    startDate: 2014-03
    endDate: 2019-08
    summary: Castings.
    highlights:
      - Carved 220 patterns.
    keywords: [gouge]

education:
  - institution: Yrkesskolan Falkenberg
    studyType: Moulder
    startDate: 2010
    endDate: 2013

skills:
  - name: Wood
    level: Master
    keywords: [Lathe]
  - name: Chisel
    level: Good
    x-summary: Daily.

languages:
  - language: Swedish
    fluency: Native

projects:
  - name: Capstan
    description: A winch.
    type: Club
    roles: [Designer]
    keywords: [oak]

x-employment:
  x-summary: Twelve years in foundries.

x-education:
  x-level: vocational
  x-degree: Journeyman

x-disposition:
  travel: 25
  authorization: citizen
`,
  'europass.xml': `basics:
  name: Hedda Sundquist
  email: hedda@sundquist.example
  summary: Turns drawings into wood.

work:
  - name: Ringhals Foundry
    position: Pattern maker
    location: Varberg
    startDate: 2014-03
    endDate: present
    highlights:
      - Carved 220 patterns.

education:
  - institution: Yrkesskolan Falkenberg
    studyType: Journeyman

projects:
  - name: Capstan
    description: A winch for the club.
`,
};

describe('a document of each tool', () => {
  for (const { file, content } of samples)
    it(`becomes this profile: ${file}`, async () => {
      const { text } = await imported(file, content);
      assert.equal(text, profiles[file]!);
    });
});
