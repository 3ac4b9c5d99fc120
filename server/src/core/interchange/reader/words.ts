import { fold } from '../../reading/fold.ts';

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Words of positions, folded; German ones also end compounds ("Softwareentwickler"). */
const titleWords = wordSet(`
engineer developer programmer architect administrator analyst scientist researcher designer manager director lead leader head chief officer
president consultant specialist technician coordinator supervisor assistant associate intern trainee apprentice nurse physician doctor surgeon
therapist pharmacist dentist teacher lecturer professor tutor instructor principal dean librarian accountant auditor controller bookkeeper cashier
clerk secretary receptionist paralegal attorney lawyer counsel judge solicitor barrister chef cook baker barista waiter waitress bartender server
host hostess housekeeper driver pilot mechanic electrician plumber carpenter welder machinist operator foreman builder painter gardener farmer
salesperson salesman representative agent broker buyer merchandiser marketer copywriter writer editor journalist reporter photographer producer
musician actor artist animator illustrator curator translator interpreter guard firefighter paramedic midwife caregiver carer counselor
counsellor psychologist social worker planner strategist evangelist advocate founder cofounder owner partner freelancer contractor volunteer
maitre ayudante peon mozo educator facilitator organiser organizer helper mentor sommelier educateur educatrice animateur animatrice commis plongeur auxiliaire
soignante soignant educador educadora educatore educatrice bibliotecario bibliotecaria saldatore saldatrice camionista mecanico mecanica
mecanicien mecanicienne meccanico docent docente mechanik elektryk spawacz lackierer lackiererin schweisser schweisserin
doktorand doktorandin doctorant doctorante doctorando doctoranda dottorando dottoranda ricercatore ricercatrice onderzoeker promovendus
badacz adiunkt portier kelner kelnerka
author maintainer contributor member fellow postdoc student sre cto ceo cfo coo vp developper stylist hairdresser trainer coach captain steward stewardess inspector
adviser advisor aide attendant operative ambassador custodian cleaner janitor porter courier ranger usher concierge nanny lifeguard economist chemist physicist biologist underwriter actuary broker butcher tailor seamstress cobbler blacksmith roofer glazier plasterer bricklayer rigger surveyor estimator scheduler dispatcher packer picker warehouseman recruiter tester typist webmaster master sergeant lieutenant
entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin sachbearbeiter sachbearbeiterin techniker technikerin kaufmann kauffrau
mitarbeiter mitarbeiterin lehrer lehrerin pfleger pflegerin krankenschwester krankenpfleger arzt arztin praktikant praktikantin werkstudent werkstudentin auszubildender auszubildende
fachinformatiker fachkraft assistent assistentin referent referentin koch kochin verkaufer verkauferin fahrer mechaniker elektriker meister gesellin geselle
monteur monteurin lagerist lageristin disponent disponentin schlosser maurer dachdecker zimmerer installateur betreuer betreuerin
inhaber inhaberin backerin weberin schreiner tischler maler florist friseur friseurin apotheker apothekerin jurist juristin anwalt anwaltin buchhalter buchhalterin geschaftsfuhrer geschaftsfuhrerin administratorin redakteur redakteurin wissenschaftler dozent dozentin tutorin erzieher erzieherin hilfskraft kellner kellnerin
ingenieure developpeur developpeuse chef cheffe directeur directrice responsable charge chargee technicien technicienne infirmier infirmiere medecin
enseignant enseignante professeur professeure stagiaire assistante vendeur vendeuse cuisinier cuisiniere comptable gestionnaire consultante conseiller conseillere
coordinateur coordinatrice redacteur redactrice chercheur chercheuse architecte formateur formatrice apprenti apprentie alternant avocat avocate juriste boulanger boulangere patissier patissiere relieur relieuse libraire fromager fromagere vigneron vigneronne coiffeur coiffeuse electricien plombier menuisier ouvrier ouvriere aide serveur serveuse
ingeniero ingeniera desarrollador desarrolladora programador programadora analista jefe jefa director directora gerente tecnico tecnica enfermero enfermera
medico medica profesor profesora maestro maestra becario becaria asistente auxiliar vendedor vendedora cocinero cocinera contable abogado abogada
coordinador coordinadora consultor consultora encargado encargada disenador disenadora investigador investigadora arquitecto soldador soldadora electricista fontanero carpintero panadero conductor operario oficial camarero camarera dependiente administrativo administrativa
engenheiro engenheira desenvolvedor desenvolvedora estagiario estagiaria advogado advogada jurista pedreiro padeiro cozinheiro motorista gerente vendedor encarregado tecnico professora enfermeira analista
avvocato avvocata praticante collaboratore collaboratrice tirocinante titolare ingegnere sviluppatore sviluppatrice responsabile infermiere infermiera insegnante impiegato impiegata pasticcere pasticcera pasticciere fornaio giardiniere giardiniera barista muratore elettricista falegname sarta sarto commessa operaio operaia addetto addetta capo tirocinante cuoco cuoca commesso consulente progettista docente stagista
kierownik kierowniczka specjalista specjalistka programista programistka analityk ksiegowa ksiegowy asystent asystentka dyrektor prezes konsultant
projektant projektantka sprzedawca nauczyciel nauczycielka lekarz lekarka pielegniarka kierowca kucharz kucharka stazysta praktykant inzynier
vedouci programator vyvojar vyvojarka inzenyr ucitel ucitelka prodavac prodavacka reditel reditelka asistent specialista ucetni kuchar ridic sestra
medewerker medewerkster ontwikkelaar adviseur leraar lerares verpleegkundige kok kokkin verkoper verkoopster hoofd stagiair beheerder timmerman
utvecklare ingenjor larare sjukskoterska kock kokschef saljare projektledare ledare konsult handlaggare direktor undersokterska elev larling
udvikler utvikler ingenior laerer sygeplejerske sykepleier konsulent radgiver saelger selger kehittaja insinoori opettaja johtaja paallikko
muhendis muhendisi gelistirici gelistiricisi uzman uzmani mudur muduru yonetici yoneticisi ogretmen ogretmeni hemsire stajyer tekniker asci ascibasi
danisman danismani sorumlusu fejleszto mernok tanar vezeto inginer programator dezvoltator contabil profesor ofiter
pilote copilote commandant hotesse psychologue dentiste opticien opticienne kinesitherapeute veterinaire pharmacien pharmacienne notaire geometre graphiste
illustrateur illustratrice traducteur traductrice interprete journaliste photographe musicien musicienne couturier couturiere
architetto architetta geometra grafico grafica fotografo fotografa giornalista traduttore traduttrice musicista attore attrice psicologo psicologa
veterinario veterinaria farmacista notaio cameriere cameriera parrucchiere parrucchiera autista magazziniere magazziniera
arquitecta piloto azafata farmaceutico farmaceutica periodista traductor traductora actriz peluquero peluquera chofer
arquiteto arquiteta jornalista tradutor tradutora cabeleireiro cabeleireira cozinheira padeira costureira recepcionista
piloot tandarts dierenarts kapper kapster verpleger architekt architektka psycholog farmaceuta dziennikarz dziennikarka tlumacz tlumaczka fryzjer fryzjerka
arkitekt psykolog apotekare tandlakare frisor snickare tomrer socionom lekar lekarka
architektin pilotin psychologe psychologin notar notarin grafiker grafikerin fotograf fotografin ubersetzer ubersetzerin dolmetscher dolmetscherin
musiker musikerin schauspieler schauspielerin landwirt landwirtin
разработчик инженер программист менеджер директор руководитель начальник специалист аналитик врач медсестра учитель учительница преподаватель
бухгалтер продавец повар водитель администратор помощник ассистент консультант дизаинер тестировщик стажер архитектор оператор
розробник інженер програміст керівник фахівець спеціаліст аналітик лікар вчитель викладач продавець кухар водіи адміністратор помічник
тестувальник архітектор
`);
/** Titles by whose letters families and houses are called too, as written: a gardener is a Gärtner, and Gartner is a name. */
const spelt = /(?:^|[^\p{L}])(?:g(?:ä|ae)rtner|b(?:ä|ae)cker)(?!\p{L})/iu;
/** The same where the letters are equal: before another word in capitals they begin a name, "Baker Hughes", "Koch Anlagenbau". */
const familyNames = wordSet('koch cook baker carpenter farmer judge dean schreiner');
/** Families are called Lundquist and Bergqvist, and nobody's trade ends so. */
const titleEnds =
  /(?:entwickler|ingenieur|leiter|berater|techniker|pfleger|schwester|administrator|manager|lehrer|arzt|helfer|fahrer|bearbeiter|assistent|verkaufer|mechaniker|informatiker|meister|kaufmann|kauffrau|kraft|praktikant|student|referent|redakteur|vertreter|koch|planer|trainer|chauffor|chauffeur|forare|geselle|gesellin|troniker|instandhalter|prufer|betreuer|verwalter|begleiter|arbeiter|schlosser|monteur|trainer|disponent|coach|wirt|macher|handwerker)(?:in)?$|(?:fachangestellte|fachwirtin)r?$|^\p{L}{3,}(?:maker|keeper|worker|monger|binder|ographer|ician|seller|minder)$|^(?!(?:check|play|short|wait|black|white)?list$|(?:method|bapt)ist$|(?:ass|cons|pers|res|ins|des|subs)ist$)\p{L}{3,}[^\W\dequv]ist(?:in)?$/u;

/** How much a text looks like a position: a known word at its end or before "of" or a comma counts most. */
export function titleScore(text: string): number {
  const written = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const words = written.map(fold);
  const gaps = text.split(/[\p{L}\p{M}]+/u);
  const beginsName = (at: number): boolean =>
    familyNames.has(words[at]!) &&
    /^\p{Lu}\p{Ll}/u.test(written[at]!) &&
    gaps[at + 1] === ' ' &&
    /^\p{Lu}/u.test(written[at + 1] ?? '') &&
    !titleWords.has(words[at + 1]!);
  // "Harms & Partner" is a house.
  const endsName = (at: number): boolean => words[at] === 'partner' && at > 0 && /^\s(?:&|\+)\s$/.test(gaps[at]!);
  const hits =
    words.filter((word, at) => (titleWords.has(word) || titleEnds.test(word)) && !beginsName(at) && !endsName(at))
      .length + (spelt.test(text) || easternTitle.test(text) ? 1 : 0);
  const level = words.some((word) =>
    /^(?:senior|sr|junior|jr|staff|principal|interim|deputy|stv|stellvertretender|adjoint|leitender|leitende)$/.test(
      word,
    ),
  );
  return hits > 0 ? 1 + (level ? 0.5 : 0) + Math.min(0.5, hits / Math.max(1, words.length)) : level ? 0.6 : 0;
}

const legal =
  /(?:^|[\s,])(?:inc|ltd|llc|llp|plc|corp|co|gmbh|ag|kg|ohg|se|ug|e\.?\s?v|sarl|sas|sa|s\.a|s\.l|sl|s\.r\.l|srl|spa|s\.p\.a|bv|b\.v|nv|oy|ab|a\/s|aps|as|pty|pvt|limited|gbr|mbh|eg|corporation|company|incorporated|ltda|eirl|kgaa|lda|sp\.?\s?z\s?o\.?\s?o|s\.?\s?r\.?\s?o|a\.\s?s|a\.?\s?ş|ltd\.?\s?şti|d\.o\.o|kft|zrt|oyj|ооо|тов|зао|пао|ао|ип|фоп)\.?(?:\)|$|[\s,])/i;
const organisation =
  /\b(?:universit\w*|college|school|schule|hospital|clinic|klinik\w*|klinikum|krankenhaus|hopital|bank|group|gruppe|groupe|grupo|agency|agentur|institut\w*|foundation|stiftung|council|ministry|ministerium|department|district|county|city of|centre|center|zentrum|restaurant|hotel|cafe|church|museum|library|laborator\w*|labs?|brothers|bros|(?:sons|daughters)$|systems|solutions|technologies|software|services|consulting|partners|associates|industries|media|studios?|stadtwerke|werke|verein|academy|akademie|airlines|airways|insurance|versicherung\w*|freelance|self-employed|selbststandig|freiberuflich|independant|autonomo|bakery|kitchen|health|pharma\w*|energy|logistics|logistik|bundes\w*|amt|gemeinde|mairie|ayuntamiento|camara|comune|sociedade|sociedad|societa|colegio|hotel|hotels|clinica|clinique|chu|cabinet|kanzlei|praxis|apotheke|\w*backerei|\w*buro|\w*kammer|\w*weberei|brauerei|druckerei|spital|verlag|pasticceria|ristorante|panificio|trattoria|talleres|astilleros|editorial|fabrica|panaderia|restaurante|supermercados?|scuola|escola|farmacia|escuela|colegio|lycee|ecole|gymnasium|hochschule|networks?|motors|payments|analytics|holdings?|trust|society|association|federation|union|creamery|brewery|winery|theatre|theater|opera|orchestra|gallery|garage|bistro|brasserie|nursery|atelier|maison|boutique|meson|taberna|asador|cafeteria|societe|entreprise|magasin|ferme|gesellschaft|gasthof|betrieb|bodegas?|tienda|asociacion|associazione|vivaio|azienda|officina|\w*bibliothek|\w*museum|\w*schule|\w*werkstatt|\w*feuerwehr|\w*verband|kita|\w*kindergarten|autohaus|bibliotheque|biblioteca|bibliotheek|ziekenhuis|stichting|gemeente|zorggroep|teatro|museo|musee|hopitaux)\b/;

/** Companies and positions in Japanese, Chinese and Korean, which set no spaces between words. */
const easternHouse = /株式会社|有限会社|合同会社|有限公司|集团|주식회사|\(주\)/u;
const easternTitle =
  /エンジニア|マネージャー|デザイナー|プログラマー|(?:部|課|社|料理|店|係|局|室)長|主任|担当|工程师|工程師|经理|經理|设计师|開發|总监|개발자|매니저|엔지니어|디자이너/u;

/** How much a text looks like an employer or a school. */
export function organisationScore(text: string): number {
  if (easternHouse.test(text)) return 1.5;
  if (isPhrase(text) && fold(text).search(organisation) !== 0) return 0;
  return (legal.test(text) ? 1.5 : 0) + (organisation.test(fold(text)) ? 0.8 : 0);
}

/** "Home and motor insurance": words in lower case that no name is made of; German ones join names. */
const isPhrase = (text: string): boolean =>
  (text.match(/(?<=\s)\p{Ll}{3,}(?=[\s,.]|$)/gu) ?? []).filter(
    (word) =>
      !/^(?:and|the|for|der|die|das|und|für|von|des|del|las|los|les|aux|sur|dos|della|delle|dei|degli|per|upon|van|den|het|with)$/.test(
        word,
      ),
  ).length >= 2;

/** Does it end in the form of a company, so that a comma before that belongs to the name? */
export const isLegalForm = (text: string): boolean => legal.test(` ${text} `) && text.length <= 8;

/** What stands between a position and its house on one line, in the languages that headings are read in; for a pattern. */
export const atHouse = '(?:at|@|bei(?: der| dem)?|beim|chez|presso(?: lo| la| il)?|bij|hos)';

/** Where words have no spaces between them, one parts what stands side by side. */
export const betweenEastern =
  /(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー])\s+(?=[\p{Script=Han}\p{Script=Katakana}])/u;
