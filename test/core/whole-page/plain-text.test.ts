import assert from 'node:assert/strict';
import { written } from './everything.ts';

describe('a page with everything', () => {
  it('is said by the plain text', async () => {
    assert.equal(
      await written('txt'),
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
Ward Letters | doi:10.1000/182
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
});
