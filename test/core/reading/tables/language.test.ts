import { languageLines, tables } from '../../support/readings.ts';

describe('the language of a few words', () =>
  tables(languageLines, {
    'a word of one language': [
      [
        '{the|of|and|to|for|with|from|by|on|at|that|this|which|while|using|across|into|through|their|our|my|your|its|is} Quay',
        'en',
      ],
      [
        '{are|was|were|been|has|have|had|will|would|can|not|all|more|than|over|under|between|within|without|about|as|an|it|be} Quay',
        'en',
      ],
      [
        '{we|you|they|he|she|who|when|where|how|both|each|other|new|including|team|development|design|management|project|data|system|systems} Quay',
        'en',
      ],
      [
        '{der|dem|ein|eine|einer|eines|einem|einen|und|von|mit|für|im|zur|zum|bei|durch|sowie|auf|aus|nach|über|unter|vom} Quay',
        'de',
      ],
      [
        '{bis|sich|wurde|werden|wird|sind|ist|nicht|auch|ihre|ihrer|seit|zwischen|gegen|ohne|während|beim|wie|heute|leitung|entwicklung|verantwortlich|verantwortung|planung} Quay',
        'de',
      ],
      [
        '{betreuung|einführung|erstellung|umsetzung|durchführung|unterstützung|konzeption|pflege|aufbau|weiterentwicklung|beratung|schulung|mitarbeit|mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|kunden|entwickelte|leitete|betreute|erstellte|führte|steigerte} Quay',
        'de',
      ],
      [
        '{senkte|reduzierte|optimierte|kenntnisse|aufgaben|projektleitung|abteilung|verwaltung|wartung|ausbildung|studium|verkauf|vertrieb|zusammenarbeit|koordination|organisation|teilzeit|vollzeit|werkstudent|praktikum|jahre|jahren|monate|monaten} Quay',
        'de',
      ],
      ['{oder} Quay', 'de'],
      [
        '{le|les|des|du|une|pour|avec|dans|sur|par|au|aux|sont|ce|cette|ces|qui|mise|chez|ainsi|leur|leurs|afin|lors} Quay',
        'fr',
      ],
      [
        "{depuis|jusque|vers|moins|aujourd'hui|équipe|équipes|gestion|développement|conception|réalisation|création|suivi|encadrement|projets|logiciel|logiciels|données|réseau|entreprise|ingénieur|ingénieure|accueil|vente} Quay",
        'fr',
      ],
      [
        '{ventes|travail|métier|élaboration|amélioration|optimisation|rédaction|pilotage|accompagnement|déploiement|analyse|collaborateurs|développé|géré|réalisé|conçu|créé|réduit|augmenté|dirigé|encadré|assuré|participé|formé} Quay',
        'fr',
      ],
      ['{mois|années|ans|actuel} Quay', 'fr'],
      [
        '{el|las|los|unos|unas|hasta|su|sus|al|mediante|como|gestión|desarrollo|diseño|implementación|administración|coordinación|equipo|equipos|proyectos|empresa|años|apertura|mejora} Quay',
        'es',
      ],
      [
        '{creación|análisis|mantenimiento|dirección|venta|ventas|formación|elaboración|desarrollé|lideré|diseñé|implementé|reduje|aumenté|coordiné|logré|actualidad|trabajo|usuarios|servicios|aplicaciones|datos|planificación|supervisión} Quay',
        'es',
      ],
      ['{atención|redujo|aumentó|microservicios} Quay', 'es'],
      [
        '{uma|uns|umas|dos|das|em|nos|nas|com|não|ao|aos|pela|pelo|pelas|pelos|sem|até|seu|sua|seus|suas|gestão|desenvolvimento} Quay',
        'pt',
      ],
      [
        '{coordenação|implementação|implantação|manutenção|criação|responsável|equipe|equipa|equipes|anos|análise|atendimento|vendas|melhoria|projetos|atuação|treinamento|desenvolvi|liderei|coordenei|reduzi|aumentei|implementei|atualmente} Quay',
        'pt',
      ],
      [
        '{trabalho|pessoas|usuários|serviços|dados|suporte|elaboração|planejamento|redução|atendi|armazém|nível} Quay',
        'pt',
      ],
      [
        '{il|gli|dei|della|delle|degli|dal|dalla|alla|alle|allo|nel|nella|nelle|nei|sono|che|di|da|uno|tra|sul|sulla|presso} Quay',
        'it',
      ],
      [
        '{anche|gestione|sviluppo|progettazione|realizzazione|coordinamento|responsabile|clienti|azienda|anni|mesi|progetti|attività|supporto|analisi|creazione|manutenzione|vendita|vendite|formazione|assistenza|sviluppato|gestito|realizzato} Quay',
        'it',
      ],
      ['{coordinato|ridotto|aumentato|attuale|lavoro|squadra|persone|utenti|servizi|dati} Quay', 'it'],
      [
        '{het|een|voor|naar|bij|zijn|uit|aan|om|door|tot|deze|dit|wordt|werd|worden|niet|ook|onder|ontwikkeling|ontwikkelen|ontwikkeld|beheer|beheren} Quay',
        'nl',
      ],
      [
        '{verantwoordelijk|begeleiding|begeleiden|leiding|ondersteuning|medewerkers|klanten|jaar|maanden|projecten|werkzaamheden|opzetten|uitvoeren|uitvoering|onderhoud|verkoop|bedrijf|samenwerking|heden|gebruikers|verbeteren|coördinatie|opleiding|werkplaats} Quay',
        'nl',
      ],
      [
        '{oraz|przez|się|dla|od|ze|przy|nad|są|był|była|nie|który|która|które|tworzenie|zarządzanie|rozwój|wdrożenie|wdrażanie|obsługa|prowadzenie|projektowanie|współpraca} Quay',
        'pl',
      ],
      [
        '{zespołem|zespół|zespołu|klientów|klienta|projektów|sprzedaż|miesięcy|obecnie|odpowiedzialny|odpowiedzialna|utrzymanie|wsparcie|szkolenie|pracowników|opracowanie|koordynacja|analiza|systemów|praca|kierowanie} Quay',
        'pl',
      ],
      [
        '{och|för|att|inom|från|ett|vid|genom|är|ej|utveckling|ansvarig|ledning|arbete|projekt|medarbetare|års|utveckla|utvecklade|ledde|byggde|minskade|ökade|införde} Quay',
        'sv',
      ],
      ['{underhåll|försäljning|utbildning|nuvarande|uppföljning|handledning|användare|skapade|ansvarade} Quay', 'sv'],
      [
        '{af|inden|gennem|udvikling|arbejde|projekter|medarbejdere|udviklede|ledede|byggede|reducerede|øgede|indførte|vedligeholdelse|uddannelse|nuværende|opfølgning|vejledning|brugere|nedbragte|virksomhed} Quay',
        'da',
      ],
      [
        '{innen|gjennom|utvikling|arbeid|prosjekter|medarbeidere|ansatte|utviklet|ledet|bygget|reduserte|økte|innførte|vedlikehold|utdanning|nåværende|oppfølging|veiledning|brukere|bedrift} Quay',
        'no',
      ],
      [
        '{sekä|että|kanssa|varten|mukaan|jossa|joka|ovat|oli|ollut|myös|vuotta|vuoden|kuukautta|kehitys|kehittäminen|kehitin|vastuu|vastasin|johtaminen|johdin|suunnittelu|suunnittelin|toteutus} Quay',
        'fi',
      ],
      ['{toteutin|asiakkaiden|tiimin|ylläpito|myynti|koulutus|nykyinen|asiakaspalvelu|työ|työn} Quay', 'fi'],
      [
        '{při|nebo|také|jsem|byl|byla|jsou|který|která|které|až|více|vývoj|řízení|vedení|správa|návrh|tvorba|týmu|zákazníků|projektů|odpovědný|odpovědná|údržba} Quay',
        'cs',
      ],
      ['{podpora|školení|prodej|měsíců|současnost|zavedení} Quay', 'cs'],
      [
        '{ve|ile|için|bir|olarak|olan|üzere|sonra|kadar|yıl|ay|geliştirme|geliştirdim|yönetim|yönetimi|yönettim|tasarım|proje|projeleri|müşteri|müşteriler|ekip|ekibi|sorumlu} Quay',
        'tr',
      ],
      ['{satış|eğitim|destek|bakım|halen|şirket} Quay', 'tr'],
      [
        '{și|pentru|sau|prin|sunt|este|fost|cele|lui|unei|dezvoltare|dezvoltarea|gestionare|gestionarea|coordonare|coordonarea|proiectare|clienți|echipă|echipei|ani|luni|responsabil|întreținere} Quay',
        'ro',
      ],
      ['{vânzări|instruire|prezent} Quay', 'ro'],
      [
        '{dan|yang|untuk|dengan|dari|pada|dalam|sebagai|oleh|tahun|bulan|serta|kepada|mengelola|pengembangan|mengembangkan|membangun|memimpin|pelanggan|penjualan|pelatihan|perusahaan|pengalaman|bertanggung} Quay',
        'id',
      ],
      ['{jawab|tim|hingga|sekarang} Quay', 'id'],
      [
        '{és|az|egy|hogy|nem|illetve|által|során|fejlesztés|fejlesztése|vezetése|tervezés|tervezése|ügyfelek|csapat|felelős|karbantartás|értékesítés|oktatás|jelenleg|évig|hónap} Quay',
        'hu',
      ],
    ],
    'a word that languages share': [
      ['{den|als} Quay', 'de'],
      ['{et|que|entre|responsable} Quay', 'fr'],
      ['{del|una|para|con|sobre|desde|por|clientes|meses|sistemas} Quay', 'es'],
      ['fra Quay', 'it'],
      ['jako Quay', 'pl'],
      ['{med|av|på|som|samt|hos} Quay', 'sv'],
      ['{har|ansvar|kunder} Quay', 'sv'],
      ['{og|til|ved|ikke|eller|ansvarlig|ledelse|salg} Quay', 'da'],
    ],
    'a word that English has as well': [
      ['{a|ad|d|die|do|e|ed|en|er|era|est|ha|hon|i|in|ja|l|me} Quay'],
      ['{an|as|at|by|has|is} Quay', 'en'],
      ['{met|na|no|nu|o|op|or|os|ou|per|plus|pro|sin|sub|te|van|var|w|y|z} Quay'],
      ['{of|on|over|we} Quay', 'en'],
    ],
    'endings and letters': [
      [
        '{Buchung Lieferung|Buchungen Lieferungen|Freundschaft Wirtschaft|Freiheit Klugheit|Einigkeit Sauberkeit|klinische technische|klinischen technischen} Quay',
        'de',
      ],
      ['{dirección canción|canciones emociones|sesión visión} Quay', 'es'],
      ['{canção lição|canções lições} Quay', 'pt'],
      ['{lezione stazione|lezioni stazioni} Quay', 'it'],
      ['{qualité sécurité|qualités sécurités} Quay', 'fr'],
      ['{vendeur serveur|vendeurs serveurs|vendeuse serveuse|travaux locaux} Quay', 'fr'],
      ['{tratamiento fundamento|abastecimiento nacimiento} Quay', 'es'],
      ['zdolność działalność Quay', 'pl'],
      ['{sung young|among sung|entrepreneur amateur|chauffeur connoisseur|saboteurs grandeur|Sung Young Among} Quay'],
      ['{Fuß Maß|Köln|Müller|città} quay'],
      ['pão mãe quay', 'pt'],
      ['niño año quay', 'es'],
      ['łoś źle quay', 'pl'],
      ['řeka sůl quay', 'cs'],
      ['ışık dağ quay', 'tr'],
      ['țară masă quay', 'ro'],
      ['őr űr quay', 'hu'],
      ['åtte år quay', 'sv'],
      ['søker økonomi quay', 'da'],
      ['{crème brûlée|français garçon} quay', 'fr'],
      ['perché però quay', 'it'],
      ["{l'equipe|d'accord|m'aider|s'occuper|n'est|c'est|qu'il} quay", 'fr'],
      ["o'clock quay"],
      ['Built {the und der|und der} Quay', 'de'],
      ['Built the und Quay'],
      ["{Built|Quay's|Build} une Quay", 'fr'],
      ['{Building|Walked} une Quay', 'en'],
      ['{Rio de Janeiro|La Paz|de Quay|Paz de} here'],
      ['von Berg here', 'de'],
      ['{DOS|EM|DER} Quay here'],
      ['{ada.example.com und|@und_der|#und} quay', 'de'],
      ['https://quay.example/der-und-die quay'],
      ['Привет, мир 2019', 'ru'],
      ['Привіт, їжа 2019', 'uk'],
      ['你好世界 2019', 'zh'],
      ['こんにちは 2019', 'ja'],
      ['안녕하세요 2019', 'ko'],
      ['Γειά σου 2019', 'el'],
      ['مرحبا 2019', 'ar'],
      ['שלום לך 2019', 'he'],
      ['नमस्ते 2019', 'hi'],
      ['สวัสดี 2019', 'th'],
      ['Մոտ տուն 2019'],
      ['{Built the Привет|мир Built the quay and the boats} now', 'en'],
      ['Привет React Node now', 'ru'],
    ],
  }));
