/**
 * What places are called, by country (ISO 3166-1 alpha-2): the country in its own languages and in English, and towns that
 * people write without it, in both. Towns of one name in several countries (Cambridge, Valencia, Córdoba) are left out.
 * Written without accents, in lower case, as `plainWords` has them.
 */
const table = `
US: usa, united states, united states of america, new york, san francisco, los angeles, chicago, seattle, boston, austin, houston, dallas, denver, atlanta, miami, philadelphia, phoenix, brooklyn, california, texas, massachusetts, illinois
GB: uk, united kingdom, england, scotland, wales, northern ireland, great britain, london, manchester, leeds, bristol, edinburgh, glasgow, liverpool, sheffield, cardiff, belfast
IE: ireland, eire, dublin, cork, galway
CA: canada, toronto, montreal, vancouver, ottawa, calgary, ontario, quebec, british columbia
AU: australia, sydney, melbourne, brisbane, adelaide, canberra
NZ: new zealand, aotearoa, auckland, christchurch
DE: germany, deutschland, berlin, hamburg, munchen, muenchen, munich, koln, koeln, cologne, frankfurt, frankfurt am main, stuttgart, dusseldorf, duesseldorf, leipzig, dortmund, essen, bremen, dresden, hannover, hanover, nurnberg, nuernberg, nuremberg, karlsruhe, mannheim, augsburg, wiesbaden, bonn, munster, bielefeld, heidelberg, freiburg, darmstadt, mainz, aachen, kiel, rostock, potsdam, bayern, hessen, sachsen, nordrhein westfalen, baden wurttemberg
AT: austria, osterreich, oesterreich, wien, vienna, graz, linz, salzburg, innsbruck, klagenfurt
CH: switzerland, schweiz, suisse, svizzera, zurich, zuerich, geneva, geneve, genf, basel, bern, berne, lausanne, winterthur, luzern, lucerne, st gallen, sankt gallen, lugano, zug, biel, fribourg, neuchatel, chur, schaffhausen
LI: liechtenstein, vaduz
FR: france, paris, lyon, marseille, toulouse, nantes, bordeaux, lille, strasbourg, rennes, montpellier, grenoble, nice, ile de france
BE: belgium, belgique, belgie, brussels, bruxelles, brussel, antwerp, antwerpen, gent, ghent, liege, leuven, namur
LU: luxembourg, luxemburg
NL: netherlands, the netherlands, nederland, amsterdam, rotterdam, den haag, the hague, utrecht, eindhoven, groningen, delft, leiden, nijmegen
ES: spain, espana, madrid, barcelona, sevilla, seville, bilbao, malaga, zaragoza, murcia, alicante, catalunya, andalucia
PT: portugal, lisbon, lisboa, porto, oporto, coimbra, braga, aveiro
IT: italy, italia, rome, roma, milan, milano, turin, torino, naples, napoli, bologna, florence, firenze, genova, venezia, verona, padova, palermo, bari
GR: greece, hellas, athens, athina, thessaloniki
DK: denmark, danmark, copenhagen, kobenhavn, aarhus, odense, aalborg
SE: sweden, sverige, stockholm, goteborg, gothenburg, malmo, uppsala
NO: norway, norge, oslo, bergen, trondheim, stavanger
FI: finland, suomi, helsinki, espoo, tampere, turku, oulu
PL: poland, polska, warsaw, warszawa, krakow, cracow, wroclaw, gdansk, poznan, lodz, katowice
CZ: czechia, czech republic, cesko, ceska republika, prague, praha, brno, ostrava, plzen
SK: slovakia, slovensko, bratislava, kosice
HU: hungary, magyarorszag, budapest, debrecen, szeged
RO: romania, bucharest, bucuresti, cluj napoca, timisoara, iasi, brasov
BG: bulgaria, sofia, plovdiv, varna
SI: slovenia, slovenija, ljubljana, maribor
HR: croatia, hrvatska, zagreb, rijeka
RS: serbia, srbija, belgrade, beograd, novi sad
UA: ukraine, ukraina, kyiv, kiev, lviv, kharkiv, odesa
RU: russia, moscow, moskva, saint petersburg, st petersburg, novosibirsk, kazan
TR: turkey, turkiye, istanbul, ankara, izmir
JP: japan, nippon, tokyo, osaka, kyoto, yokohama, nagoya, fukuoka
KR: south korea, korea, republic of korea, seoul, busan, incheon
CN: china, beijing, shanghai, shenzhen, guangzhou, hangzhou, chengdu
TW: taiwan, taipei
HK: hong kong
SG: singapore
TH: thailand, bangkok
VN: vietnam, viet nam, hanoi, ho chi minh city, ho chi minh, da nang
ID: indonesia, jakarta, bandung, surabaya, yogyakarta
MY: malaysia, kuala lumpur, penang
PH: philippines, manila, quezon city, cebu
IN: india, bharat, bangalore, bengaluru, mumbai, delhi, new delhi, chennai, pune, kolkata, hyderabad, noida, gurgaon
PK: pakistan, karachi, lahore, islamabad
BD: bangladesh, dhaka
AE: united arab emirates, uae, dubai, abu dhabi
SA: saudi arabia, riyadh, jeddah
EG: egypt, cairo
MA: morocco, maroc, casablanca, rabat
TN: tunisia, tunisie, tunis
IL: israel, tel aviv, haifa
NG: nigeria, lagos, abuja
KE: kenya, nairobi
ZA: south africa, johannesburg, cape town, durban, pretoria
BR: brazil, brasil, sao paulo, rio de janeiro, belo horizonte, brasilia, curitiba, porto alegre, recife, florianopolis
MX: mexico, ciudad de mexico, mexico city, guadalajara, monterrey
AR: argentina, buenos aires, rosario
CL: chile, santiago de chile, valparaiso
CO: colombia, bogota, medellin, cali
PE: peru, lima, arequipa
EC: ecuador, quito, guayaquil
UY: uruguay, montevideo
VE: venezuela, caracas
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
    const found = places.get(plainWords(part));
    if (found) return found;
  }
  return null;
}
