import type { Draft, ForeignSource } from '../foreignSource.ts';
import { grouped } from '../reader/sameEmployer.ts';
import { organizationOf, referenceOf } from './manfredParts.ts';

/** Start and end of a role or a study, which goes on where no end is said. */
export function spell(source: ForeignSource): Draft {
  const startDate = source.date('startDate');
  return { startDate, endDate: source.date('finishDate') ?? (startDate === undefined ? undefined : 'present') };
}

/** Names of competences, each of which may be called a skill, and what is said of them beside their names and kinds. */
export function competences(
  source: ForeignSource,
  key: string,
): { readonly names: readonly string[]; readonly details: Draft } {
  const details: Draft = {};
  const names = source.entries(key, 'name').flatMap((one) => {
    const inner = one.has('skill') ? one.object('skill') : one;
    const name = inner.text('name');
    const said = inner.text('description');
    if (name !== undefined && said !== undefined) details[name] = said;
    return name ?? [];
  });
  return { names, details };
}

/** What a role was about: its notes, its challenges with what was done about each, and what was needed for it. */
function toldOf(role: ForeignSource): Draft {
  const { names, details } = competences(role, 'competences');
  return {
    'x-competences': details,
    summary: role.first('notes', 'description'),
    highlights: role
      .entries('challenges', 'description')
      .flatMap((one) => [one.text('description') ?? [], one.texts('actions') ?? []].flat(2)),
    keywords: names,
  };
}

function job(one: ForeignSource, referees: Draft[]): readonly Draft[] {
  const { about, more, ...shared } = organizationOf(one.object('organization'));
  const roles = one.entries('roles').map((role) => {
    referees.push(...role.entries('referrals').map(referenceOf));
    return role.entry({ ...shared, position: role.text('name'), ...spell(role), ...toldOf(role) });
  });
  const [first, ...others] = roles;
  const rest = one.entry({ ...more, description: about, 'x-type': one.text('type') });
  return [{ ...(first ?? { ...shared }), ...rest }, ...others];
}

/** A project, whose roles say when it was and what was done. */
function project(one: ForeignSource, referees: Draft[]): Draft {
  const { name, url, about, more, location } = organizationOf(one.has('details') ? one.object('details') : one);
  const roles = one.entries('roles').map((role): Draft => {
    referees.push(...role.entries('referrals').map(referenceOf));
    const name = role.text('name');
    const { 'x-competences': details, ...told } = toldOf(role);
    return { name, ...spell(role), ...told, more: role.entry({ 'x-competences': details }) };
  });
  const own = spell(one);
  const all = (key: string): readonly string[] =>
    roles.flatMap((role) => (role[key] as string | string[] | undefined) ?? []);
  return one.entry({
    name,
    description: [about, ...all('summary')].filter(Boolean).join('\n\n'),
    roles: [...new Set(all('name'))],
    startDate: own.startDate ?? [...all('startDate')].sort()[0],
    endDate: own.startDate === undefined ? [...all('endDate')].sort().at(-1) : own.endDate,
    url,
    type: one.text('type'),
    highlights: all('highlights'),
    keywords: [...new Set(all('keywords'))],
    'x-location': location,
    ...more,
    ...Object.assign({}, ...roles.map((role) => role.more)),
  });
}

/** What somebody made public, by its type: a talk, an achievement, a thing of one's own, else something that can be read. */
function artifact(one: ForeignSource): readonly [section: string, entry: Draft] {
  const { name, url, about, more: rest } = organizationOf(one.object('details'));
  const type = one.text('type');
  const date = one.date('publishingDate');
  const { names, details } = competences(one, 'relatedCompetences');
  const words = [...new Set([...names, ...(one.texts('tags') ?? [])])];
  const more = { ...rest, 'x-competences': details };
  switch (type) {
    case 'talk':
      return ['talks', one.entry({ name, date, url, summary: about, 'x-keywords': words, ...more })];
    case 'achievement':
      return [
        'awards',
        one.entry({
          title: name !== undefined && url !== undefined ? `[${name}](${url})` : name,
          date,
          summary: about,
          'x-keywords': words,
          ...more,
        }),
      ];
    case 'sideProject':
    case 'launch':
      return [
        'projects',
        one.entry({ name, description: about, startDate: date, endDate: date, url, type, keywords: words, ...more }),
      ];
    default:
      return [
        'publications',
        one.entry({ name, type, releaseDate: date, url, summary: about, 'x-keywords': words, ...more }),
      ];
  }
}

/** What somebody has done, by the sections of a profile, and who speaks for them. */
export function experienceOf(source: ForeignSource): {
  readonly work: readonly Draft[];
  readonly of: (section: string) => readonly Draft[];
  readonly referees: readonly Draft[];
} {
  const referees: Draft[] = [];
  const work = grouped(source.entries('jobs').flatMap((one) => job(one, referees)));
  const projects = source.entries('projects').map((one) => ['projects', project(one, referees)] as const);
  const found = [...projects, ...source.entries('publicArtifacts').map(artifact)];
  return { work, referees, of: (section) => found.flatMap(([key, entry]) => (key === section ? [entry] : [])) };
}
