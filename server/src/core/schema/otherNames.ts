import { lazy } from '../text/lazy.ts';

/**
 * What other résumé formats, sites and people call our keys: RenderCV, YAMLResume, FRESH, Reactive Resume, LinkedIn's and
 * Europass' exports, themes of JSON Resume, and the words of ten languages. Names are folded (`foldKey`); of the keys behind
 * one the first that a map has is meant.
 */
const groups: readonly (readonly [keys: string, names: string])[] = [
  [
    'name',
    'company employer companyname employername entreprise societe employeur empresa empleador azienda firma unternehmen arbeitgeber bedrijf werkgever',
  ],
  ['organization name', 'organisation organizacion organizacao organizzazione organisatie org'],
  ['profiles url', 'github gitlab links socials social socialmedia networks reseaux'],
  ['position name label studyType area', 'title titre titulo titolo titel'],
  [
    'position label',
    'role job jobtitle jobrole rolename designation puesto cargo poste ruolo funktion functie stanowisko',
  ],
  ['position title name', 'label heading skill skillname'],
  ['type name', 'category group'],
  ['keywords', 'names'],
  ['highlights keywords', 'items list values entries'],
  ['label', 'headline tagline profession occupation beruf'],
  [
    'startDate',
    'from start started begin beginning datestart datefrom startedat startedon start_at since von beginn debut datedebut desde inicio fechainicio datainicio dal inizio van',
  ],
  [
    'endDate',
    'to end until ended dateend dateto endedat endedon till bis ende fin datefin hasta fechafin ate datafim fine tot graduationdate graduation graduated completiondate',
  ],
  [
    'releaseDate date',
    'date year published publishedon publicationdate publishdate pubdate issued issuedate issuedon awarded awardedon datum fecha data annee ano jahr',
  ],
  ['expires', 'expirationdate expirydate expiry validuntil expireson'],
  [
    'highlights',
    'bullets bulletpoints points keyresponsibilities keyachievements keyaccomplishments keyprojects responsibilities responsibility duties duty tasks task achievements accomplishments accomplishment deliverables details contributions impact ' +
      'aufgaben tatigkeiten taetigkeiten erfolge missions taches realisations responsabilites responsabilidades logros tareas funciones realizacoes atividades conquistas responsabilita mansioni attivita risultati taken verantwoordelijkheden obowiazki osiagniecia',
  ],
  [
    'summary description',
    'about aboutme bio biography profile profil objective overview abstract statement personalstatement details text content descripcion descricao descrizione beschreibung beschrijving opis resumen resumo',
  ],
  ['summary', 'description'],
  ['description', 'summary'],
  [
    'url',
    'website web link href homepage site webpage weblink siteweb sitioweb repo repository repositoryurl github githuburl githublink source sourcecode projecturl demo demourl live liveurl',
  ],
  ['email', 'mail emailaddress correo courriel'],
  ['phone', 'tel telephone telefon telefono telefone mobile cell phonenumber handy'],
  ['image', 'photo picture avatar foto headshot'],
  [
    'institution',
    'school university college institute institut universitat universitaet hochschule schule ecole etablissement universite universidad escuela centro institucion universidade escola instituicao scuola universita universiteit uczelnia company organization organisation name',
  ],
  ['studyType', 'degree degreetype qualification diploma diplome abschluss laurea grado grau'],
  ['area', 'major field fieldofstudy subject course specialization specialisation fachrichtung studiengang'],
  ['score', 'gpa grade grades mention nota'],
  ['courses', 'coursework modules'],
  [
    'keywords',
    'skillsacquired skillsused techused technologiesused toolsused tech techs technologies technology techstack stack tools tooling skills languages frameworks tags tag toolset technologien werkzeuge tecnologias tecnologie technologieen outils',
  ],
  ['countryCode', 'country countryname locationcountrycode pays pais land paese'],
  ['city', 'town locality ville ciudad cidade citta stadt ort'],
  ['region', 'state province bundesland provincia'],
  ['postalCode', 'zip zipcode postcode plz'],
  ['address', 'street streetaddress'],
  ['language organization institution title', 'name'],
  ['language', 'idioma langue lingua sprache'],
  ['fluency', 'level proficiency niveau nivel livello'],
  ['level', 'proficiency rating niveau nivel'],
  ['issuer awarder publisher', 'issuedby organization organisation authority awardedby'],
  ['name institution', 'organization'],
  ['awarder', 'issuer'],
  ['issuer', 'awarder publisher'],
  ['reference', 'quote testimonial recommendation text'],
  ['network', 'platform'],
  ['username', 'handle user'],
  ['entity', 'client customer company'],
];

const folding = /[^\p{L}\p{N}]/gu;

/** A key as it is compared: small letters and digits, without accents and signs. */
export const foldKey = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(folding, '');

const table = lazy((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [keys, names] of groups)
    for (const name of names.split(' ')) {
      const folded = foldKey(name);
      const known = found.get(folded);
      if (known) known.push(...keys.split(' '));
      else found.set(folded, keys.split(' '));
    }
  return found;
});

/** Is a folded name a word that people use for a key, so that it is no slip of another one? */
export const isOtherName = (folded: string): boolean => table().has(folded);

/** The keys that somebody may mean by an entry's key of another name, the likeliest first. */
export const otherNamesOf = (folded: string): readonly string[] => table().get(folded) ?? [];
