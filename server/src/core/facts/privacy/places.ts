import { countryOf } from '../../reading/countries.ts';

/**
 * Towns, and states, that people write without their country, by country (ISO 3166-1 alpha-2), in its own languages and in English. Towns of one name in several countries (Cambridge, Valencia, Córdoba) are left out.
 * Written without accents, in lower case, as `plainWords` has them.
 */
const table = `
US: new york, san francisco, los angeles, chicago, seattle, boston, austin, houston, dallas, denver, atlanta, miami, philadelphia, phoenix, brooklyn, california, texas, massachusetts, illinois
GB: london, manchester, leeds, bristol, edinburgh, glasgow, liverpool, sheffield, cardiff, belfast
IE: dublin, cork, galway
CA: toronto, montreal, vancouver, ottawa, calgary, ontario, quebec, british columbia
AU: sydney, melbourne, brisbane, adelaide, canberra
NZ: auckland, christchurch
DE: berlin, hamburg, munchen, muenchen, munich, koln, koeln, cologne, frankfurt, frankfurt am main, stuttgart, dusseldorf, duesseldorf, leipzig, dortmund, essen, bremen, dresden, hannover, hanover, nurnberg, nuernberg, nuremberg, karlsruhe, mannheim, augsburg, wiesbaden, bonn, munster, bielefeld, heidelberg, freiburg, darmstadt, mainz, aachen, kiel, rostock, potsdam, bayern, hessen, sachsen, nordrhein westfalen, baden wurttemberg
AT: wien, vienna, graz, linz, salzburg, innsbruck, klagenfurt
CH: zurich, zuerich, geneva, geneve, genf, basel, bern, berne, lausanne, winterthur, luzern, lucerne, st gallen, sankt gallen, lugano, zug, biel, fribourg, neuchatel, chur, schaffhausen
LI: vaduz
FR: paris, lyon, marseille, toulouse, nantes, bordeaux, lille, strasbourg, rennes, montpellier, grenoble, nice, ile de france
BE: brussels, bruxelles, brussel, antwerp, antwerpen, gent, ghent, liege, leuven, namur
NL: amsterdam, rotterdam, den haag, the hague, utrecht, eindhoven, groningen, delft, leiden, nijmegen
ES: madrid, barcelona, sevilla, seville, bilbao, malaga, zaragoza, murcia, alicante, catalunya, andalucia
PT: lisbon, lisboa, porto, oporto, coimbra, braga, aveiro
IT: rome, roma, milan, milano, turin, torino, naples, napoli, bologna, florence, firenze, genova, venezia, verona, padova, palermo, bari
GR: athens, athina, thessaloniki
DK: copenhagen, kobenhavn, aarhus, odense, aalborg
SE: stockholm, goteborg, gothenburg, malmo, uppsala
NO: oslo, bergen, trondheim, stavanger
FI: helsinki, espoo, tampere, turku, oulu
PL: warsaw, warszawa, krakow, cracow, wroclaw, gdansk, poznan, lodz, katowice
CZ: prague, praha, brno, ostrava, plzen
SK: bratislava, kosice
HU: budapest, debrecen, szeged
RO: bucharest, bucuresti, cluj napoca, timisoara, iasi, brasov
BG: sofia, plovdiv, varna
SI: ljubljana, maribor
HR: zagreb, rijeka
RS: belgrade, beograd, novi sad
UA: kyiv, kiev, lviv, kharkiv, odesa
RU: moscow, moskva, saint petersburg, st petersburg, novosibirsk, kazan
TR: istanbul, ankara, izmir
JP: tokyo, osaka, kyoto, yokohama, nagoya, fukuoka
KR: seoul, busan, incheon
CN: beijing, shanghai, shenzhen, guangzhou, hangzhou, chengdu
TW: taipei
TH: bangkok
VN: hanoi, ho chi minh city, ho chi minh, da nang
ID: jakarta, bandung, surabaya, yogyakarta
MY: kuala lumpur, penang
PH: manila, quezon city, cebu
IN: bangalore, bengaluru, mumbai, delhi, new delhi, chennai, pune, kolkata, hyderabad, noida, gurgaon
PK: karachi, lahore, islamabad
BD: dhaka
AE: dubai, abu dhabi
SA: riyadh, jeddah
EG: cairo
MA: casablanca, rabat
TN: tunis
IL: tel aviv, haifa
NG: lagos, abuja
KE: nairobi
ZA: johannesburg, cape town, durban, pretoria
BR: sao paulo, rio de janeiro, belo horizonte, brasilia, curitiba, porto alegre, recife, florianopolis
MX: ciudad de mexico, mexico city, guadalajara, monterrey
AR: buenos aires, rosario
CL: santiago de chile, valparaiso
CO: bogota, medellin, cali
PE: lima, arequipa
EC: quito, guayaquil
UY: montevideo
VE: caracas
`;

const places: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country, names] = line.split(': ') as [string, string];
      return names.split(', ').map((name) => [name, country] as const);
    }),
);

/** A state of the United States that is called like a country. */
const isState = (plain: string): boolean => plain === 'georgia';

const plainWords = (text: string): string =>
  text
    .replaceAll('ß', 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/**
 * The country of a place as people write it: "Wien", "8000 Zürich", "Utrecht, NL". The last part that is known decides, so
 * that "Paris, Texas" is in the United States; null where none is.
 */
export function countryOfPlace(text: string): string | null {
  const parts = text.slice(0, 200).split(/[,;/|()\n]/);
  for (const part of parts.reverse()) {
    const plain = plainWords(part);
    const found = places.get(plain) ?? (isState(plain) ? null : countryOf(plain));
    if (found) return found;
  }
  return null;
}
