import type { Block } from './block.ts';
import { isPeriod } from './dates.ts';
import { startsWithFarewell } from './farewells.ts';

/** How somebody agrees to the use of their data, by language; what somebody does with data at work is none. */
const consent = new RegExp(
  [
    /(?:hereby )?i (?:hereby )?(?:give (?:my )?consent|consent|authori[sz]e|agree)(?!\p{L}).{0,120}(?:my|personal) (?:\p{L}+ )?(?:data|information|details)/u,
    /(?:hiermit )?(?:ich )?(?:erkläre|bin)(?!\p{L}).{0,160}(?:daten.{0,80}einverstanden|einverstanden.{0,160}daten)(?!\p{L})/u,
    /(?:hiermit )?(?:ich (?:willige|stimme)|(?:willige|stimme) ich)(?!\p{L}).{0,160}(?:daten|dsgvo)(?!\p{L})/u,
    /einwilligung(?:serklärung)?(?!\p{L}).{0,80}(?:daten|datenschutz\p{L}*|dsgvo)(?!\p{L})/u,
    /(?:niniejszym )?(?:wyrażam|zgadzam się)(?!\p{L}).{0,40}przetwarzani/u,
    /(?:(?:io|il|la) sottoscritt[oa] .{0,40})?(?:autorizzo|acconsento|presto il (?:mio )?consenso).{0,40}(?:trattamento|utilizzo).{0,40}dat[io]/u,
    /(?:par la présente,? )?(?:j['’]autorise|j['’]accepte|je consens|je donne mon (?:accord|consentement)).{0,60}(?:traitement|conservation|utilisation|stockage).{0,40}données/u,
    /(?:autorizo|consiento|acepto|doy mi (?:autorización|consentimiento)).{0,60}(?:tratamiento|uso|utilización).{0,40}datos/u,
    /(?:autorizo|consinto|aceito|dou (?:o meu )?consentimento).{0,60}(?:tratamento|uso|utilização).{0,40}dados/u,
    /(?:hierbij )?(?:ik geef|geef ik|ik ga|ga ik)(?!\p{L}).{0,20}(?:toestemming|akkoord)(?!\p{L}).{0,100}gegevens/u,
    /(?:souhlasím|uděluji souhlas|súhlasím|udeľujem súhlas)(?!\p{L}).{0,40}(?:zpracování|spracovan).{0,60}(?:údajů|údajov)/u,
    /(?:sunt de acord|îmi exprim acordul|îmi dau acordul)(?!\p{L}).{0,60}prelucrare.{0,20}datelor/u,
    /(?:härmed )?(?:jag )?(?:samtycker|ger (?:jag )?(?:mitt )?samtycke)(?!\p{L}).{0,80}uppgifter/u,
    /hozzájárulok.{0,100}adat/u,
  ]
    .map(({ source }) => `^(?:${source})`)
    .join('|'),
  'iu',
);

/** Does a line begin a consent to the use of somebody's data, and go on no other line? */
export const isConsent = (text: string): boolean => consent.test(text);

/** The foot of a site. */
const copyright = /^(?:©|\(c\)\s*(?:19|20)\d\d|copyright(?:\s*(?:©|\(c\)))?\s*(?:19|20)\d\d|all rights reserved)/iu;

/** "Last updated: October 2026", before the date. */
const updated =
  /^(?:(?:last |page )?(?:updated|modified|revised)(?: on)?|stand|zuletzt (?:aktualisiert|geändert)(?: am)?|(?:dernière )?mise à jour(?: le)?|(?:última )?actualizaci[óo]n|(?:última )?atualização|(?:ultimo )?aggiornamento|laatst bijgewerkt(?: op)?|ostatnia aktualizacja|senast uppdaterad)\s*:?\s+/iu;

/** Referees whom nobody is told yet, in the languages that headings are read in. */
const onRequest =
  /^(?:(?:references?|referees|referenzen|zeugnisse|r[ée]f[ée]rences|referencias|referências|referenze|referenties)\s*:?\s+)?(?:(?:are |is )?(?:available|furnished|provided|supplied) (?:up)?on request|(?:gerne |gern )?auf (?:anfrage|wunsch)(?: (?:verfügbar|erhältlich))?|(?:disponibles? )?sur demande|(?:disponibles? )?(?:a|bajo|previa) (?:petición|solicitud)|(?:disponíveis |disponível )?(?:sob|mediante|a) (?:pedido|solicitação)|(?:disponibili )?su richiesta|op (?:aanvraag|verzoek)(?: beschikbaar)?|beschikbaar op (?:aanvraag|verzoek))\.?$/iu;

/** The foot of a page that a tool made. */
const madeWith =
  /^(?:[Mm]ade|[Cc]reated|[Bb]uilt|[Gg]enerated|[Dd]esigned|[Pp]owered)(?: with| by| using| in| on)\s+\p{Lu}[\p{L}\d.-]*(?: \p{Lu}[\p{L}\d.-]*){0,2}\.?$/u;

/** What a line says of the document; null for the lines of its sections. */
function saysOfDocument({ text, bullet }: Block): 'consent' | 'copyright' | 'updated' | 'references' | null {
  if (isConsent(text)) return 'consent';
  if (onRequest.test(text)) return 'references';
  if (bullet) return null;
  if (copyright.test(text) && text.length <= 160) return 'copyright';
  const label = updated.exec(text)?.[0];
  return label !== undefined && isPeriod(text.slice(label.length).replace(/\.$/, '')) ? 'updated' : null;
}

/** Where the lines begin that end a document as a letter or as a page of a tool; null where none do. */
function endOf(blocks: readonly Block[]): { readonly at: number; readonly key: 'regards' | 'madeWith' } | null {
  const from = Math.max(1, blocks.length - 4);
  for (let at = from; at < blocks.length; at++) {
    const { text, bullet } = blocks[at]!;
    if (bullet) continue;
    // Beneath the greeting stands who greets.
    const names = blocks.slice(at + 1).every((one) => !one.bullet && one.text.length <= 40 && !/\d/.test(one.text));
    if (startsWithFarewell(text) && text.length <= 60 && names) return { at, key: 'regards' };
    if (madeWith.test(text) && at === blocks.length - 1) return { at, key: 'madeWith' };
  }
  return null;
}

/** A sentence that is not at its end goes on in the line beneath. */
const goesOn = (above: Block, below: Block | undefined): below is Block =>
  below !== undefined && !/[.!?]["”»)]?$/.test(above.text) && !below.bullet && below.level === null && below.gap < 0.5;

/**
 * The lines that speak of the document and belong to none of its sections, whichever they stand in: the consent to the use of
 * one's data, the foot of a site, the day it was updated, referees
 * on request, the greeting of a letter. They are kept as texts by what they say.
 */
export function apartFromClosing(given: readonly Block[]): {
  readonly told: readonly Block[];
  readonly closing: ReadonlyMap<string, string>;
} {
  const told: Block[] = [];
  const closing = new Map<string, string>();
  const end = endOf(given);
  const blocks = end === null ? given : given.slice(0, end.at);
  if (end !== null)
    closing.set(
      end.key,
      given
        .slice(end.at)
        .map(({ text }) => text)
        .join('\n'),
    );
  for (let at = 0; at < blocks.length; at++) {
    const what = saysOfDocument(blocks[at]!);
    if (what === null) {
      told.push(blocks[at]!);
      continue;
    }
    const lines = [blocks[at]!.text];
    while (what === 'consent' && goesOn(blocks[at]!, blocks[at + 1])) lines.push(blocks[++at]!.text);
    closing.set(what, [...(closing.has(what) ? [closing.get(what)!] : []), lines.join(' ')].join('\n\n'));
  }
  return { told, closing };
}
