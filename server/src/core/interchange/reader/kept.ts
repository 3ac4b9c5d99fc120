import { countryNames } from '../../reading/countries.ts';
import { fold } from '../../reading/fold.ts';
import type { Block } from './block.ts';
import { duration, periodsIn } from './dates.ts';
import { documentTitle } from './documentTitle.ts';
import { isLabelOfGrid } from './languageGrid.ts';
import { detailOf, labelledCells, labelledIn } from './personal.ts';
import { behindSection } from './skillGroups.ts';

/** Words that say what a value is, or how it is tied to its neighbours, and that the keys of a profile say instead. */
const said = new Set(
  `e mail email courriel correo electronico phone tel telefon telephone telefono telefone mobile mobil movil cell celular cellulare cellphone fone tlf gsm natel port fax handy cep cap plz zip web website
  homepage url site portfolio address adresse anschrift direccion indirizzo endereco location ort wohnort residence domicile name nom
  nombre nome vorname nachname beruf profession title titel position http https www mailto com linkedin github gitlab twitter orcid xing
  abschluss degree diplome titulo titolo diploma grade gpa cgpa score note abschlussnote gesamtnote endnote durchschnitt moyenne mention nota media voto punteggio result final
  classification coursework courses course relevant modules subjects topics kurse module schwerpunkte facher cours matieres cursos
  asignaturas materias disciplinas corsi esami materie technologies technology tech technical stack tools used environment keywords
  skills techniken technische umgebung werkzeuge outils environnement technique competences tecnologias tecnologie herramientas strumenti
  ferramentas built with key main core detailed highlights responsibilities achievements accomplishments duties tasks aufgaben tatigkeiten erfolge
  missions mission realisations taches logros funciones responsabilidades attivita issued published awarded date received on by in at of to
  from en em and und et y e de del la le el bei chez presso von par por der die das expected anticipated voraussichtlich prevue prevista since seit now today ongoing jetzt oggi hoy aujourd hui actualidad atual heden
  depuis desde dal until bis present heute current actual page seite pagina years year months month resume cv curriculum vitae lebenslauf
  usa us uk gb the native doi personal private privat home work company other online profile expires expiry expired expiration valid until till through exp gultig valable jusqu caduca vence valido valida hasta scade obtained earned completed ausgestellt erworben obtenu obtenue obtenido obtenida 取得 合格
  votazione valutazione finale overall classificacao calificacion expediente cijfer eindcijfer gemiddeld gemiddelde ocena ocen koncowa
  srednia betyg medelbetyg karakter gennemsnit karaktergennemsnit karaktersnitt snitt prumer znamka pradikat notendurchschnitt durchschnittsnote
  conclusao concluido concluida conclusione conclusion finalizado finalizada graduated behaald afgerond abgeschlossen
  som i inom innen indenfor d di em z ze w zakresie na kierunku v oboru obor
  ad conclusao concluido concluida conclusion overall proficiency fluency niveau nivel livello niva poziom uroven language sprache langue idioma lingua taal sprak sprog jezyk jazyk
  both beide ambos entrambi
  dot punkt punto point ponto arroba chiocciola`.split(/\s+/),
);

const wordsOf = (text: string): readonly string[] => fold(text.normalize('NFKC')).match(/[\p{L}\p{N}]+/gu) ?? [];

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      yield* textsIn(one);
      if (key === 'countryCode' && typeof one === 'string') yield* countryNames(one);
    }
}

/** What stands before a DOI in its address, and is not kept with it. */
const resolver = /https?:\/\/(?:dx\.)?doi\.org\//gi;

/** A line without its dates, which are in the profile in figures. */
function undated(text: string): string {
  let rest = text;
  for (const { start, end } of [...periodsIn(text)].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(duration, ' ');
}

/** "Phone: … · E-mail: … · Address: …" without the labels of what the head of a profile has keys for. */
const withoutLabels = (text: string): string =>
  text.replaceAll(/(^|[·|•,;]|\s[–-]\s)([^:·|•,;]{1,25}):(?!\/)/g, (all: string, before: string, label: string) => {
    const detail = detailOf(label.trim());
    return detail === null || detail === 'private' ? all : before;
  });

/**
 * The lines of a document of which a word is nowhere in what was read, whole: what no reader of sections had a place for is kept all the
 * same. Linear in the text.
 */
export function notKept(blocks: readonly Block[], data: object): readonly string[] {
  const have = new Set([...textsIn(data)].flatMap(wordsOf));
  return blocks
    .filter((block) => {
      // What labels say, the keys of the profile do.
      const { value = behindSection(block) ?? block.text } = labelledCells(block.cells) ?? labelledIn(block.text) ?? {};
      return (
        !documentTitle.test(value) &&
        !isLabelOfGrid(block) &&
        [undated(value), value, withoutLabels(value)].every((one) =>
          wordsOf(one.replaceAll(resolver, ' ')).some((word) => !have.has(word) && !said.has(word)),
        )
      );
    })
    .map((block) => block.text);
}
