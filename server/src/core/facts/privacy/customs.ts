/** What people are asked, or used to, say of themselves. */
export type Topic = 'photo' | 'birth-date' | 'marital-status' | 'religion' | 'national-id' | 'address';

const letters: Readonly<Record<string, Topic>> = {
  p: 'photo',
  b: 'birth-date',
  m: 'marital-status',
  r: 'religion',
  i: 'national-id',
  a: 'address',
};

/**
 * What is customary on a résumé, by country (ISO 3166-1 alpha-2). Customary means that readers there will not stumble
 * over it; it is required almost nowhere, and laws against discrimination make it optional nearly everywhere.
 *
 * - United States, Canada, United Kingdom, Ireland, Australia, New Zealand: nothing personal. Employers who may not ask
 *   about age, family or religion prefer not to be told, and many discard applications with a photo. City and country
 *   stand for the address.
 * - German-speaking countries: photo, date of birth and address are usual, marital status is seen; religion only matters
 *   to employers run by a church, who say so.
 * - The rest of continental Europe: photo, date of birth and address are seen, the less the further north.
 * - East and South-East Asia: forms ask for a photo, the date of birth and the address, mostly for the family as well;
 *   in Indonesia, Malaysia and the Philippines also for the religion.
 * - South Asia: date of birth and marital status stand under "Personal details"; in Pakistan and Bangladesh religion and
 *   the number of the identity card too.
 * - Middle East and North Africa: photo, date of birth and marital status, because visas depend on them.
 * - Africa south of the Sahara: date of birth and marital status; in South Africa the identity number.
 * - Latin America: date of birth and marital status; where every form asks for it, the number of the identity card.
 */
const table = `
US CA GB IE AU NZ      -
DE AT CH LI            pbma
FR BE LU ES PT IT MT CY GR DK   pba
NL SE NO FI IS         pba
PL CZ SK HU RO BG SI HR RS BA ME MK AL EE LV LT MD UA RU BY GE AM AZ KZ UZ   pba
TR                     pbma
JP KR HK               pba
CN TW TH VN KH MM      pbma
SG                     pa
ID MY PH               pbmra
IN LK NP               bma
PK BD                  pbmria
AE SA QA KW BH OM EG JO LB MA TN DZ IQ IR   pbma
IL                     ba
NG KE GH UG TZ ET ZM ZW CM SN CI RW   bma
ZA                     bmia
BR                     bma
MX                     pbma
AR CL CO PE EC UY BO PY VE CR GT PA DO SV HN NI   pbmia
`;

const customs: ReadonlyMap<string, ReadonlySet<Topic>> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      const topics = new Set([...words.at(-1)!].flatMap((letter) => letters[letter] ?? []));
      return words.slice(0, -1).map((country) => [country, topics] as const);
    }),
);

/** Is it customary to say this on a résumé? Null where nothing is known of the country. */
export const isCustomary = (country: string | null, topic: Topic): boolean | null =>
  customs.get(country ?? '')?.has(topic) ?? null;
