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
 * Words of headings by what they speak of, in English, German, French, Spanish, Portuguese and Italian, with the commonest of Japanese and
 * Chinese. In a heading with several, the kind listed first wins: "volunteer experience" is about volunteering, "language skills" about languages.
 */
const west: readonly (readonly [SectionKind, string])[] = [
  [
    'volunteer',
    'volunteer volunteering voluntary community ehrenamt ehrenamtliches ehrenamtliche engagement benevolat benevole benevoles voluntariado voluntario voluntaria volontariato associatif vrijwilligerswerk wolontariat',
  ],
  [
    'publications',
    'publication publications papers articles veroffentlichungen publikationen publicaciones publicacoes pubblicazioni publicaties publikacje 論文 出版物',
  ],
  ['patents', 'patent patents patente brevets brevetti patentes'],
  [
    'talks',
    'talks presentations speaking lectures vortrage workshops conferences conferencias ponencias charlas palestras',
  ],
  [
    'awards',
    'award awards honors honours honor achievements prizes scholarships auszeichnungen preise stipendien prix distinctions recompenses premios honores galardones distinciones reconocimientos premi riconoscimenti nagrody onderscheidingen 受賞 獎項 奖项',
  ],
  [
    'certificates',
    'certificate certificates tickets certification certifications licenses licences license licence accreditations zertifikate zertifizierungen zertifizierung weiterbildung weiterbildungen fortbildung fortbildungen certificats certificados certificaciones certificacoes certificazioni certificati certificaten certyfikaty 資格 免許 免許資格 保有資格 证书 證照 habilitations permits credentials',
  ],
  [
    'references',
    'references referees reference recommendations testimonials referenzen referencias referenze recommandations referências',
  ],
  [
    'languages',
    'languages language sprachen sprachkenntnisse fremdsprachen langues idiomas linguas lingue linguistiche linguistiques idioma talen jezyki 語学 語学力 语言 語言',
  ],
  [
    'projects',
    'project projects projekte projekt nebenprojekte projets proyectos projetos progetti portfolio opensource projecten projekty プロジェクト 項目 项目 專案',
  ],
  [
    'interests',
    'interests interest hobbies hobby interessen freizeit loisirs interet interets intereses aficiones interesses passatempos interessi activities zainteresowania intressen 趣味 特技 兴趣 興趣',
  ],
  [
    'skills',
    'skills skill skillset eigenschappen persoonlijkeeigenschappen sterkepunten atouts savoirfaire savoiretre competencies competences competencies expertise technologies technology tools stack toolbox proficiencies kenntnisse fahigkeiten kompetenzen fachkenntnisse edvkenntnisse itkenntnisse qualifikationen competence habilidades competencias aptitudes conocimientos destrezas competenze capacita abilita conoscenze technische technologien strengths capabilities softskills hardskills abilities ability outils herramientas savoirfaire vaardigheden umiejetnosci fardigheter スキル 技能 活かせる知識 活かせる経験 知識 技術',
  ],
  [
    'education',
    'education schule schulen academic academics studies degrees ausbildung bildung schul schulausbildung berufsausbildung schulischer bildungsweg bildungsgang studium schulbildung hochschulbildung schulische akademische formation formations etudes diplomes scolarite educacion formacion academica estudios educacao formacao istruzione formazione studi scolastica qualifications opleiding opleidingen wyksztalcenie titolidistudio edukacja utbildning utdanning 学歴 學歷 教育',
  ],
  [
    'summary',
    'summary profile about objective introduction bio biography overview statement profil kurzprofil zusammenfassung uberblick resume perfil resumen sobre objetivo extracto presentacion presentation apropos propos objectif profilo sommario riepilogo 自己pr 職務要約 自己紹介 志望動機 自我评价 自我評價 个人简介 presentazione sintesi kurzvorstellung zielsetzung ubermich quisuisje chisono sobremim',
  ],
  [
    'contact',
    'contact contacts contactdetails personalinfo personalinformation personaldata profiles links netzwerke social kontakt kontaktdaten personliche personalien coordonnees informationspersonnelles informationpersonnelle renseignementspersonnels donneespersonnelles zurperson angabenzurperson informacionpersonal informacoespessoais informacaopessoal contacto contato contatti personali personales anschrift details',
  ],
  [
    'work',
    'experience experiences employment work career job jobs positions appointments berufserfahrung berufserfahrungen berufspraxis werdegang laufbahn praktika praktikum praxiserfahrung beschaftigung arbeitserfahrung tatigkeiten berufliche parcours emplois stages experiencia experiencias trayectoria laboral empleo profissional esperienza esperienze lavorative lavoro internships internship erfahrung practice employments journey werkervaring doswiadczenie arbetslivserfarenhet 職歴 職務経歴 職務経歴詳細 職務内容 工作经历 工作經歷',
  ],
  // What the format has no section for, and what stands last of all.
  [
    'other',
    'sonstiges verschiedenes grants grant funding drittmittel miscellaneous misc divers varie altro drivinglicence drivinglicense driverslicence driverslicense fuhrerschein fuhrerscheine fahrerlaubnis permisdeconduire permisconduire carnetdeconducir permisodeconducir cartadeconducao patentediguida theatre theater film films television voiceover voiceovers commercials kino fernsehen teatro cine permis carnetdeconduire carteirademotorista',
  ],
];

/** The same in other languages of Europe. */
const more: Readonly<Partial<Record<SectionKind, string>>> = {
  volunteer: `
    wolontariat wolontariacki dobrovolnictvi dobrovolnicka dobrovolnictvo vrijwilligerswerk vrijwilliger ideellt ideella fortroendeuppdrag frivilligt
    frivillig frivillige vapaaehtoistyo gonulluluk gonullu волонтерство волонтерський волонтерская волонтерский добровольчество onkentes
    voluntariat εθελοντισμος εθελοντικη`,
  publications: `
    publikacje publikace publikacie publicaties publikationer publikasjoner publikaatiot julkaisut yayinlar публикации публікації publikaciok
    publicatii δημοσιευσεις`,
  patents: 'patenty patenter patentit patentler патенты патенти szabadalmak brevete',
  talks:
    'wystapienia prednasky foredrag forelasningar presentaties konusmalar доклады выступления доповіді виступи eloadasok',
  awards: `
    nagrody osiagniecia wyroznienia oceneni ocenenia uspechy onderscheidingen prijzen utmarkelser stipendier priser hedersbevis udmaerkelser
    palkinnot apurahat oduller basarilar награды достижения премии нагороди досягнення dijak kituntetesek premii distinctii διακρισεις βραβεια`,
  certificates: `
    certyfikaty kursy szkolenia uprawnienia certifikaty kurzy skoleni skolenia certificaten cursussen trainingen certifikat certifieringar
    kurser certifikater sertifikater sertifiseringer kurs sertifikaatit kurssit sertifikalar kurslar egitimler сертификаты курсы квалификации сертифікати
    курси кваліфікації tanusitvanyok tanfolyamok certificari cursuri corsi attestati cursos πιστοποιησεις σεμιναρια`,
  references: `
    referencje reference referencie referenties referenser referencer referanser suosittelijat suositukset referanslar рекомендации отзывы
    рекомендації відгуки referenciak referinte recomandari συστασεις`,
  languages: `
    jezyki jezykow jezykowe jazyky jazykove talen talenkennis sprak sprakkunskaper sprog sprogkundskaber sprakkunnskaper kielitaito kielet diller dil yabanci
    языки языками языков мови мов мовами nyelvtudas nyelvismeret nyelvek limbi γλωσσες`,
  projects: `
    projekty projecten projekt projekter prosjekter projektit projeler проекты проекти проєкти projektek proiecte εργα`,
  interests: `
    zainteresowania pasje zajmy konicky zaujmy konicky hobbys interesses liefhebberijen intressen fritid fritidsintressen interesser fritidsinteresser
    harrastukset kiinnostukset hobiler ilgi интересы хобби увлечения інтереси хобі захоплення erdeklodes hobbi interese pasiuni
    ενδιαφεροντα`,
  skills: `
    umiejetnosci kompetencje kwalifikacje dovednosti znalosti schopnosti zrucnosti schopnosti vaardigheden competenties kennis fardigheter kunskaper
    kompetenser kompetens kompetencer faerdigheder kompetanse kompetanser ferdigheter taidot osaaminen beceriler yetenekler yetkinlikler навыки
    умения компетенции навички вміння уміння компетенції keszsegek kepessegek competente abilitati aptitudini δεξιοτητες ικανοτητες`,
  education: `
    wyksztalcenie edukacja studia szkoly vzdelani vzdelanie studium opleiding opleidingen studies utbildning utbildningar uddannelse uddannelser
    utdanning utdannelse koulutus egitim ogrenim образование обучение освіта навчання tanulmanyok vegzettseg educatie studii
    εκπαιδευση σπουδες`,
  summary: `
    podsumowanie profil omnie omne overmij ommig ommeg minusta осебе обомне просебе промене despremine sudime shrnuti zhrnutie samenvatting profiel sammanfattning sammendrag tiivistelma profiili ozet hakkimda резюме профиль
    цель мета профіль bemutatkozas osszefoglalo rezumat προφιλ περιληψη`,
  contact: `
    osobowe kontaktowe persoonlijkegegevens dadospessoais osobni udaje osobne personalia persoonsgegevens contactgegevens kontaktuppgifter personuppgifter kontaktinformation
    kontaktinformasjon personlige yhteystiedot henkilotiedot iletisim kisisel контакты контактная контактные контакти контактна контактні личная
    личные особиста особисті elerhetoseg szemelyes personale στοιχεια`,
  work: `
    doswiadczenie doswiadczenia zatrudnienie zatrudnienia kariera kariery praca praktyki staze zkusenosti skusenosti praxe zamestnani zamestnanie
    werkervaring ervaring loopbaan stages arbetslivserfarenhet arbetslivserfarenheter erfarenhet erfarenheter yrkeserfarenhet anstallningar
    erhvervserfaring arbejdserfaring erfaring arbeidserfaring yrkeserfaring ansettelser tyokokemus tyohistoria deneyim deneyimi deneyimler
    deneyimleri tecrube tecrubesi staj stajlar опыт работы стаж трудовая карьера досвід роботи карєра tapasztalat munkatapasztalat experienta
    carriera tirocini tirocinio lavorativa lavorativi carreira empregos estagios εμπειρια προϋπηρεσια`,
  other: 'rijbewijs rijbewijzen korkort korekort forerkort kjorekort prawojazdy ridicskyprukaz ovrigt diversen inne',
};

/** What a heading speaks of by its words, folded, those first that win over others. */
export const terms: readonly (readonly [kind: SectionKind, words: string])[] = west.map(([kind, words]) => [
  kind,
  fold(`${words} ${more[kind] ?? ''}`).trim(),
]);

/** Words that a heading may have beside those, folded. */
export const beside: ReadonlySet<string> = new Set(
  fold(`
    info infos informations informazioni informacion informacoes my the of a in and or other additional further relevant selected key core main professional personal technical general areas area history record records background experience information data training development continuing personal executive brief short recent previous prior early current highlights top major notable interpersonal soft hard computer software programming industry research teaching clinical legal culinary military honours leadership me profile career social extracurricular memberships with for to foreign daten angaben weitere sonstige besondere berufliche beruflicher beruflichen personlicher personliche ausgewahlte fachliche praktische zur person uber mich und sowie von der die das edv it professionnel professionnelle professionnelles informatiques informatique technique techniques et de des du la le les a mes autres centres centre d l interet personnelles sur moi cles profesional profesionales laborales personales tecnicas tecnicos academica complementaria complementarios y otros otras datos del los las informaticas sobre mi clave profissionais profissional academico academica tecnicas e outras outros dados pessoais professionale professionali personali tecniche informatiche altre dati di ed su me competenze
    znajomosc techniczne miekkie komputerowe zawodowe zawodowa zawodowy zawodowego obce mnie o historia przebieg dane moje pracovni pracovne profesni o mne vzdelavani technicke osobni
    s relevante professionele over mij persoonlijk persoonlijke gegevens overige talenkennis mijn om mig meg arbete arbeid arbejde ovrig ovriga
    tidligere oplysninger opplysninger yrkesmessig tyossa muu oma is mesleki bilgileri bilgiler alanlari calismalar teknik on hedefi
    профессиональный профессиональные профессиональная трудовая деятельность владение иностранные знание ключевые дополнительное дополнительная
    повышение о себе обо мне информация данные технические курсы професійний професійні професійна володіння іноземні знання ключові додаткова
    про себе мене інформація дані технічні szakmai nyelvi adatok egyeb profesionala profesionale straine despre mine date suplimentara
    professionale professionali tecniche titoli di studio chi sono complementar academica mim historico επαγγελματικη επαγγελματικες ξενες
    προσωπικα`).split(/\s+/),
);
