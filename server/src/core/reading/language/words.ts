import type { LatinLanguage } from './types.ts';

/**
 * What tells languages in Latin letters apart in a line of a résumé: small words, and words that open and fill such lines.
 * English has its own list in `english.ts`, since most texts are English and names, acronyms and technologies say nothing.
 * Left out is what is an English word, an initial or a name of a product as well. A word may stand in several lists: the
 * languages that share it are told apart by the others. The lists were put together for this purpose, the commonest
 * function words of each language first.
 */
export const WORDS: Readonly<Record<LatinLanguage, string>> = {
  de: `der den dem ein eine einer eines einem einen und von mit für im zur zum bei durch sowie als auf aus nach über
    unter vom bis sich wurde werden wird sind ist nicht auch ihre ihrer seit zwischen gegen ohne während beim wie
    heute leitung entwicklung verantwortlich verantwortung planung betreuung einführung erstellung umsetzung
    durchführung unterstützung konzeption pflege aufbau weiterentwicklung beratung schulung mitarbeit mitarbeiter
    mitarbeitern mitarbeitende mitarbeitenden kunden entwickelte leitete betreute erstellte führte steigerte
    senkte reduzierte optimierte kenntnisse aufgaben projektleitung abteilung verwaltung wartung ausbildung
    studium verkauf vertrieb zusammenarbeit koordination organisation teilzeit vollzeit werkstudent praktikum
    jahre jahren monate monaten oder pro`,
  fr: `le les des du et une pour avec dans sur par au aux sont ce cette ces qui ou mise chez ainsi que leur leurs
    afin lors entre depuis jusque vers moins aujourd'hui équipe équipes gestion développement conception
    réalisation création suivi encadrement responsable projets logiciel logiciels données réseau entreprise
    ingénieur ingénieure accueil vente ventes travail métier élaboration amélioration optimisation rédaction
    pilotage accompagnement déploiement analyse collaborateurs développé géré réalisé conçu créé réduit augmenté
    dirigé encadré assuré participé formé mois années ans actuel`,
  es: `el las los del una unos unas y en para con sin sobre entre desde hasta que su sus al mediante como por
    gestión desarrollo diseño implementación administración coordinación responsable equipo equipos proyectos
    empresa clientes años meses sistemas apertura mejora creación análisis mantenimiento dirección venta ventas
    formación elaboración desarrollé lideré diseñé implementé reduje aumenté coordiné logré actualidad trabajo
    usuarios servicios aplicaciones datos planificación supervisión atención redujo aumentó microservicios`,
  pt: `os uma uns umas do dos das em no na nos nas com não ao aos pela pelo pelas pelos para por sem sobre entre
    desde até que seu sua seus suas gestão desenvolvimento coordenação implementação implantação manutenção
    criação responsável equipe equipa equipes clientes anos meses sistemas análise atendimento vendas melhoria
    projetos atuação treinamento desenvolvi liderei coordenei reduzi aumentei implementei atualmente trabalho
    pessoas usuários serviços dados suporte elaboração planejamento redução atendi armazém nível`,
  it: `il gli dei della delle degli del dal dalla alla alle allo nel nella nelle nei sono ed che di da per con una
    uno tra fra sul sulla presso anche gestione sviluppo progettazione realizzazione coordinamento responsabile
    clienti azienda anni mesi progetti attività supporto analisi creazione manutenzione vendita vendite
    formazione assistenza sviluppato gestito realizzato coordinato ridotto aumentato attuale lavoro squadra
    persone utenti servizi dati`,
  nl: `het een van voor met te naar bij zijn op uit aan om als door tot deze dit wordt werd worden niet ook onder
    ontwikkeling ontwikkelen ontwikkeld beheer beheren verantwoordelijk begeleiding begeleiden leiding
    ondersteuning medewerkers klanten jaar maanden projecten werkzaamheden opzetten uitvoeren uitvoering
    onderhoud verkoop bedrijf samenwerking heden gebruikers verbeteren coördinatie opleiding werkplaats`,
  pl: `oraz przez się dla na do od ze jako przy nad są był była nie który która które tworzenie zarządzanie
    rozwój wdrożenie wdrażanie obsługa prowadzenie projektowanie współpraca zespołem zespół zespołu klientów
    klienta projektów sprzedaż miesięcy obecnie odpowiedzialny odpowiedzialna utrzymanie wsparcie szkolenie
    pracowników opracowanie koordynacja analiza systemów praca kierowanie`,
  sv: `och för med av på som att inom från samt en ett den vid genom hos är var har ej utveckling ansvarig ansvar
    ledning kunder arbete projekt medarbetare års utveckla utvecklade ledde byggde minskade ökade införde
    underhåll försäljning utbildning nuvarande uppföljning handledning användare skapade ansvarade`,
  da: `og til på med af som at inden fra samt et ved gennem hos er var har ikke eller udvikling ansvarlig ansvar
    ledelse kunder arbejde projekter medarbejdere udviklede ledede byggede reducerede øgede indførte
    vedligeholdelse salg uddannelse nuværende opfølgning vejledning brugere nedbragte virksomhed`,
  no: `og til på med av som at innen fra samt et ved gjennom hos er var har ikke eller utvikling ansvarlig ansvar
    ledelse kunder arbeid prosjekter medarbeidere ansatte utviklet ledet bygget reduserte økte innførte
    vedlikehold salg utdanning nåværende oppfølging veiledning brukere bedrift`,
  fi: `ja sekä että kanssa varten mukaan jossa joka ovat oli ollut myös vuotta vuoden kuukautta kehitys kehittäminen
    kehitin vastuu vastasin johtaminen johdin suunnittelu suunnittelin toteutus toteutin asiakkaiden tiimin
    ylläpito myynti koulutus nykyinen asiakaspalvelu työ työn`,
  cs: `pro při jako nebo také jsem byl byla jsou který která které až více vývoj řízení vedení správa návrh tvorba
    týmu zákazníků projektů odpovědný odpovědná údržba podpora školení prodej měsíců současnost zavedení`,
  tr: `ve ile için bir olarak olan üzere sonra kadar yıl ay geliştirme geliştirdim yönetim yönetimi
    yönettim tasarım proje projeleri müşteri müşteriler ekip ekibi sorumlu satış eğitim destek bakım halen şirket`,
  ro: `și pentru sau prin sunt este fost cele lui unei dezvoltare dezvoltarea gestionare gestionarea coordonare
    coordonarea proiectare clienți echipă echipei ani luni responsabil întreținere vânzări instruire prezent`,
  id: `dan yang untuk dengan dari pada dalam sebagai oleh tahun bulan serta kepada mengelola pengembangan mengembangkan membangun
    memimpin pelanggan penjualan pelatihan perusahaan pengalaman bertanggung jawab tim hingga sekarang`,
  hu: `és az egy hogy nem illetve által során fejlesztés fejlesztése vezetése tervezés tervezése ügyfelek csapat
    felelős karbantartás értékesítés oktatás jelenleg évig hónap`,
};

/** Words above that are English, names, initials or signs as well. */
const ALSO_ENGLISH = new Set(
  `as do no die per on en in a y est ou os ed i o e z w d l na van is an op te has var er of we by or at me met over
  pro plus sin sub ad ha era ja hon nu analyse optimisation conception`.split(/\s+/),
);

/** Words → the languages they speak for. */
export const LANGUAGES_OF: ReadonlyMap<string, readonly LatinLanguage[]> = (() => {
  const map = new Map<string, LatinLanguage[]>();
  for (const [language, words] of Object.entries(WORDS) as [LatinLanguage, string][])
    for (const word of new Set(words.split(/\s+/)))
      if (!ALSO_ENGLISH.has(word)) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
})();
