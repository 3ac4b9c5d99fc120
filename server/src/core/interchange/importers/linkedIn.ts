import { readDate, wholeCanonical } from '../../reading/dates/index.ts';
import type { Draft } from '../foreignSource.ts';
import { readProse } from '../prose.ts';
import { readPlace } from '../reader/address.ts';
import { accountOf } from '../reader/contacts.ts';
import { grouped } from '../reader/sameEmployer.ts';
import { parseCsv } from './csv.ts';
import { decode } from './decode.ts';
import { type Importer, Unreadable } from './importer.ts';
import { isZip, openZip } from './zip.ts';

type Row = Readonly<Record<string, string>>;

/** Tables by columns that only they have, since file names change with the language of the account. */
const tables: readonly (readonly [string, readonly string[]])[] = [
  ['profile', ['First Name', 'Last Name', 'Headline']],
  ['positions', ['Company Name', 'Title', 'Started On']],
  ['volunteering', ['Company Name', 'Role', 'Started On']],
  ['education', ['School Name', 'Degree Name']],
  ['certifications', ['Name', 'Authority']],
  ['languages', ['Name', 'Proficiency']],
  ['emails', ['Email Address', 'Primary']],
  ['phones', ['Number', 'Type', 'Extension']],
  ['projects', ['Title', 'Description', 'Url', 'Started On']],
  ['honors', ['Title', 'Description', 'Issued On']],
  ['publications', ['Name', 'Published On', 'Publisher']],
  ['patents', ['Title', 'Patent Number']],
  ['courses', ['Name', 'Number']],
  ['recommendations', ['First Name', 'Company', 'Job Title', 'Text']],
  ['organizations', ['Name', 'Position', 'Started On']],
  ['scores', ['Name', 'Score']],
  ['causes', ['Supported Cause']],
];

export const linkedIn: Importer = {
  id: 'linkedin',
  title: 'LinkedIn data export',
  detect: ({ bytes, name }) =>
    isZip(bytes) && (/linkedin/i.test(name) || /\.csv/.test(new TextDecoder('latin1').decode(bytes))),
  async read({ bytes }, tools) {
    const archive = openZip(bytes, tools);
    const found = new Map<string, Row[]>();
    const ignored: string[] = [];
    for (const name of archive.names.filter((one) => /\.csv$/i.test(one) && !/__MACOSX/.test(one))) {
      const short = name.slice(name.lastIndexOf('/') + 1);
      // What is about other people or about the use of the site stays unopened.
      if (
        /^(?:connections|messages|invitations|contacts|ad_targeting|logins|search|recommendations_given)/i.test(short)
      ) {
        ignored.push(short);
        continue;
      }
      const text = decode(await archive.read(name));
      const rows = text === null ? null : parseCsv(text);
      if (rows === null)
        throw new Unreadable(`${short} in the archive is no complete table: a quotation mark is never closed.`);
      const { kind, entries } = tableOf(rows);
      if (kind === null) ignored.push(short);
      else found.set(kind, [...(found.get(kind) ?? []), ...entries]);
    }
    if (!found.has('profile') && !found.has('positions'))
      throw new Unreadable('the archive is no LinkedIn data export: it has neither Profile.csv nor Positions.csv.');
    const notes = ignored.length > 0 ? [`Not read, because it is not about your career: ${ignored.join(', ')}.`] : [];
    return { profile: profileFrom(found), notes };
  },
};

function tableOf(rows: readonly (readonly string[])[]): { kind: string | null; entries: Row[] } {
  for (const [at, header] of rows.slice(0, 12).entries()) {
    const names = header.map((one) => one.trim());
    let kind = tables.find(([, wanted]) => wanted.every((one) => names.includes(one)))?.[0] ?? null;
    if (kind === null && names.length === 1 && names[0] === 'Name') kind = 'skills';
    if (kind === null) continue;
    const entries = rows
      .slice(at + 1)
      .map((row) => Object.fromEntries(names.map((name, index) => [name, (row[index] ?? '').trim()])));
    return { kind, entries: entries.filter((row) => Object.values(row).some((value) => value !== '')) };
  }
  return { kind: null, entries: [] };
}

const filled = (entry: Draft): Draft =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) =>
        value !== undefined && value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
const date = (text: string | undefined): string | undefined =>
  text ? (wholeCanonical(readDate(text)) ?? text) : undefined;

function period(row: Row): Draft {
  const startDate = date(row['Started On'] ?? row['Start Date']);
  return filled({
    startDate,
    endDate: date(row['Finished On'] ?? row['End Date']) ?? (startDate && 'Started On' in row ? 'present' : undefined),
  });
}

/** A period in a text, where there is room for one. */
function spellOf(row: Row): string | undefined {
  const { startDate, endDate } = period(row) as Record<string, string>;
  return [startDate, endDate].filter(Boolean).join(' – ') || undefined;
}

/** NATIVE_OR_BILINGUAL, as older exports have it, in words. */
function fluencyOf(written: string | undefined): string | undefined {
  if (!written || !/^[A-Z_]+$/.test(written)) return written;
  const words = written.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function told(text: string | undefined): Draft {
  const { summary, highlights } = readProse(
    text?.replaceAll(/[ \t]+(?=[•▪◦]\s)/g, '\n').replaceAll(/^[▪◦●·]\s*/gm, '- '),
  );
  return filled({ summary, highlights });
}

function profileFrom(found: ReadonlyMap<string, readonly Row[]>): object {
  const rows = (kind: string): readonly Row[] => found.get(kind) ?? [];
  const [me = {}] = rows('profile');
  const emails = rows('emails');
  const addresses = [...(me.Websites ?? '').matchAll(/(?:\[|,)\s*([A-Z_ ]+):((?:https?:\/\/)?[^,\]\s]+)/gi)].map(
    ([, label, url]) => ({ label: label!, url: /^https?:/i.test(url!) ? url! : `https://${url}` }),
  );
  const handles = [...(me['Twitter Handles'] ?? '').matchAll(/[\w@]+/g)].map(([handle]) => handle.replace('@', ''));
  const place = [me.Address, [me['Zip Code'], me['Geo Location'] ?? me.Country].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const accounts = addresses.flatMap(({ url }) => accountOf(url) ?? []);
  const pages = addresses.filter(({ url }) => accountOf(url) === null);
  // The page of a company is somebody's own only where there is no other.
  const website = pages.find(({ label }) => !/^company$/i.test(label.trim())) ?? pages[0];
  const primary = emails.find((row) => /^yes$/i.test(row.Primary ?? '')) ?? emails[0];
  const [phone, ...phones] = rows('phones').flatMap((row) => row.Number || []);
  const basics = filled({
    name: [me['First Name'], me['Last Name']].filter(Boolean).join(' '),
    label: me.Headline,
    email: primary?.['Email Address'],
    phone,
    url: website?.url,
    location: place === '' ? undefined : readPlace(place),
    summary: me.Summary,
    profiles: [
      ...handles.map((username) => ({ network: 'Twitter', username, url: `https://x.com/${username}` })),
      ...accounts,
      ...pages.filter((one) => one !== website).map(({ url }) => ({ url })),
    ],
    'x-emails': emails.filter((row) => row !== primary).map((row) => row['Email Address']),
    'x-phones': phones,
  });
  const studies = rows('education').map(school);
  const courses = rows('courses').map((row) => [row.Name, row.Number].filter(Boolean).join(' – '));
  // An export does not say at which school a course was.
  const own = [
    ['Courses', studies.length === 1 ? [] : courses],
    [
      'Organizations',
      rows('organizations').map((row) =>
        filled({
          name: row.Name,
          description: [row.Position, row.Description].filter(Boolean).join(' — '),
          date: spellOf(row),
        }),
      ),
    ],
    [
      'Test scores',
      rows('scores').map((row) =>
        filled({
          name: row.Name,
          description: [row.Score, row.Description].filter(Boolean).join(' — '),
          date: date(row.Date ?? row['Test Date']),
        }),
      ),
    ],
    ['Causes', rows('causes').flatMap((row) => row['Supported Cause'] || [])],
  ] as const;
  const extra = filled({
    maidenName: me['Maiden Name'],
    industry: me.Industry,
    instantMessengers: me['Instant Messengers'],
    birthDate: me['Birth Date'],
  });
  return filled({
    basics: Object.keys(basics).length > 0 ? basics : undefined,
    work: grouped(
      rows('positions').map((row) =>
        filled({
          name: row['Company Name'],
          position: row.Title,
          location: row.Location,
          ...period(row),
          ...told(row.Description),
        }),
      ),
    ),
    volunteer: rows('volunteering').map((row) =>
      filled({
        organization: row['Company Name'],
        position: row.Role,
        ...period(row),
        ...told(row.Description),
        'x-cause': row.Cause,
      }),
    ),
    education: studies.length === 1 ? [filled({ ...studies[0], courses })] : studies,
    awards: rows('honors').map((row) =>
      filled({ title: row.Title, date: date(row['Issued On']), summary: row.Description }),
    ),
    certificates: rows('certifications').map((row) =>
      filled({
        name: row.Name,
        issuer: row.Authority,
        date: date(row['Started On']),
        expires: date(row['Finished On']),
        url: row.Url,
        'x-license': row['License Number'],
      }),
    ),
    publications: rows('publications').map((row) =>
      filled({
        name: row.Name,
        publisher: row.Publisher,
        releaseDate: date(row['Published On']),
        url: row.Url,
        summary: row.Description,
      }),
    ),
    skills: rows('skills').length > 0 ? rows('skills').map((row) => ({ name: row.Name })) : [],
    languages: rows('languages').map((row) => filled({ language: row.Name, fluency: fluencyOf(row.Proficiency) })),
    references: rows('recommendations').map((row) =>
      filled({
        name: [[row['First Name'], row['Last Name']].filter(Boolean).join(' '), row['Job Title'], row.Company]
          .filter(Boolean)
          .join(', '),
        reference: row.Text,
        // What somebody hides on their page, or has not seen yet.
        hidden: row.Status !== undefined && /^(?:hidden|pending)$/i.test(row.Status) ? true : undefined,
      }),
    ),
    projects: rows('projects').map((row) => {
      const { summary, highlights } = told(row.Description);
      return filled({
        name: row.Title,
        description: summary,
        highlights,
        ...period(row),
        url: row.Url,
      });
    }),
    patents: rows('patents').map((row) =>
      filled({
        name: row.Title,
        number: row['Patent Number'] ?? row['Application Number'],
        status: row['Patent Status'] ?? row.Status,
        office: row['Patent Issuer'] ?? row.Issuer,
        inventors: row.Inventors?.split(/\s*[,;]\s*/).filter(Boolean),
        date: date(row['Filing/Issue Date'] ?? row['Filed On'] ?? row['Issued On']),
        summary: row.Description,
        url: row.Url,
      }),
    ),
    sections: own.flatMap(([title, items]) => (items.length > 0 ? [{ title, items }] : [])),
    'x-imported': Object.keys(extra).length > 0 ? extra : undefined,
  });
}

/** The export has degree and subject in one cell. */
function school(row: Row): Draft {
  const [studyType, ...area] = (row['Degree Name'] ?? '').split(/,\s+/);
  return filled({
    institution: row['School Name'],
    studyType,
    area: area.join(', '),
    ...period(row),
    summary: [row.Notes, row.Activities].filter(Boolean).join('\n\n'),
  });
}
