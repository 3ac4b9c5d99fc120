import type { Draft, ForeignSource } from '../foreignSource.ts';
import { degreeAndSubject } from './degreeName.ts';
import { competences, spell } from './manfredExperience.ts';
import { organizationOf } from './manfredParts.ts';

/** What MAC calls the kinds of studies, none of which is a degree. */
const kinds = /^(?:officialDegree|certification|unaccredited|selfTraining)$/;

/** A study; what a private house certifies is a certificate, where its name is not that of a degree. */
function study(one: ForeignSource): readonly [section: 'education' | 'certificates', entry: Draft] {
  const { name: institution, url, about, location, more } = organizationOf(one.object('institution'));
  const written = one.text('studyType');
  const kind = kinds.test(written ?? '') ? written : undefined;
  const achieved = one.text('degreeAchieved');
  const name = one.text('name');
  const named = name === undefined || (written !== undefined && kind === undefined) ? null : degreeAndSubject(name);
  const { startDate, endDate } = spell(one);
  const linked = competences(one, 'linkedCompetences');
  const rest = {
    'x-studyType': kind,
    'x-degreeAchieved': achieved,
    'x-keywords': linked.names,
    'x-competences': linked.details,
    'x-institution': about,
    ...more,
  };
  if (kind === 'certification' && named === null)
    return [
      'certificates',
      one.entry({
        name,
        issuer: institution,
        date: endDate === 'present' ? startDate : endDate,
        url,
        'x-startDate': endDate === 'present' || endDate === startDate ? undefined : startDate,
        'x-summary': one.text('description'),
        'x-location': location,
        ...rest,
      }),
    ];
  return [
    'education',
    one.entry({
      institution,
      url,
      location,
      ...(named ?? { area: name, studyType: kind === undefined ? written : undefined }),
      startDate,
      // Who has the degree is done, whenever that was.
      endDate: endDate === 'present' && achieved === 'true' ? undefined : endDate,
      summary: one.text('description'),
      ...rest,
    }),
  ];
}

/** The studies of a MAC by the sections of a profile. */
export function studiesOf(sources: readonly ForeignSource[]): {
  readonly education: readonly Draft[];
  readonly certificates: readonly Draft[];
} {
  const found = sources.map(study);
  const of = (section: string) => found.flatMap(([key, entry]) => (key === section ? [entry] : []));
  return { education: of('education'), certificates: of('certificates') };
}
