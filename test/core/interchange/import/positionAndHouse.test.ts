import assert from 'node:assert/strict';
import { imported } from './support.ts';

const jobOf = async (...lines: readonly string[]) => {
  const { profile } = await imported(
    'cv.txt',
    `Petra Wainwright\n\nEXPERIENCE\n${lines.join('\n')}\n- Kept two engines\n`,
  );
  const { highlights: _, ...job } = (profile.work as unknown as readonly Readonly<Record<string, unknown>>[])[0]!;
  return job;
};

describe('a position and its house on one line', () => {
  const dates = { startDate: '2019-11', endDate: 'present' };
  it('leave the town beneath them to be where that was', async () => {
    assert.deepEqual(await jobOf('General Manager, The Lantern Hotel', 'Dubai | November 2019 to date'), {
      name: 'The Lantern Hotel',
      position: 'General Manager',
      location: 'Dubai',
      ...dates,
    });
    assert.deepEqual(await jobOf('Quayside Media Group, Software Engineer   Nov 2019 – present', 'Manchester'), {
      name: 'Quayside Media Group',
      position: 'Software Engineer',
      location: 'Manchester',
      ...dates,
    });
  });
  it('are none where the line says what the position is about, above the employer', async () => {
    assert.deepEqual(await jobOf('Senior Engineer, Billing', 'Kestrel | November 2019 to date'), {
      name: 'Kestrel',
      position: 'Senior Engineer, Billing',
      ...dates,
    });
  });
  it('may have a slash between, and two positions too', async () => {
    assert.deepEqual(await jobOf('Chemistry Teacher / Vista High School, Tucson, AZ', 'Nov 2019 - present'), {
      name: 'Vista High School',
      position: 'Chemistry Teacher',
      location: 'Tucson, AZ',
      ...dates,
    });
    assert.equal(
      (await jobOf('Engineer / Team Lead, Kestrel GmbH', 'Nov 2019 - present')).position,
      'Engineer / Team Lead',
    );
  });
  it('keep the season and what was done there', async () => {
    assert.deepEqual(await jobOf('Lifeguard, Town of Elmira   Summers 2021 - 2023'), {
      name: 'Town of Elmira',
      position: 'Lifeguard',
      description: 'Summers',
      startDate: '2021',
      endDate: '2023',
    });
    assert.deepEqual(
      await jobOf(
        'Comptable, Fiduciaire du Port',
        'nov. 2019 – auj.',
        'Devis, relances clients, salons professionnels',
      ),
      {
        name: 'Fiduciaire du Port',
        position: 'Comptable',
        ...dates,
        summary: 'Devis, relances clients, salons professionnels',
      },
    );
  });
});
