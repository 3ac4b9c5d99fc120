import { dateTokens } from './tokens.ts';

/**
 * The words for the end of something that goes on, by language: the one list of them. Written as people write them; case
 * and diacritics do not matter, nor do marks inside a phrase.
 */
const written: readonly string[] = [
  // English
  'the present day|the present time|present day|present time|the present|present|presently|current date|current',
  'currently|currently working|currently employed|now|today|till now|till date|til date|to date|still date|todate',
  'tilldate|tilldate|date|pres|in progress|ongoing|on going|still|still working|still employed|still there',
  'continue|continues|continued|continuing',
  // German, Dutch
  'heute|heutigen tag|jetzt|laufend|aktuell|gegenwärtig|gegenwart|derzeit|zurzeit|zur zeit|momentan',
  'heden|heden ten dage|nu|vandaag|momenteel|tegenwoordig|huidig|lopend',
  // French
  'aujourd hui|aujourdhui|auj|ce jour|en cours|en poste|actuel|actuelle|actuellement|maintenant|présent|à présent',
  // Spanish, Portuguese, Italian
  'la actualidad|actualidad|act|actual|actualmente|el presente|presente|la fecha|fecha|hoy|ahora|en curso|vigente',
  'o momento|momento|o presente|atual|atualmente|hoje|agora|em andamento|em curso|actualidade|os dias de hoje',
  'oggi|ad oggi|attuale|attualmente|in corso|tuttora|adesso',
  // Romanian, Catalan
  'prezent|în prezent|astăzi|acum|actualitat|l actualitat|avui',
  // Polish, Czech, Slovak, Croatian
  'obecnie|obecny|obecna|teraz|dziś|dzisiaj|nadal|chwili obecnej|aktualnie',
  'současnost|současnosti|dosud|doposud|nyní|súčasnosť|súčasnosti|doteraz|danas|sada|sadašnjost',
  // Swedish, Danish, Norwegian, Finnish
  'nuvarande|nutid|pågående|idag|i dag|tills vidare|nuværende|nåværende|nå|dags dato|nykyhetki|nykyinen|nykyisin|jatkuu',
  // Turkish, Hungarian, Greek
  'günümüz|halen|hâlâ|şu an|devam ediyor|devam|bugün|jelenleg|jelen|napjainkig|σήμερα|τώρα|παρόν',
  // Russian, Ukrainian, Bulgarian
  'настоящее время|настоящий момент|настоящего времени|н в|нв|сейчас|сегодня|текущее время|теперь',
  'дотепер|теперішній час|теперішнього часу|сьогодні|зараз|донині|момента|сега|настоящем|днес',
  // Arabic, Hebrew, Hindi, Indonesian, Vietnamese, Thai
  'الآن|حتى الآن|اليوم|الحاضر|الوقت الحاضر|היום|כיום|वर्तमान|अब तक|sekarang|saat ini|kini|hiện tại|nay|hiện nay|ปัจจุบัน',
  // Chinese, Japanese, Korean
  '至今|现在|至現在|目前|今|当前|迄今|現在|現在に至る|現職|在職中|現任|継続中|현재|재직중|재직 중|지금|진행중|진행 중',
];

const wordsOf = (phrase: string): readonly string[] =>
  dateTokens(phrase).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));

/** A line for each phrase, its words as dates have them. */
export default written
  .flatMap((line) => line.split('|'))
  .map((phrase) => wordsOf(phrase).join(' '))
  .join('\n');
