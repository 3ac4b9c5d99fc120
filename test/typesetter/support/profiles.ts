import type { ProfileData, Work } from '../../../server/src/core/profile/data.ts';

/** A profile with a bit of everything; nobody in it exists. */
export const ines: ProfileData = {
  basics: {
    name: 'Inês Okafor-Łuczak',
    label: 'Site reliability engineer',
    email: 'ines@example.org',
    url: 'https://ines.example.org',
    location: { city: 'Lisbon', countryCode: 'PT' },
    summary: 'Keeps payment systems up and their owners asleep.',
    stats: [
      { value: '99.99 %', label: 'availability' },
      { value: '4 h → 11 min', label: 'time to recover' },
    ],
  },
  work: [
    {
      name: 'Orbit Labs',
      url: 'https://orbit.example',
      position: 'Staff engineer',
      location: 'Lisbon',
      startDate: '2021-03',
      endDate: 'present',
      highlights: [
        'Cut **p99 latency** from 800 ms to 200 ms',
        'Wrote `slowlog`, see [the post](https://orbit.example/post)',
      ],
      keywords: ['Go', 'PostgreSQL'],
    },
    {
      name: 'Northwind Rail',
      roles: [
        {
          position: 'Engineer II',
          startDate: '2018-06',
          endDate: '2021-02',
          highlights: ['Moved 40 services to Kubernetes'],
        },
        { position: 'Engineer', startDate: '2016-09', endDate: '2018-05', highlights: ['Built the seat map'] },
      ],
    },
  ],
  skills: [{ name: 'Languages', keywords: ['Go', 'Rust'] }],
  education: [{ institution: 'Lisbon Tech', studyType: 'MSc', area: 'Computing', endDate: '2016' }],
  languages: [{ language: 'Tiếng Việt', fluency: 'B1' }],
};

/** A job with so many bullets of two lines each. */
export function job(name: string, bullets: number): Work {
  const highlights = Array.from(
    { length: bullets },
    (_, index) =>
      `${name} ${index + 1}: moved another ${index + 12} nightly reports off the shared cluster, so that the people who read them at breakfast find them`,
  );
  return { name, position: 'Engineer', startDate: '2019-01', endDate: '2020-12', highlights };
}
