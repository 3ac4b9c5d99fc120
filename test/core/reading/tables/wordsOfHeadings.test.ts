import { headingLines, tables } from '../../support/readings.ts';

describe('headings in many languages', () =>
  tables(headingLines, {
    'words of headings in the languages beside': [
      [
        '{palestras|wystapienia|prednasky|foredrag|forelasningar|presentaties|konusmalar|доклады|выступления|доповіді|виступи|eloadasok}',
        'talks',
      ],
      [
        '{免許資格|保有資格|uprawnienia|certifikaty|skoleni|skolenia|trainingen|certifieringar|certifikater|sertifikater|sertifiseringer|sertifikaatit|egitimler|квалификации|кваліфікації|tanusitvanyok|tanfolyamok|certificari|cursuri|attestati|πιστοποιησεις|σεμιναρια}',
        'certificates',
      ],
      [
        '{語学力|jezykow|jezykowe|jazykove|talenkennis|sprak|sprakkunskaper|sprog|sprogkundskaber|sprakkunnskaper|kielitaito|kielet|yabanci|языками|языков|мов|мовами|nyelvtudas|nyelvismeret|nyelvek|limbi|γλωσσες}',
        'languages',
      ],
      [
        '{interet|特技|pasje|zajmy|konicky|zaujmy|liefhebberijen|fritid|interesser|fritidsinteresser|kiinnostukset|ilgi|увлечения|хобі|захоплення|erdeklodes|hobbi|pasiuni|ενδιαφεροντα}',
        'interests',
      ],
      [
        '{eigenschappen|persoonlijkeeigenschappen|sterkepunten|savoiretre|活かせる知識|活かせる経験|知識|技術|kompetencje|kwalifikacje|znalosti|schopnosti|zrucnosti|competenties|kunskaper|kompetenser|kompetens|kompetencer|faerdigheder|kompetanse|kompetanser|ferdigheter|taidot|osaaminen|yetenekler|yetkinlikler|умения|компетенции|вміння|уміння|компетенції|keszsegek|kepessegek|competente|abilitati|aptitudini|δεξιοτητες|ικανοτητες|tecnicas}',
        'skills',
      ],
      [
        '{schulen|studia|szkoly|vzdelani|vzdelanie|utbildningar|uddannelser|utdannelse|egitim|ogrenim|обучение|навчання|tanulmanyok|vegzettseg|educatie|studii|εκπαιδευση|σπουδες}',
        'education',
      ],
      [
        '{自己pr|自己紹介|志望動機|自我评价|自我評價|个人简介|omnie|omne|overmij|ommig|ommeg|minusta|осебе|обомне|просебе|промене|despremine|sudime|shrnuti|zhrnutie|profiel|sammendrag|tiivistelma|profiili|ozet|hakkimda|профиль|цель|мета|профіль|bemutatkozas|osszefoglalo|rezumat|προφιλ|περιληψη}',
        'summary',
      ],
      [
        '{personalinformation|personaldata|informationspersonnelles|informationpersonnelle|renseignementspersonnels|donneespersonnelles|zurperson|angabenzurperson|informacionpersonal|informacoespessoais|informacaopessoal|osobowe|kontaktowe|persoonlijkegegevens|dadospessoais|osobni|udaje|osobne|personalia|persoonsgegevens|contactgegevens|kontaktuppgifter|kontaktinformation|kontaktinformasjon|personlige|yhteystiedot|henkilotiedot|iletisim|kisisel|контакты|контактная|контактные|контакти|контактна|контактні|личная|личные|особиста|особисті|elerhetoseg|szemelyes|personale|στοιχεια}',
        'contact',
      ],
      [
        '{職務経歴詳細|職務内容|doswiadczenia|zatrudnienie|zatrudnienia|kariera|kariery|praktyki|staze|zkusenosti|skusenosti|praxe|zamestnani|zamestnanie|loopbaan|arbetslivserfarenheter|erfarenheter|yrkeserfarenhet|anstallningar|erhvervserfaring|arbejdserfaring|arbeidserfaring|yrkeserfaring|ansettelser|tyokokemus|tyohistoria|deneyim|deneyimler|deneyimleri|tecrube|tecrubesi|staj|stajlar|стаж|трудовая|карьера|карєра|tapasztalat|munkatapasztalat|experienta|carriera|tirocini|tirocinio|lavorativi|carreira|empregos|estagios|εμπειρια|προϋπηρεσια}',
        'work',
      ],
      [
        '{verschiedenes|drittmittel|misc|varie|drivinglicence|drivinglicense|driverslicence|driverslicense|fuhrerschein|fuhrerscheine|fahrerlaubnis|permisdeconduire|permisconduire|carnetdeconducir|permisodeconducir|cartadeconducao|patentediguida|voiceover|voiceovers|commercials|kino|fernsehen|teatro|cine|carnetdeconduire|carteirademotorista|rijbewijzen|korkort|korekort|forerkort|kjorekort|prawojazdy|ridicskyprukaz|ovrigt|diversen|inne}',
        'other',
      ],
      [
        '{wolontariacki|dobrovolnictvi|dobrovolnicka|dobrovolnictvo|ideellt|ideella|fortroendeuppdrag|frivilligt|frivillige|vapaaehtoistyo|gonulluluk|gonullu|волонтерство|волонтерський|волонтерская|волонтерский|добровольчество|onkentes|voluntariat|εθελοντισμος|εθελοντικη}',
        'volunteer',
      ],
      [
        '{publikacie|publikationer|publikasjoner|publikaatiot|julkaisut|yayinlar|publikaciok|publicatii|δημοσιευσεις}',
        'publications',
      ],
      ['{patenty|patenter|patentit|patentler|патенты|патенти|szabadalmak|brevete}', 'patents'],
      [
        '{osiagniecia|wyroznienia|oceneni|ocenenia|uspechy|prijzen|utmarkelser|stipendier|priser|hedersbevis|udmaerkelser|palkinnot|apurahat|oduller|basarilar|премии|досягнення|dijak|kituntetesek|premii|distinctii|διακρισεις|βραβεια}',
        'awards',
      ],
      [
        '{referencie|referanser|suosittelijat|suositukset|отзывы|відгуки|referenciak|referinte|recomandari|συστασεις}',
        'references',
      ],
      ['{projektit|проекти|projektek|proiecte|εργα}', 'projects'],
    ],
    'headings of several words': [
      [
        '{current positions|present position|current appointment|current employment|aktuelle tätigkeit|aktuelle position|derzeitige tätigkeit|poste actuel|puesto actual|posizione attuale|huidige functie|academic positions|academic employment|academic experience|academic career|professional history|professional career|wissenschaftlicher Werdegang|historial profesional|histórico profissional|percorso professionale|arbeidsverleden|berufstätigkeiten|berufliche tätigkeiten|berufsweg|berufsstationen|bisherige tätigkeiten|tätigkeiten im beruf|activités professionnelles|postes occupés|actividad profesional|actividades profesionales|experiencias previas|atividade profissional|atividades profissionais|empregos anteriores|attività professionale|attività professionali|attività lavorativa|yrkesliv|yrkesbakgrund|erhvervserfaring|praca zawodowa|przebieg kariery|průběh zaměstnání}',
        'work',
      ],
      [
        '{aus- und fortbildung|aus- und weiterbildungen|bildung und weiterbildung|studium und weiterbildung|academic training|academic education|cursus scolaire|cursus universitaire|cursus académique|parcours universitaire|parcours académique|trayectoria académica|percurso académico|percorso formativo}',
        'education',
      ],
      [
        '{training courses|training and courses|courses and training|courses taken|job training|further training|additional training|professional training|continuing training|training and development|professional development|continuing professional development|cpd|bar admission|court admissions|bar and court admissions|formation complémentaire|formation continue|formations continues|formation professionnelle continue|stages de formation|formación continua|cursos complementarios|formação complementar|formação contínua|cursos complementares|formazione continua|formazione complementare|corsi di formazione|corsi di aggiornamento|berufliche weiterbildung|seminare|nascholing|aanvullende opleidingen|aanvullende cursussen|cursussen en trainingen|vidareutbildning|videreuddannelse|doszkalanie|registrations and courses|licences and registrations|licenses and registrations|zusatzqualifikation|zusatzausbildung|zusatzausbildungen|weitere qualifikationen|kurse und seminare|curso livre|cursos de extensão|cursos extracurriculares|otros cursos|cursos realizados|qualificações complementares|qualificações e cursos complementares|bewijzen en certificaten|videreutdanning|kurser och certifikat|kurser og certifikater|další vzdělávání|kurzy a školení}',
        'certificates',
      ],
      [
        '{bureautique|conocimientos informáticos|informática y software|conhecimentos informáticos|conoscenze informatiche|software skills|software knowledge|edv-programme|logiciels maîtrisés|programas informáticos|programmi|software e strumenti|datorprogram|it-färdigheter|datorkunskaper|datakunskaper|it-kunskaper|edb|it-kundskaber|it-kompetencer|programy|programy komputerowe|computervaardigheden|computerkennis|pc-kenntnisse|computerkenntnisse|informatikkenntnisse|softwarekenntnisse|programmkenntnisse|lab techniques|laboratory techniques|laboratory methods|methods and techniques|labormethoden|techniques de laboratoire|técnicas de laboratorio|técnicas de laboratório|tecniche di laboratorio|technieken|laboratoriumtechnieken|metoder}',
        'skills',
      ],
      [
        '{quién soy|resumo de qualificações|su di me|wie ben ik|en bref|riassunto|zu meiner person|wer ich bin|who i am|career objective|berufsziel|objetivo profissional|objetivo profesional|obiettivo|obiettivo professionale}',
        'summary',
      ],
      [
        '{angaben zur person|données personnelles|renseignements personnels|web sites|web links|webseiten|liens|liens web|enlaces|enlaces web|collegamenti|siti web|ligações|position applied for|preferred job|angestrebte stelle|emploi recherché|poste visé|empleo solicitado|empleo deseado|posizione ricercata|posizione per la quale si concorre|emprego pretendido|cargo pretendido|información personal|informações pessoais|informazioni personali|personalia}',
        'contact',
      ],
      [
        '{books and chapters|book chapters|buchveröffentlichungen|schriften|ouvrages|libros|bibliografía|livros publicados|bibliografia|boeken|bibliografie|böcker|bøger|bøker|książki|knihy}',
        'publications',
      ],
      [
        '{fellowships and grants|fellowships and awards|honours and fellowships|honors and fellowships|grants and awards|awards and grants|prizes and fellowships|förderungen und preise|bourses|bourses et prix|prix et bourses|premios y becas|bolsas e prêmios|prêmios|prêmios e bolsas|premi e borse di studio|beurzen|beurzen en prijzen|stipendier och priser|stipendia|nagrody i stypendia}',
        'awards',
      ],
      [
        '{service and leadership|leadership and community service|community service|community and leadership|civic service|bénévolat et engagements|engagements associatifs|activités associatives|vereinstätigkeit|vereinstätigkeiten|vereinsleben|ehrenämter|associazionismo|vita associativa|vida asociativa|vida associativa|verenigingsleven|föreningsengagemang|föreningsuppdrag|ideella uppdrag|foreningsliv|foreningsarbejde|foreningsarbeid|tillidshverv|verv|działalność społeczna|działalność wolontariacka|dobrovolnická činnost}',
        'volunteer',
      ],
      [
        '{conhecimentos linguísticos|conhecimento de idiomas|conocimientos de idiomas|sprachliche fähigkeiten|sprachliche kenntnisse|kielitaito|jazykové znalosti|jazykové dovednosti|jazyková vybavenost|talenkennis|taalvaardigheid|språkfärdigheter|sprogfærdigheder|språkferdigheter}',
        'languages',
      ],
      [
        '{hobby e tempo libero|tiempo libre|lazer|ocio|vrijetijdsbesteding|freizeitgestaltung|freizeitaktivitäten|freizeitbeschäftigung|czas wolny i zainteresowania|volný čas|volnočasové aktivity|på fritiden|free time|passions|passioni|pasiones|paixões}',
        'interests',
      ],
      [
        '{professional affiliations|memberships and affiliations|professional registrations|professional bodies|vereine und verbände|affiliations professionnelles|adhésions|afiliaciones|asociaciones profesionales|afiliações|associações profissionais|affiliazioni|associazioni professionali|lidmaatschappen|członkostwo|medlemskap|medlemskaber|national service|civilian service|wehrdienst|grundwehrdienst|wehr- und ersatzdienst|wehrdienst und zivildienst|militärdienst|präsenzdienst|bundesfreiwilligendienst|service militaire|service national|service civil|servicio militar|serviço militar|servizio civile|militaire dienst|dienstplicht|militärtjänst|värnplikt|værnepligt|militærtjeneste|służba wojskowa|vojenská služba|additional info|other information|further information|additional details|additional data|verschiedenes|weiteres|weitere informationen|sonstige angaben|sonstige informationen|zusätzliche angaben|zusätzliche informationen|zusatzinformationen|ergänzende angaben|informations complémentaires|informations supplémentaires|autres informations|renseignements complémentaires|otros datos de interés|datos adicionales|información adicional|información complementaria|otra información|otras informaciones|informações complementares|outras informações|outros dados|dados adicionais|dados complementares|varie|varia|altre informazioni|ulteriori informazioni|informazioni aggiuntive|altri dati|overige gegevens|aanvullende informatie|aanvullende gegevens|diversen|övrigt|övrig information|övriga uppgifter|övriga meriter|øvrigt|øvrige oplysninger|andre oplysninger|andre opplysninger|annet|andet|diverse|další informace|doplňující informace|ostatní|inne|dodatkowe informacje|informacje dodatkowe|inne informacje|pozostałe informacje}',
        'other',
      ],
    ],
  }));
