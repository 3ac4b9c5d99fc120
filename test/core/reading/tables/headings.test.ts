import { headingLines, tables } from '../../support/readings.ts';

describe('headings', () =>
  tables(headingLines, {
    'words of headings': [
      ['volunteer', 'volunteer'],
      [
        '{volunteering|voluntary|community|ehrenamt|ehrenamtliches|ehrenamtliche|engagement|benevolat|benevole|benevoles|voluntariado|voluntario|voluntaria|volontariato|associatif|vrijwilligerswerk|wolontariat}',
        'volunteer',
      ],
      ['publication', 'publications'],
      ['publications', 'publications'],
      [
        '{papers|articles|veroffentlichungen|publikationen|publicaciones|publicacoes|pubblicazioni|publicaties|publikacje|論文|出版物}',
        'publications',
      ],
      ['patent', 'patents'],
      ['patents', 'patents'],
      ['{patente|brevets|brevetti|patentes}', 'patents'],
      ['talks', 'talks'],
      ['{presentations|speaking|lectures|vortrage|workshops|conferences|conferencias|ponencias}', 'talks'],
      ['award', 'awards'],
      ['awards', 'awards'],
      [
        '{honors|honours|honor|achievements|prizes|scholarships|auszeichnungen|preise|stipendien|prix|distinctions|recompenses|premios|galardones|distinciones|reconocimientos|premi|riconoscimenti|nagrody|onderscheidingen|受賞|獎項}',
        'awards',
      ],
      ['奖项', 'awards'],
      ['certificate', 'certificates'],
      ['certificates', 'certificates'],
      [
        '{certification|certifications|licenses|licences|license|licence|accreditations|zertifikate|zertifizierungen|zertifizierung|weiterbildung|weiterbildungen|fortbildung|fortbildungen|certificats|certificados|certificaciones|certificacoes|certificazioni|certificati|certificaten|certyfikaty}',
        'certificates',
      ],
      ['{資格|证书|證照|habilitations|permits|credentials}', 'certificates'],
      ['references', 'references'],
      [
        '{referees|reference|recommendations|testimonials|referenzen|referencias|referenze|recommandations|referências}',
        'references',
      ],
      ['languages', 'languages'],
      ['language', 'languages'],
      [
        '{sprachen|sprachkenntnisse|fremdsprachen|langues|idiomas|linguas|lingue|linguistiche|linguistiques|idioma|talen|jezyki|語学|语言|語言}',
        'languages',
      ],
      ['project', 'projects'],
      ['projects', 'projects'],
      [
        '{projekte|projekt|nebenprojekte|projets|proyectos|projetos|progetti|portfolio|opensource|projecten|projekty|プロジェクト|項目|项目|專案}',
        'projects',
      ],
      ['interests', 'interests'],
      ['interest', 'interests'],
      [
        '{hobbies|hobby|interessen|freizeit|loisirs|interets|intereses|aficiones|interesses|passatempos|interessi|activities|zainteresowania|intressen|趣味|兴趣|興趣}',
        'interests',
      ],
      ['skills', 'skills'],
      ['skill', 'skills'],
      [
        '{skillset|competencies|competences|competencies|expertise|technologies|technology|tools|stack|toolbox|proficiencies|kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|edvkenntnisse|itkenntnisse|qualifikationen|competence|habilidades|competencias|aptitudes}',
        'skills',
      ],
      [
        '{conocimientos|destrezas|competenze|capacita|abilita|conoscenze|technische|technologien|strengths|capabilities|softskills|hardskills|outils|herramientas|savoirfaire|vaardigheden|umiejetnosci|fardigheter|スキル|技能}',
        'skills',
      ],
      ['education', 'education'],
      [
        '{academic|academics|studies|degrees|ausbildung|bildung|schul|schulausbildung|berufsausbildung|schulischer|bildungsweg|bildungsgang|studium|schulbildung|hochschulbildung|schulische|akademische|formation|formations|etudes|diplomes|scolarite|educacion}',
        'education',
      ],
      [
        '{formacion|academica|estudios|educacao|formacao|istruzione|formazione|studi|scolastica|qualifications|opleiding|opleidingen|wyksztalcenie|titolidistudio|edukacja|utbildning|utdanning|学歴|學歷|教育}',
        'education',
      ],
      ['summary', 'summary'],
      [
        '{profile|about|objective|introduction|bio|biography|overview|statement|profil|kurzprofil|zusammenfassung|uberblick|resume|perfil|resumen|sobre|objetivo|extracto|presentacion|presentation|apropos|propos|objectif}',
        'summary',
      ],
      [
        '{profilo|sommario|riepilogo|presentazione|sintesi|kurzvorstellung|zielsetzung|ubermich|quisuisje|chisono|sobremim}',
        'summary',
      ],
      ['contact', 'contact'],
      [
        '{contacts|contactdetails|profiles|links|netzwerke|social|kontakt|kontaktdaten|personliche|personalien|coordonnees|contacto|contato|contatti|personali|personales|anschrift|details}',
        'contact',
      ],
      [
        '{experience|experiences|employment|work|career|job|jobs|positions|appointments|berufserfahrung|berufserfahrungen|berufspraxis|werdegang|laufbahn|praktika|praktikum|praxiserfahrung|beschaftigung|arbeitserfahrung|tatigkeiten|berufliche|parcours|emplois|stages}',
        'work',
      ],
      [
        '{experiencia|experiencias|trayectoria|laboral|empleo|profissional|esperienza|esperienze|lavorative|lavoro|internships|internship|erfahrung|practice|employments|journey|werkervaring|doswiadczenie|arbetslivserfarenhet|職歴|職務経歴|工作经历|工作經歷}',
        'work',
      ],
    ],
    'headings of several words': [
      [
        '{Skills and interests|Skills & interests|Skills / interests|Skills, interests|Skills; interests|Skills + interests|Skills und interests|Skills et interests|Skills y interests|Skills e interests|Skills i interests|Skills oraz interests|Skills en interests}',
        'skills, interests',
      ],
      [
        '{Skills og interests|Skills och interests|Skills ja interests|Skills ve interests|Skills si interests|Skills и interests|Skills і interests|Skills та interests|Skills και interests}',
        'skills, interests',
      ],
      ['Volunteer experience', 'volunteer'],
      ['Language skills', 'languages'],
      ['{Work experience|WORKEXPERIENCE}', 'work'],
      ['{Certificates (2)|Certificates:|Certificates.}', 'certificates'],
      ['{Certificates (123)|S U M|Skills 2019|skills@quay.example|Boats}'],
      ['S U M M A R Y', 'summary'],
      ['SKILLS', 'skills'],
      ['{My boats and skills|Skills of the boats of the quay of Ely here}', 'skills ?'],
      ['Education and training', 'education'],
      ['Work history of the boats of the quay of the old town of Ely here'],
      ['Work experience skills education awards languages', 'awards ?'],
      ['Work experience skills education awards languages talks', 'talks ?'],
      ['{E D U C A T I O N|E D U C A T I O N & T R A I N I N G}', 'education'],
      ['W O R K E X P E R I E N C E', 'work'],
      ['Z X Q W V'],
    ],
  }));
