/** Countries offered for `countryCode` (ISO 3166-1 alpha-2), with the cities that point to one. */
const TABLE = `
AE United Arab Emirates: Dubai, Abu Dhabi, Sharjah
AR Argentina: Buenos Aires, Córdoba, Rosario, Mendoza
AT Austria: Vienna, Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt
AU Australia: Sydney, Melbourne, Brisbane, Adelaide, Canberra, Hobart
BD Bangladesh: Dhaka, Chattogram
BE Belgium: Brussels, Bruxelles, Brussel, Antwerp, Antwerpen, Ghent, Gent, Leuven, Liège
BG Bulgaria: Sofia, Plovdiv, Varna
BR Brazil: São Paulo, Rio de Janeiro, Brasília, Belo Horizonte, Curitiba, Recife, Porto Alegre, Florianópolis
CA Canada: Toronto, Montreal, Montréal, Ottawa, Calgary, Edmonton, Québec, Winnipeg
CH Switzerland: Zurich, Zürich, Geneva, Genève, Bern, Basel, Lausanne, Lucerne, Luzern
CL Chile: Valparaíso, Concepción
CN China: Beijing, Shanghai, Shenzhen, Guangzhou, Hangzhou, Chengdu, Nanjing, Wuhan, 北京, 上海, 深圳, 广州, 杭州
CO Colombia: Bogotá, Medellín, Cali
CZ Czechia: Prague, Praha, Brno, Ostrava
DE Germany: Berlin, Hamburg, Munich, München, Cologne, Köln, Frankfurt, Stuttgart, Leipzig, Dresden, Hanover, Hannover, Bremen, Düsseldorf, Nuremberg, Nürnberg, Karlsruhe
DK Denmark: Copenhagen, København, Aarhus, Odense, Aalborg
EE Estonia: Tallinn, Tartu
EG Egypt: Cairo, Alexandria, Giza
ES Spain: Madrid, Barcelona, Valencia, Seville, Sevilla, Bilbao, Málaga, Zaragoza
FI Finland: Helsinki, Espoo, Tampere, Turku, Oulu
FR France: Paris, Lyon, Marseille, Toulouse, Nantes, Bordeaux, Lille, Strasbourg, Rennes, Montpellier, Grenoble, Nice
GB United Kingdom: London, Manchester, Birmingham, Edinburgh, Glasgow, Leeds, Bristol, Liverpool, Cardiff, Belfast, Sheffield, Cambridge, Oxford
GH Ghana: Accra, Kumasi
GR Greece: Athens, Thessaloniki, Αθήνα
HK Hong Kong: Hong Kong
HR Croatia: Zagreb, Split
HU Hungary: Budapest, Debrecen
ID Indonesia: Jakarta, Bandung, Surabaya, Yogyakarta
IE Ireland: Dublin, Cork, Galway, Limerick
IL Israel: Tel Aviv, Jerusalem, Haifa
IN India: Bengaluru, Bangalore, Mumbai, Delhi, New Delhi, Hyderabad, Chennai, Pune, Kolkata, Ahmedabad, Gurugram, Noida
IS Iceland: Reykjavik, Reykjavík
IT Italy: Rome, Roma, Milan, Milano, Turin, Torino, Naples, Napoli, Bologna, Florence, Firenze, Genoa, Genova, Padova
JP Japan: Tokyo, Osaka, Kyoto, Nagoya, Fukuoka, Sapporo, 東京, 大阪
KE Kenya: Nairobi, Mombasa
KR South Korea: Seoul, Busan, Incheon, 서울, 부산
LK Sri Lanka: Colombo
LT Lithuania: Vilnius, Kaunas
LU Luxembourg: Luxembourg
LV Latvia: Riga
MA Morocco: Casablanca, Rabat, Marrakesh
MX Mexico: Mexico City, Ciudad de México, Guadalajara, Monterrey
MY Malaysia: Kuala Lumpur, Penang
NG Nigeria: Lagos, Abuja, Ibadan
NL Netherlands: Amsterdam, Rotterdam, Utrecht, The Hague, Den Haag, Eindhoven, Groningen, Delft
NO Norway: Oslo, Bergen, Trondheim, Stavanger, Tromsø
NP Nepal: Kathmandu
NZ New Zealand: Auckland, Wellington, Christchurch
PE Peru: Lima, Arequipa
PH Philippines: Manila, Quezon City, Cebu
PK Pakistan: Karachi, Lahore, Islamabad
PL Poland: Warsaw, Warszawa, Kraków, Krakow, Wrocław, Gdańsk, Poznań, Łódź
PT Portugal: Lisbon, Lisboa, Porto, Coimbra, Braga
RO Romania: Bucharest, București, Cluj-Napoca, Timișoara, Iași
RS Serbia: Belgrade, Beograd, Novi Sad
RU Russia: Moscow, Saint Petersburg, Москва, Санкт-Петербург
SA Saudi Arabia: Riyadh, Jeddah
SE Sweden: Stockholm, Gothenburg, Göteborg, Malmö, Uppsala
SG Singapore: Singapore
SI Slovenia: Ljubljana, Maribor
SK Slovakia: Bratislava, Košice
TH Thailand: Bangkok, Chiang Mai
TN Tunisia: Tunis
TR Turkey: Istanbul, İstanbul, Ankara, Izmir, İzmir
TW Taiwan: Taipei, 台北
UA Ukraine: Kyiv, Lviv, Kharkiv, Київ
US United States: New York, San Francisco, Seattle, Boston, Chicago, Los Angeles, Austin, Denver, Atlanta, Houston, Dallas, Philadelphia, San Diego, San Jose, Washington, Miami, Minneapolis, Detroit, Pittsburgh, Phoenix, Nashville
UY Uruguay: Montevideo
VN Vietnam: Hanoi, Ho Chi Minh City, Hà Nội
ZA South Africa: Cape Town, Johannesburg, Durban, Pretoria
`;

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly cities: readonly string[];
}

/** Countries by code, in alphabetical order. Written for Merit; cities are those whose country is not in doubt. */
export const countries: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [head = '', cities = ''] = line.split(': ');
    return { code: head.slice(0, 2), name: head.slice(3), cities: cities.split(', ') };
  });

/** The code of the country that a city lies in, where only one is meant; null for cities that the table lacks. */
export function countryOf(city: string): string | null {
  const wanted = city.trim().toLowerCase();
  return countries.find(({ cities }) => cities.some((one) => one.toLowerCase() === wanted))?.code ?? null;
}
