/** What the licence to drive is called where headings are read. */
const licence = String.raw`(?:f(?:ü|ue)hrerscheine?|fahrerlaubnis|rijbewij(?:s|zen)|permis de conduire|carn[eé]t? de (?:conducir|conduire)|permiso de (?:conducir|conducción)|patente di guida|carta de condução|carteira de (?:motorista|habilitação)|prawo jazdy|kørekort|körkort|førerkort|řidičský průkaz|vodičský preukaz|(?:(?:full|clean|valid|current|uk|eu|us|manual|commercial),?\s)*driv(?:ing|er['’]?s?|ers['’]?) licen[cs]es?)`;

/** Classes of vehicles: "Klasse B, BE", "B96", "cat. C1+E". */
const oneClass = String.raw`(?:AM|A[12]?|B(?:E|96|1)?|C1?E?|D1?E?|C1?\+E|T|L|M|[A-E][1-3]?)`;
const classWord = String.raw`(?:(?:klassen?|class(?:es)?|cat(?:[eé]gor(?:y|ies|ie|ía|ia))?|kat(?:egorie?|\.)?|kl|kategorii|categorie|categoria|clase|classe)\.?[\s:]*)`;
const classes = String.raw`${oneClass}(?:\s*(?:[,/+&]|und|and|et|y|e|en|i|oraz)\s*${oneClass}){0,9}`;

const named = new RegExp(
  String.raw`^${licence}(?:[\s,:(–-]+(?:${classWord}?${classes}|\p{L}{2,30})){0,6}\)?\.?$`,
  'iu',
);
/** Words of other meanings too, which a class behind them tells. */
const byClass = new RegExp(String.raw`^(?:permis|patente|cnh)\s+${classWord}?${classes}$`, 'iu');
const onlyClasses = new RegExp(`^${classWord}?${classes}$`, 'u');

/** What is longer is no name of a licence. */
const longest = 80;

/** Is it a licence to drive, "Führerschein Klasse B", "Permis B", "Full clean driving licence"? */
export const isDrivingLicence = (text: string): boolean =>
  text.length <= longest && (named.test(text.trim()) || byClass.test(text.trim()));

/** Is it classes of vehicles alone, as they stand behind a label: "B, BE", "Klasse CE"? */
export const areVehicleClasses = (text: string): boolean => text.length <= longest && onlyClasses.test(text.trim());
