import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';

const refuse = () => assert.fail('a text needs none of this');
async function written(id: string, profile: string): Promise<string> {
  const tools = { typesetter: refuse, docx: refuse, faces: async () => [], today: '2026-06-15' };
  const { bytes } = await outputOf(id)!.write(await prepare(readDocument(profile)), tools);
  return new TextDecoder().decode(bytes);
}

/** One of everything that a profile can say, and of each section an entry that says all and one that says little. */
const profile = `
basics:
  name: Ilse van Dongen
  label: "*Head* of nursing"
  email: ilse@dongen.example
  phone: +31 20 555 0142
  url: https://www.dongen.example/
  location: { address: 4 Kade, postalCode: 1011 AB, city: Hoorn, region: Hoorn, countryCode: NL }
  profiles:
    - { network: LinkedIn, url: https://linkedin.com/in/ilse }
    - { network: Mastodon, username: "@ilse", url: https://ward.example }
  summary: |-
    Runs wards that are **calm at night**.

    Works in two languages, and reads [the rota](https://rota.example/a) first.
  stats: [{ value: 24, label: beds }]
work:
  - name: Quayside Hospital
    url: https://quayside.example
    position: Head of nursing
    location: Hoorn
    startDate: 2021-03
    description: A hospital of 300 beds.
    summary: Answers for three wards.
    highlights: [Cut falls by **30 %**, See \`rota.py\`]
    keywords: [geriatrics, rota planning]
  - name: Harbour Clinic
    location: Delft
    roles:
      - { position: Senior nurse, location: Delft, startDate: 2017-01, endDate: 2021-02, highlights: [Trained 12 nurses] }
      - { position: Nurse, startDate: 2014-09, endDate: 2016-12, summary: Night shifts. }
  - { position: Carer, startDate: 2013 }
  - { name: Red Cross, endDate: 2012 }
stories:
  - name: The night of the flood
    work: Quayside Hospital
    url: https://quayside.example/flood
    context: Water in the cellar.
    problem: |-
      No power on two wards.

      And no lift.
    approach: Moved 40 beds by hand.
    outcome: Nobody was hurt.
    stats: [{ value: 40, label: beds moved }]
    keywords: [crisis]
projects:
  - name: Rota
    entity: Quayside Hospital
    roles: [Author, Tester]
    url: https://rota.example
    startDate: 2022
    endDate: 2023
    description: A planner of shifts.
    highlights: [Used by 3 wards]
    keywords: [Python]
volunteer:
  - { organization: Lifeboat, position: Medic, location: Hoorn, startDate: 2019-05, endDate: 2020-05, summary: On call. }
education:
  - institution: Delft College
    url: https://delft.example
    studyType: BSc
    area: Nursing
    location: Delft
    startDate: 2010-09
    endDate: 2013-07
    score: "8.1"
    courses: [Anatomy, Ethics]
    summary: Thesis on falls.
certificates:
  - { name: ALS, issuer: ERC, date: 2022-01, expires: 2026-01, url: https://erc.example }
  - { name: First aid, expires: 2027 }
awards: [{ title: Nurse of the year, awarder: Hoorn, date: 2020, summary: For the flood. }, { title: Quiet ward, date: 2019 }]
publications:
  - { name: On falls, publisher: Ward Letters, releaseDate: 2021-06, authors: [I. van Dongen, P. Smit], doi: 10.1000/182, summary: Forty falls. }
  - { name: On nights, url: https://nights.example/a }
talks: [{ name: Calm, event: Ward Days, location: Ghent, date: 2023-10, url: https://calm.example, summary: Twenty minutes. }]
patents: [{ name: A bed lamp, office: EP, number: 123456, status: granted, date: 2018, inventors: [I. van Dongen, P. Smit], url: https://lamp.example, summary: It dims. }]
skills:
  - { name: "Care:", level: expert, keywords: [wounds, falls] }
  - { name: Driving }
  - { level: Basic, keywords: [French] }
  - { keywords: [Calm] }
languages: [{ language: Dutch, fluency: native }, { language: English }]
interests: [{ name: Rowing, keywords: [eights, fours] }]
references: [{ name: P. Smit, reference: "> Calm at 4 a.m." }]
sections:
  - { id: open, title: Open to, summary: "Hoorn or Delft:", items: [Days, Nights] }
  - { title: Memberships, items: [{ name: V&VN, date: 2015, url: https://venvn.example, description: Ward group., highlights: [Treasurer] }, A reading circle] }
meta: { render: { sections: { titles: { summary: Profile }, intros: { skills: What I do each day. } } } }
`;

describe('a page with everything', () => {
  it('is said by the plain text', async () => {
    assert.equal(
      await written('txt', profile),
      `Ilse van Dongen
Head of nursing
4 Kade, 1011 AB Hoorn, Netherlands | ilse@dongen.example | +31 20 555 0142 |
dongen.example | linkedin.com/in/ilse | Mastodon: @ilse (https://ward.example)

24 beds


Profile
-------
Runs wards that are calm at night.

Works in two languages, and reads the rota (https://rota.example/a) first.


Experience
----------
Head of nursing | Mar 2021 – present
Quayside Hospital (https://quayside.example) | Hoorn
A hospital of 300 beds.

Answers for three wards.

- Cut falls by 30 %
- See rota.py

geriatrics, rota planning

Harbour Clinic
Delft

Senior nurse | Jan 2017 – Feb 2021
Delft
- Trained 12 nurses

Nurse | Sep 2014 – Dec 2016
Night shifts.

Carer | 2013

Red Cross | 2012


Engineering stories
-------------------
The night of the flood
Quayside Hospital | quayside.example/flood
40 beds moved

Context: Water in the cellar.

Problem: No power on two wards.

And no lift.

Approach: Moved 40 beds by hand.

Outcome: Nobody was hurt.

crisis


Projects
--------
Rota | 2022–2023
Author, Tester, Quayside Hospital | rota.example
A planner of shifts.

- Used by 3 wards

Python


Volunteering
------------
Medic | May 2019 – May 2020
Lifeboat | Hoorn
On call.


Education
---------
BSc, Nursing | Sep 2010 – Jul 2013
Delft College (https://delft.example) | Delft
Grade 8.1

Thesis on falls.

Courses: Anatomy, Ethics


Skills
------
What I do each day.

Care (expert): wounds, falls
Driving
Basic: French
Calm


Certificates
------------
ALS (https://erc.example), ERC | Jan 2022 – Jan 2026
First aid | 2027


Awards
------
Nurse of the year | 2020
Hoorn
For the flood.

Quiet ward | 2019


Publications
------------
On falls | Jun 2021
Ward Letters | doi:10.1000/182 (https://doi.org/10.1000/182)
I. van Dongen, P. Smit

Forty falls.

On nights (https://nights.example/a) | nights.example/a


Talks
-----
Calm | Oct 2023
Ward Days | Ghent | calm.example
Twenty minutes.


Patents
-------
A bed lamp | 2018
EP 123456, granted | lamp.example
I. van Dongen, P. Smit

It dims.


Languages
---------
Dutch (native)
English


Interests
---------
Rowing: eights, fours


Open to
-------
Hoorn or Delft:

- Days
- Nights


Memberships
-----------
V&VN | 2015
venvn.example
Ward group.

- Treasurer

A reading circle


References
----------
P. Smit
> Calm at 4 a.m.
`,
    );
  });

  it('is said by the Markdown', async () => {
    assert.equal(
      await written('md', profile),
      `# Ilse van Dongen

***Head* of nursing**

4 Kade, 1011 AB Hoorn, Netherlands · [ilse@dongen.example](mailto:ilse@dongen.example) · [+31 20 555 0142](tel:+31205550142) · [dongen.example](https://www.dongen.example/) · [linkedin.com/in/ilse](https://linkedin.com/in/ilse) · [Mastodon: \\@ilse](https://ward.example)

- **24** beds

## Profile

Runs wards that are **calm at night**.

Works in two languages, and reads [the rota](https://rota.example/a) first.

## Experience

### Head of nursing · Mar 2021 – present

**[Quayside Hospital](https://quayside.example)** · Hoorn

A hospital of 300 beds.

Answers for three wards.

- Cut falls by **30 %**
- See \`rota.py\`

*geriatrics, rota planning*

### Harbour Clinic

Delft

#### Senior nurse · Jan 2017 – Feb 2021

Delft

- Trained 12 nurses

#### Nurse · Sep 2014 – Dec 2016

Night shifts.

### Carer · 2013

### Red Cross · 2012

## Engineering stories

### The night of the flood

**Quayside Hospital** · [quayside.example/flood](https://quayside.example/flood)

- **40** beds moved

**Context:** Water in the cellar.

**Problem:** No power on two wards.

And no lift.

**Approach:** Moved 40 beds by hand.

**Outcome:** Nobody was hurt.

*crisis*

## Projects

### Rota · 2022–2023

**Author, Tester, Quayside Hospital** · [rota.example](https://rota.example)

A planner of shifts.

- Used by 3 wards

*Python*

## Volunteering

### Medic · May 2019 – May 2020

**Lifeboat** · Hoorn

On call.

## Education

### BSc, Nursing · Sep 2010 – Jul 2013

**[Delft College](https://delft.example)** · Delft

Grade 8.1

Thesis on falls.

**Courses:** Anatomy, Ethics

## Skills

What I do each day.

- **Care (expert):** wounds, falls
- Driving
- **Basic:** French
- Calm

## Certificates

- **[ALS](https://erc.example)**, ERC · Jan 2022 – Jan 2026
- **First aid** · 2027

## Awards

### Nurse of the year · 2020

**Hoorn**

For the flood.

- **Quiet ward** · 2019

## Publications

### On falls · Jun 2021

**Ward Letters** · [doi:10.1000/182](https://doi.org/10.1000/182)

I. van Dongen, P. Smit

Forty falls.

- **[On nights](https://nights.example/a)** · [nights.example/a](https://nights.example/a)

## Talks

### Calm · Oct 2023

**Ward Days** · Ghent · [calm.example](https://calm.example)

Twenty minutes.

## Patents

### A bed lamp · 2018

**EP 123456, granted** · [lamp.example](https://lamp.example)

I. van Dongen, P. Smit

It dims.

## Languages

- Dutch (native)
- English

## Interests

- **Rowing:** eights, fours

## Open to

Hoorn or Delft:

- Days
- Nights

## Memberships

### V&VN · 2015

[venvn.example](https://venvn.example)

Ward group.

- Treasurer

A reading circle

## References

### P. Smit

\\> Calm at 4 a.m.
`,
    );
  });

  it('is said by the page for the web', async () => {
    const [, body = ''] = /<body>\n(.*)\n<\/body>/s.exec(await written('html', profile))!;
    const lines = body
      .replace(/<\/?(?:main|header|section|article|ul|dl)\b[^>]*>/g, '\n$&\n')
      .replace(/<\/(?:p|li|h\d|div)>|<div class="head">/g, '$&\n');
    assert.equal(
      lines.replace(/\n+/g, '\n').trim(),
      `<main>
<header>
<h1>Ilse van Dongen</h1>
<p class="label"><em>Head</em> of nursing</p>
<ul class="contacts">
<li>4 Kade, 1011 AB Hoorn, Netherlands</li>
<li><a href="mailto:ilse@dongen.example">ilse@dongen.example</a></li>
<li><a href="tel:+31205550142">+31 20 555 0142</a></li>
<li><a href="https://www.dongen.example/">dongen.example</a></li>
<li><a href="https://linkedin.com/in/ilse">linkedin.com/in/ilse</a></li>
<li><a href="https://ward.example">Mastodon: @ilse</a></li>
</ul>
</header>
<section>
<dl class="figures">
<div><dt>beds</dt><dd>24</dd></div>
</dl>
</section>
<section>
<h2>Profile</h2>
<p>Runs wards that are <strong>calm at night</strong>.</p>
<p>Works in two languages, and reads <a href="https://rota.example/a">the rota</a> first.</p>
</section>
<section>
<h2>Experience</h2>
<article class="entry">
<div class="head">
<h3>Head of nursing</h3>
<p class="when">Mar 2021 – present</p>
</div>
<p class="where"><a href="https://quayside.example">Quayside Hospital</a> · Hoorn</p>
<p>A hospital of 300 beds.</p>
<p>Answers for three wards.</p>
<ul>
<li>Cut falls by <strong>30 %</strong></li>
<li>See <code>rota.py</code></li>
</ul>
<p class="keywords">geriatrics, rota planning</p>
</article>
<article class="entry">
<div class="head">
<h3>Harbour Clinic</h3>
</div>
<p class="where">Delft</p>
<article class="entry">
<div class="head">
<h4>Senior nurse</h4>
<p class="when">Jan 2017 – Feb 2021</p>
</div>
<p class="where">Delft</p>
<ul>
<li>Trained 12 nurses</li>
</ul>
</article>
<article class="entry">
<div class="head">
<h4>Nurse</h4>
<p class="when">Sep 2014 – Dec 2016</p>
</div>
<p>Night shifts.</p>
</article>
</article>
<article class="entry">
<div class="head">
<h3>Carer</h3>
<p class="when">2013</p>
</div>
</article>
<article class="entry">
<div class="head">
<h3>Red Cross</h3>
<p class="when">2012</p>
</div>
</article>
</section>
<section>
<h2>Engineering stories</h2>
<article class="entry">
<div class="head">
<h3>The night of the flood</h3>
</div>
<p class="where">Quayside Hospital · <a href="https://quayside.example/flood">quayside.example/flood</a></p>
<dl class="figures">
<div><dt>beds moved</dt><dd>40</dd></div>
</dl>
<p><strong>Context:</strong> Water in the cellar.</p>
<p><strong>Problem:</strong> No power on two wards.</p>
<p>And no lift.</p>
<p><strong>Approach:</strong> Moved 40 beds by hand.</p>
<p><strong>Outcome:</strong> Nobody was hurt.</p>
<p class="keywords">crisis</p>
</article>
</section>
<section>
<h2>Projects</h2>
<article class="entry">
<div class="head">
<h3>Rota</h3>
<p class="when">2022–2023</p>
</div>
<p class="where">Author, Tester, Quayside Hospital · <a href="https://rota.example">rota.example</a></p>
<p>A planner of shifts.</p>
<ul>
<li>Used by 3 wards</li>
</ul>
<p class="keywords">Python</p>
</article>
</section>
<section>
<h2>Volunteering</h2>
<article class="entry">
<div class="head">
<h3>Medic</h3>
<p class="when">May 2019 – May 2020</p>
</div>
<p class="where">Lifeboat · Hoorn</p>
<p>On call.</p>
</article>
</section>
<section>
<h2>Education</h2>
<article class="entry">
<div class="head">
<h3>BSc, Nursing</h3>
<p class="when">Sep 2010 – Jul 2013</p>
</div>
<p class="where"><a href="https://delft.example">Delft College</a> · Delft</p>
<p>Grade 8.1</p>
<p>Thesis on falls.</p>
<p><strong>Courses:</strong> Anatomy, Ethics</p>
</article>
</section>
<section>
<h2>Skills</h2>
<p>What I do each day.</p>
<dl class="rows">
<div><dt>Care (expert):</dt><dd>wounds, falls</dd></div>
<div><dt>Driving</dt><dd></dd></div>
<div><dt>Basic:</dt><dd>French</dd></div>
<div><dt></dt><dd>Calm</dd></div>
</dl>
</section>
<section>
<h2>Certificates</h2>
<article class="entry">
<div class="head">
<h3><a href="https://erc.example">ALS</a></h3>
<p class="when">Jan 2022 – Jan 2026</p>
</div>
<p class="where">ERC</p>
</article>
<article class="entry">
<div class="head">
<h3>First aid</h3>
<p class="when">2027</p>
</div>
</article>
</section>
<section>
<h2>Awards</h2>
<article class="entry">
<div class="head">
<h3>Nurse of the year</h3>
<p class="when">2020</p>
</div>
<p class="where">Hoorn</p>
<p>For the flood.</p>
</article>
<article class="entry">
<div class="head">
<h3>Quiet ward</h3>
<p class="when">2019</p>
</div>
</article>
</section>
<section>
<h2>Publications</h2>
<article class="entry">
<div class="head">
<h3>On falls</h3>
<p class="when">Jun 2021</p>
</div>
<p class="where">Ward Letters · <a href="https://doi.org/10.1000/182">doi:10.1000/182</a></p>
<p>I. van Dongen, P. Smit</p>
<p>Forty falls.</p>
</article>
<article class="entry">
<div class="head">
<h3><a href="https://nights.example/a">On nights</a></h3>
</div>
<p class="where"><a href="https://nights.example/a">nights.example/a</a></p>
</article>
</section>
<section>
<h2>Talks</h2>
<article class="entry">
<div class="head">
<h3>Calm</h3>
<p class="when">Oct 2023</p>
</div>
<p class="where">Ward Days · Ghent · <a href="https://calm.example">calm.example</a></p>
<p>Twenty minutes.</p>
</article>
</section>
<section>
<h2>Patents</h2>
<article class="entry">
<div class="head">
<h3>A bed lamp</h3>
<p class="when">2018</p>
</div>
<p class="where">EP 123456, granted · <a href="https://lamp.example">lamp.example</a></p>
<p>I. van Dongen, P. Smit</p>
<p>It dims.</p>
</article>
</section>
<section>
<h2>Languages</h2>
<dl class="rows">
<div><dt>Dutch (native)</dt><dd></dd></div>
<div><dt>English</dt><dd></dd></div>
</dl>
</section>
<section>
<h2>Interests</h2>
<dl class="rows">
<div><dt>Rowing:</dt><dd>eights, fours</dd></div>
</dl>
</section>
<section>
<h2>Open to</h2>
<p>Hoorn or Delft:</p>
<ul>
<li>Days</li>
<li>Nights</li>
</ul>
</section>
<section>
<h2>Memberships</h2>
<article class="entry">
<div class="head">
<h3>V&amp;VN</h3>
<p class="when">2015</p>
</div>
<p class="where"><a href="https://venvn.example">venvn.example</a></p>
<p>Ward group.</p>
<ul>
<li>Treasurer</li>
</ul>
</article>
<article class="entry">
<p>A reading circle</p>
</article>
</section>
<section>
<h2>References</h2>
<article class="entry">
<div class="head">
<h3>P. Smit</h3>
</div>
<p>&gt; Calm at 4 a.m.</p>
</article>
</section>
</main>`,
    );
  });
});
