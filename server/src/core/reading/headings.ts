import { fold } from './fold.ts';

/** What a part of a résumé is about. `contact` holds personal data; `other` is none that the format knows. */
export type SectionKind =
  | 'contact'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'publications'
  | 'awards'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'talks'
  | 'patents'
  | 'other';

/**
 * Words of headings by what they speak of, folded, in English, German, French, Spanish, Portuguese and Italian, with
 * the commonest of Dutch, Polish, Swedish, Japanese and Chinese. In a heading with several,
 * the kind listed first wins: "volunteer experience" is about volunteering, "language skills" about languages.
 */
const terms: readonly (readonly [SectionKind, string])[] = [
  [
    'volunteer',
    'volunteer volunteering voluntary community ehrenamt ehrenamtliches ehrenamtliche engagement benevolat benevole benevoles voluntariado voluntario voluntaria volontariato associatif vrijwilligerswerk wolontariat',
  ],
  [
    'publications',
    'publication publications papers articles veroffentlichungen publikationen publicaciones publicacoes pubblicazioni publicaties publikacje 論文 出版物',
  ],
  ['patents', 'patent patents patente brevets brevetti patentes'],
  ['talks', 'talks presentations speaking lectures vortrage workshops conferences conferencias ponencias'],
  [
    'awards',
    'award awards honors honours honor achievements prizes scholarships auszeichnungen preise stipendien prix distinctions recompenses premios galardones distinciones reconocimientos premi riconoscimenti nagrody onderscheidingen 受賞 獎項 奖项',
  ],
  [
    'certificates',
    'certificate certificates certification certifications licenses licences license licence accreditations zertifikate zertifizierungen zertifizierung weiterbildung weiterbildungen fortbildung fortbildungen certificats certificados certificaciones certificacoes certificazioni certificati certificaten certyfikaty 資格 证书 證照 habilitations permits credentials',
  ],
  [
    'references',
    'references referees reference recommendations testimonials referenzen referencias referenze recommandations referências',
  ],
  [
    'languages',
    'languages language sprachen sprachkenntnisse fremdsprachen langues idiomas linguas lingue linguistiche linguistiques idioma talen jezyki 語学 语言 語言',
  ],
  [
    'projects',
    'project projects projekte projekt nebenprojekte projets proyectos projetos progetti portfolio opensource projecten projekty プロジェクト 項目 项目 專案',
  ],
  [
    'interests',
    'interests interest hobbies hobby interessen freizeit loisirs interets intereses aficiones interesses passatempos interessi activities zainteresowania intressen 趣味 兴趣 興趣',
  ],
  [
    'skills',
    'skills skill skillset competencies competences competencies expertise technologies technology tools stack toolbox proficiencies kenntnisse fahigkeiten kompetenzen fachkenntnisse edvkenntnisse itkenntnisse qualifikationen competence habilidades competencias aptitudes conocimientos destrezas competenze capacita abilita conoscenze technische technologien strengths capabilities softskills hardskills outils herramientas savoirfaire vaardigheden umiejetnosci fardigheter スキル 技能',
  ],
  [
    'education',
    'education academic academics studies degrees ausbildung bildung schul schulausbildung berufsausbildung schulischer bildungsweg bildungsgang studium schulbildung hochschulbildung schulische akademische formation formations etudes diplomes scolarite educacion formacion academica estudios educacao formacao istruzione formazione studi scolastica qualifications opleiding opleidingen wyksztalcenie edukacja utbildning utdanning 学歴 學歷 教育',
  ],
  [
    'summary',
    'summary profile about objective introduction bio biography overview statement profil kurzprofil zusammenfassung uberblick resume perfil resumen sobre objetivo extracto presentacion presentation apropos propos objectif profilo sommario riepilogo presentazione sintesi kurzvorstellung zielsetzung ubermich quisuisje chisono sobremim',
  ],
  [
    'contact',
    'contact contacts contactdetails profiles links netzwerke social kontakt kontaktdaten personliche personalien coordonnees contacto contato contatti personali personales anschrift details',
  ],
  [
    'work',
    'experience experiences employment work career job jobs positions appointments berufserfahrung berufserfahrungen berufspraxis werdegang laufbahn praktika praktikum praxiserfahrung beschaftigung arbeitserfahrung tatigkeiten berufliche parcours emplois stages experiencia experiencias trayectoria laboral empleo profissional esperienza esperienze lavorative lavoro internships internship erfahrung practice employments journey werkervaring doswiadczenie arbetslivserfarenhet 職歴 職務経歴 工作经历 工作經歷',
  ],
];

const kinds = new Map<string, SectionKind>();
const rank = new Map<SectionKind, number>(terms.map(([kind], index) => [kind, index]));
for (const [kind, words] of terms)
  for (const word of fold(words).split(' ')) if (!kinds.has(word)) kinds.set(word, kind);

/** Words that a heading may have beside. */
const beside = new Set(
  'my the of a in and or other additional further relevant selected key core main professional personal technical general areas area history background experience information data training development continuing personal executive brief short recent previous prior early current highlights top major notable interpersonal soft hard computer software programming industry research teaching clinical legal culinary military honours leadership me profile career social extracurricular memberships with for to foreign daten angaben weitere sonstige besondere berufliche beruflicher beruflichen personlicher personliche ausgewahlte fachliche praktische zur person uber mich und sowie von der die das edv it professionnel professionnelle professionnelles informatiques informatique technique techniques et de des du la le les a mes autres centres centre d l interet personnelles sur moi cles profesional profesionales laborales personales tecnicas tecnicos academica complementaria complementarios y otros otras datos del los las informaticas sobre mi clave profissionais profissional academico academica tecnicas e outras outros dados pessoais professionale professionali personali tecniche informatiche altre dati di ed su me competenze'.split(
    ' ',
  ),
);

/** Words run together, parted into those that headings are made of; null where that cannot be done. */
function apart(letters: string): string | null {
  const best: (string | null)[] = [''];
  for (let end = 1; end <= letters.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - 18); start < end && best[end] === null; start++) {
      const word = letters.slice(start, end);
      if (best[start] !== null && (kinds.has(word) || beside.has(word) || word === '&'))
        best[end] = `${best[start]} ${word}`;
    }
  }
  return best[letters.length]?.trim() || null;
}

export interface Heading {
  /** What it speaks of, in the order in which it does; several in "Skills and interests". */
  readonly kinds: readonly SectionKind[];
  /** Every word of it is known from headings, so it is one even without any mark. */
  readonly certain: boolean;
}

const connector = /\s*(?:&|\/|,|;|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*/;

/** What a heading speaks of; null for what is too long for one or speaks of nothing known. */
export function readHeading(text: string): Heading | null {
  // Some pages count what follows: "Certificates (2)".
  const plain = unspaced(text.replace(/\s*\(\d{1,2}\)\s*$/, '')).replace(/[:.]?\s*$/, '');
  if (plain.length > 60 || /[\d@]/.test(plain)) return null;
  const spread =
    plain !==
    text
      .trim()
      .replace(/\s*\(\d{1,2}\)\s*$/, '')
      .replace(/[:.]?\s*$/, '');
  // Letters set apart for looks lose the spaces between words.
  const joined = plain.length >= 8 && plain === plain.toUpperCase() && !kinds.has(fold(plain));
  if ((spread || joined) && !plain.includes(' ')) {
    const parted = apart(fold(plain));
    if (spread || parted?.includes(' ')) return readHeading(parted ?? '');
  }
  const found: SectionKind[] = [];
  let certain = true;
  for (const part of fold(plain).split(connector)) {
    const words = part.match(/[\p{L}]+/gu) ?? [];
    const meant = words
      .map((word) => kinds.get(word))
      .filter((kind) => kind !== undefined)
      .sort((a, b) => rank.get(a)! - rank.get(b)!);
    if (meant[0] && !found.includes(meant[0])) found.push(meant[0]);
    if (words.some((word) => !kinds.has(word) && !beside.has(word)) || words.length > 5) certain = false;
  }
  if (found.length === 0) {
    const whole = kinds.get(fold(plain).replaceAll(/\P{L}+/gu, ''));
    return whole ? { kinds: [whole], certain: true } : null;
  }
  // "Education and training", "skills and experience": the vaguer of two says nothing more.
  return { kinds: found, certain };
}

/** `S U M M A R Y` as the word it is: letters set apart for looks. */
export function unspaced(text: string): string {
  const parts = text.trim().split(/\s+/);
  const single = parts.filter((part) => part.length <= 2 && /\p{L}/u.test(part)).length;
  return parts.length >= 4 && single >= parts.length - 1 ? parts.join('') : text.trim();
}
