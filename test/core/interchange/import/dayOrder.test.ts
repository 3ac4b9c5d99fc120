import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Job = Readonly<Record<string, string>>;

const work = (profile: { readonly work: unknown }): readonly Job[] => profile.work as readonly Job[];

/** The text of a résumé in English with one job of these dates. */
const english = (contact: string, dates: string, more = ''): string =>
  `Zephyrine Okafor\n${contact}\nzephyrine@okafor.example\n\nExperience\n\nLock keeper, Canal Trust\n${dates}\n- Passed 40 boats a day through the lock\n${more}`;

describe('the order of day and month in a document', () => {
  it('is day first in other languages than English', async () => {
    for (const text of [
      'Zephyrine Okafor\nzephyrine@okafor.example\n\nEXPÉRIENCE PROFESSIONNELLE\n\nÉclusière, Voies du Nord\n04/03/2016 – 09/11/2020\n- Entretien des portes de l’écluse et de la maison\n',
      'Zephyrine Okafor\nzephyrine@okafor.example\n\nBerufserfahrung\n\nSchleusenwärterin, Kanalamt Emden\n04/03/2016 – 09/11/2020\n- Wartung der Tore und des Hauses an der Schleuse\n',
      'Zephyrine Okafor\nzephyrine@okafor.example\n\nExperiencia laboral\n\nEsclusera, Canales del Norte\n04/03/2016 – 09/11/2020\n- Mantenimiento de las puertas de la esclusa y de la casa\n',
    ]) {
      const { profile, text: read } = await imported('cv.txt', text);
      assert.deepEqual([work(profile)[0]!.startDate, work(profile)[0]!.endDate], ['2016-03-04', '2020-11-09'], read);
      assert.doesNotMatch(read, /merit:.*month/);
    }
  });
  it('is that of the dates that can be read in one way', async () => {
    const later = '\nBoatman, Ferry Guild\n04/03/2012 - 28/02/2016\n- Rowed across the canal\n';
    const { profile } = await imported('cv.txt', english('Selby', '04/03/2016 – 09/11/2020', later));
    assert.deepEqual(
      work(profile).map(({ startDate, endDate }) => [startDate, endDate]),
      [
        ['2016-03-04', '2020-11-09'],
        ['2012-03-04', '2016-02-28'],
      ],
    );
    const american = later.replace('28/02/2016', '02/28/2016').replaceAll('/', '-');
    const turned = await imported('cv.txt', english('Selby', '04-03-2016 – 09-11-2020', american));
    assert.equal(work(turned.profile)[0]!.startDate, '2016-04-03');
  });
  it('is month first in the United States and day first elsewhere', async () => {
    for (const contact of ['Lockport, NY', '(716) 555-0143', '12 Towpath Lane, Lockport, NY 14094'])
      for (const dates of ['04/03/2016 – 09/11/2020', '04-03-2016 – 09-11-2020']) {
        const { profile, text } = await imported('cv.txt', english(contact, dates));
        assert.deepEqual(
          [work(profile)[0]!.startDate, work(profile)[0]!.endDate],
          ['2016-04-03', '2020-09-11'],
          contact,
        );
        assert.doesNotMatch(text, /merit:.*month/, contact);
      }
    for (const contact of ['Selby YO8 4QR', '+44 7700 900431', 'Athlone, Ireland']) {
      const { profile, text } = await imported('cv.txt', english(contact, '04/03/2016 – 09/11/2020'));
      assert.deepEqual([work(profile)[0]!.startDate, work(profile)[0]!.endDate], ['2016-03-04', '2020-11-09'], contact);
      assert.doesNotMatch(text, /merit:.*month/, contact);
    }
  });
  it('is asked for where nothing tells, and not for other dates', async () => {
    const { profile, text } = await imported('cv.txt', english('', '04/03/2016 – 09/09/2020'));
    assert.deepEqual([work(profile)[0]!.startDate, work(profile)[0]!.endDate], ['2016-04-03', '2020-09-09']);
    assert.match(text, /startDate: 2016-04-03 # merit: is the day or the month first\?/);
    assert.match(text, /endDate: 2020-09-09\n/);
    const canadian = await imported('cv.txt', english('Welland, ON | (905) 555-0121', '04/03/2016 – 09/09/2020'));
    assert.match(canadian.text, /startDate: 2016-04-03 # merit: is the day or the month first\?/);
  });
  it('leaves what sentences say as it is written', async () => {
    const { profile } = await imported(
      'cv.txt',
      english('Athlone, Ireland', '04/03/2016 – 09/11/2020').replace('a day through the lock', 'on 05/06/2019 alone'),
    );
    assert.deepEqual(work(profile)[0]!.highlights, ['Passed 40 boats on 05/06/2019 alone']);
  });
});
