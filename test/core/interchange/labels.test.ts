import assert from 'node:assert/strict';
import { accountOf, holdsAddress, readContacts } from '../../../server/src/core/interchange/reader/contacts.ts';
import { type Detail, detailOf, labelledIn } from '../../../server/src/core/interchange/reader/personal.ts';
import { columnOf } from '../../../server/src/core/interchange/reader/tableLabels.ts';

describe('the label before a value', () => {
  const labels: Readonly<Record<Detail, string>> = {
    name: 'Name, Full name, Nom et prénom, Nom, Prénom et nom, Nombre y apellidos, Nombre completo, Nombre, Nome e cognome, Cognome e nome, Nome completo, Nome, Naam, Volledige naam, Vor- und Nachname, Vor- und Zuname, Vorname Nachname, Imię i nazwisko, Namn, Navn, Nimi, Jméno, Jméno a příjmení, Meno a priezvisko, Név, Nume și prenume, Ad Soyad, Adı Soyadı, ФИО, Имя и фамилия, Ονοματεπώνυμο, 氏名, 姓名, 名前, お名前, 이름, 성명',
    given: 'First name, Given name, Prénom, Prénoms, Vorname, Vornamen, Voornaam, Voornamen, Имя, 名',
    family:
      'Last name, Surname, Family name, Nachname, Familienname, Zuname, Nom de famille, Apellidos, Apellido, Cognome, Apelido, Achternaam, Sobrenome, Фамилия, 姓',
    label:
      'Profession, Position, Title, Current position, Job title, Beruf, Berufsbezeichnung, Titel, Titre, Profesión, Puesto, Professione, Qualifica, Profissão, Functie, Beroep, Zawód, Yrke, 職種, 希望職種',
    place:
      'Address, Home address, Current address, Permanent address, Postal address, Location, City, Residence, Anschrift, Adresse, Wohnort, Ort, Wohnhaft in, Adresse postale, Domicile, Ville, Lieu de résidence, Dirección, Domicilio, Residencia, Localidad, Ciudad, Indirizzo, Residenza, Città, Endereço, Morada, Cidade, Adres, Woonplaats, Adres zamieszkania, Miejsce zamieszkania, Adress, Bostadsort, Bopæl, Bosted, Osoite, Adresa, Bydliště, Lakcím, Адрес, Место жительства, Адреса, Διεύθυνση, 住所, 現住所, 地址, 住址, 現居地, 现居地, 주소',
    email:
      'E-mail, Email, Mail, E-mail address, Email address, E-Mail-Adresse, Mail-Adresse, Courriel, Mél, Adresse e-mail, Adresse email, Adresse électronique, Correo, Correo electrónico, Posta elettronica, Indirizzo e-mail, E-mailadres, E-post, Epost, E-posta, Adres e-mail, Sähköposti, Электронная почта, Почта, メール, メールアドレス, 電子メール, 电子邮件, 電子郵件, 邮箱, 이메일',
    phone:
      'Phone, Phone number, Telephone, Tel, Tel., Mobile, Mobile phone, Cell, Cell phone, Cellphone, Telefon, Telefonnummer, Mobil, Mobiltelefon, Mobilnummer, Handy, Handynummer, Téléphone portable, Portable, GSM, Tél. portable, Fixe, Teléfono, Teléfono móvil, Móvil, Celular, Cellulare, Telefono cellulare, Telefone, Telemóvel, Telefoon, Telefoonnummer, Mobiel, Mobiele telefoon, Telefon komórkowy, Numer telefonu, Puhelin, Matkapuhelin, Mobilní telefon, Telefonszám, Телефон, Тел, Тел., Мобильный, Τηλέφωνο, 電話, 電話番号, 携帯, 携帯電話, 电话, 電話號碼, 手机, 手機, 전화, 전화번호, 휴대폰',
    url: 'Website, Web, Webpage, Homepage, Portfolio, Blog, URL, Webseite, Internetseite, Internet, Site, Site web, Site internet, Sitio web, Página web, Sito web, Sito, Sito internet, Strona WWW, Hemsida, Nettside, Hjemmeside',
    private:
      "Date of birth, Birth date, Birthdate, Birthday, DOB, D.O.B., Born, Place of birth, Date and place of birth, Age, Nationality, Citizenship, Marital status, Civil status, Gender, Sex, Religion, Children, Height, Weight, Driving licence, Driving license, Driver's license, Passport, Passport number, ID number, Visa status, Work permit, Geburtsdatum, Geburtstag, Geburtsort, Geburtsdatum und -ort, Geburtsdatum/-ort, Geboren, Geboren am, Geb. am, Alter, Nationalität, Staatsangehörigkeit, Staatsbürgerschaft, Familienstand, Zivilstand, Geschlecht, Konfession, Kinder, Führerschein, Führerscheinklasse, Arbeitserlaubnis, Aufenthaltstitel, Date de naissance, Lieu de naissance, Né le, Née le, Nationalité, Situation familiale, Situation de famille, État civil, Sexe, Permis, Permis de conduire, Fecha de nacimiento, Lugar de nacimiento, Edad, Nacionalidad, Estado civil, Género, DNI, NIF, NIE, DNI/NIE, Cédula, Carné de conducir, Permiso de conducir, Data di nascita, Luogo di nascita, Luogo e data di nascita, Età, Nazionalità, Cittadinanza, Stato civile, Sesso, Codice fiscale, Patente, Patente di guida, Data de nascimento, Idade, Nacionalidade, Naturalidade, CPF, RG, Carta de condução, CNH, Geboortedatum, Geboorteplaats, Geboren op, Leeftijd, Nationaliteit, Burgerlijke staat, Geslacht, Rijbewijs, Data urodzenia, Miejsce urodzenia, Obywatelstwo, Narodowość, Stan cywilny, Prawo jazdy, Födelsedatum, Född, Fødselsdato, Født, Nasjonalitet, Nationalitet, Medborgarskap, Körkort, Syntymäaika, Kansalaisuus, Datum narození, Národnost, Születési dátum, Születési idő, Állampolgárság, Data nașterii, Doğum tarihi, Uyruk, Medeni hali, Дата рождения, Гражданство, Семейное положение, Пол, Возраст, Дата народження, Громадянство, 生年月日, 性別, 国籍, 年齢, 配偶者, ふりがな, フリガナ, 最寄り駅, 出生日期, 出生年月, 生日, 性别, 年龄, 民族, 政治面貌, 婚姻状况, 籍贯, 생년월일, 성별",
  };
  for (const [detail, all] of Object.entries(labels))
    it(`says what the value is, in the languages of headings: ${detail}`, () => {
      for (const label of all.split(', ')) {
        assert.equal(detailOf(label), detail, label);
        assert.equal(labelledIn(`${label}: Rye`)?.detail, detail, label);
      }
    });

  it('is none of other words', () => {
    for (const none of ['Bread', 'Names', 'My name', 'Rye address', 'x'.repeat(41)])
      assert.equal(detailOf(none), null, none);
    assert.equal(labelledIn('Bread: rye'), null);
    assert.equal(labelledIn('Name'), null);
    assert.deepEqual(labelledIn('氏名 高野 瑞穂'), { detail: 'name', label: '氏名', value: '高野 瑞穂' });
    assert.deepEqual(labelledIn('Name ： Ada Lind'), { detail: 'name', label: 'Name', value: 'Ada Lind' });
  });

  it('may be a licence or a day of birth without a colon', () => {
    for (const [text, label, value] of [
      ['Permis B', 'Permis', 'B'],
      ['Permis de conduire B', 'Permis', 'B'],
      ['Führerschein Klasse B, BE', 'Führerschein', 'Klasse B, BE'],
      ['Rijbewijs B', 'Rijbewijs', 'B'],
      ['Carnet de conducir B1', 'Carnet de conducir', 'B1'],
      ['Carné de conducir categoría B', 'Carné de conducir', 'categoría B'],
      ['Patente B', 'Patente', 'B'],
      ['Driving licence B/C', 'Driving licence', 'B/C'],
      ['Driving license cat. B', 'Driving license', 'cat. B'],
      ['Née le 4 mai 1988', 'Née le', '4 mai 1988'],
      ['Né le 04/05/1988', 'Né le', '04/05/1988'],
      ['Geboren am 4.5.1988', 'Geboren am', '4.5.1988'],
      ['geb. am 4.5.1988', 'geb. am', '4.5.1988'],
      ['Born 4 May 1988', 'Born', '4 May 1988'],
      ['Born on 4 May 1988', 'Born on', '4 May 1988'],
      ['Nata il 4 maggio 1988', 'Nata il', '4 maggio 1988'],
      ['Nato il 4 maggio 1988', 'Nato il', '4 maggio 1988'],
      ['Nacida el 4 de mayo de 1988', 'Nacida el', '4 de mayo de 1988'],
      ['Nascido em 4/5/1988', 'Nascido em', '4/5/1988'],
      ['Geboren op 4 mei 1988', 'Geboren op', '4 mei 1988'],
      ['Urodzona 4 maja 1988', 'Urodzona', '4 maja 1988'],
    ] as const)
      assert.deepEqual(labelledIn(text), { detail: 'private', label, value }, text);
    for (const none of ['Permis de construire', 'Patente F', 'Born in Bergen', 'Born 88', 'Rijbewijs'])
      assert.equal(labelledIn(none), null, none);
  });
});

describe('the label of a column', () => {
  it('says what stands below it', () => {
    const columns: readonly (readonly [ReturnType<typeof columnOf>, string])[] = [
      [
        'from',
        'From, Start, Started, Von, Beginn, Ab, Début, Desde, Inicio, Dal, Da, Van, Begin, De, Du, Start date, Date de début',
      ],
      ['to', 'To, End, Ended, Until, Bis, Ende, Fin, Hasta, Al, Fine, Até, Fim, Tot, Au, A, End date, Date de fin'],
      [
        'employer',
        'Employer, Company, Organisation, Organization, Firm, Arbeitgeber, Firma, Unternehmen, Employeur, Entreprise, Société, Empresa, Empleador, Azienda, Datore di lavoro, Werkgever, Bedrijf, Company name',
      ],
      [
        'position',
        'Position, Role, Job, Function, Stelle, Rolle, Tätigkeit, Poste, Fonction, Puesto, Cargo, Posizione, Ruolo, Mansione, Impiego, Função, Functie, Job title',
      ],
      [
        'school',
        'School, Institution, University, College, Schule, Hochschule, École, Établissement, Escuela, Centro, Scuola, Istituto, Instituição, Instelling',
      ],
      ['degree', 'Degree, Abschluss, Diplôme, Título, Diploma, Qualifica'],
      ['subject', 'Subject, Field, Fach, Materia, Matière'],
      ['place', 'Location, Place, City, Ort, Lieu, Ville, Lugar, Ciudad, Luogo, Città, Plaats'],
      [
        'text',
        'Sector, Industry, Branche, Settore, Description, Details, Tasks, Responsibilities, Beschreibung, Aufgaben, Tâches, Descripción, Tareas, Descrizione, Descrição, Omschrijving, Taken, Company sector',
      ],
      [null, 'Bread, Skills, 2015, Date de, A to'],
    ];
    for (const [column, all] of columns)
      for (const label of all.split(', ')) assert.equal(columnOf(label), column, label);
  });
});

describe('an address of an account', () => {
  it('is known by its host, and the name stands in its path', () => {
    for (const [address, network, username] of [
      ['linkedin.com/in/ada-lind', 'LinkedIn', 'ada-lind'],
      ['https://no.linkedin.com/pub/ada-lind?x=1', 'LinkedIn', 'ada-lind'],
      ['www.github.com/ada/', 'GitHub', 'ada'],
      ['gitlab.com/ada', 'GitLab', 'ada'],
      ['twitter.com/ada', 'Twitter', 'ada'],
      ['x.com/ada', 'X', 'ada'],
      ['instagram.com/ada', 'Instagram', 'ada'],
      ['www.facebook.com/ada.lind', 'Facebook', 'ada.lind'],
      ['https://www.tiktok.com/@ada', 'TikTok', 'ada'],
      ['threads.net/@ada', 'Threads', 'ada'],
      ['t.me/ada', 'Telegram', 'ada'],
      ['dev.to/ada', 'DEV', 'ada'],
      ['leetcode.com/u/ada/', 'LeetCode', 'ada'],
      ['huggingface.co/ada', 'Hugging Face', 'ada'],
      ['codeberg.org/ada', 'Codeberg', 'ada'],
      ['bitbucket.org/ada', 'Bitbucket', 'ada'],
      ['https://scholar.google.nl/citations?hl=nl&user=aB-c_1', 'Google Scholar', 'aB-c_1'],
      ['sea.example/@ada', 'Mastodon', 'ada'],
      ['orcid.org/0000-0002-1825-009X', 'ORCID', '0000-0002-1825-009X'],
      ['xing.com/profile/Ada_Lind', 'XING', 'Ada_Lind'],
      ['stackoverflow.com/users/12/ada', 'Stack Overflow', '12/ada'],
      ['medium.com/@ada', 'Medium', 'ada'],
      ['kaggle.com/ada', 'Kaggle', 'ada'],
      ['behance.net/ada', 'Behance', 'ada'],
      ['dribbble.com/ada', 'Dribbble', 'ada'],
      ['researchgate.net/profile/Ada-Lind', 'ResearchGate', 'Ada-Lind'],
      ['youtube.com/@ada', 'YouTube', 'ada'],
      ['bsky.app/profile/ada.example', 'Bluesky', 'ada.example'],
    ] as const) {
      const found = accountOf(address);
      assert.deepEqual([found?.network, found?.username], [network, username], address);
      assert.match(found!.url, /^https:\/\//);
    }
    for (const none of [
      'github.com',
      'github.com/ada/ovens',
      'mygithub.com/ada',
      'linkedin.com/company/rye',
      'ada.example/github',
      'instagram.com/p/C1',
      'scholar.google.nl/citations?hl=nl',
      'ada.example/@ada/ovens',
    ])
      assert.equal(accountOf(none), null, none);
  });

  it('is a label and a name, with or without its sign', () => {
    for (const [piece, network] of [
      ['GitHub: ada', 'GitHub'],
      ['gitlab: ada', 'GitLab'],
      ['LinkedIn：ada', 'LinkedIn'],
      ['Twitter: @ada', 'Twitter'],
      ['XING: ada', 'XING'],
      ['Mastodon: ada', 'Mastodon'],
      ['Stack Overflow: ada', 'Stack Overflow'],
      ['StackOverflow: ada', 'Stack Overflow'],
      ['Kaggle: ada', 'Kaggle'],
      ['Medium: ada', 'Medium'],
      ['Instagram: @ada', 'Instagram'],
      ['Bluesky: ada', 'Bluesky'],
      ['Behance: ada', 'Behance'],
    ] as const)
      assert.deepEqual(readContacts([piece], []).profiles, [{ network, username: 'ada' }], piece);
    assert.deepEqual(
      readContacts(['ORCID 0000-0002-1825-0097'], []).profiles[0]?.url,
      'https://orcid.org/0000-0002-1825-0097',
    );
  });
});

describe('a way to reach somebody', () => {
  it('is a telephone of seven figures or more, and no period and no postal code', () => {
    for (const [text, phone] of [
      ['555 0147', '555 0147'],
      ['+47 55 90 00 00', '+47 55 90 00 00'],
      ['(0471) 555-0147', '(0471) 555-0147'],
      ['0117.555.0100 ext. 12', '0117.555.0100 ext. 12'],
      ['0117/555 0100', '0117/555 0100'],
      ['Tel 0117 555 0100', '0117 555 0100'],
      ['55 90 0', undefined],
      ['2015 - 2019', undefined],
      ['50050-000', undefined],
      ['CEP 5005-0007', undefined],
      ['2900-001 Setúbal', undefined],
      ['PLZ: 12345678', undefined],
    ] as const)
      assert.equal(readContacts([text], []).phone, phone, text);
    assert.equal(readContacts(['2900-0017, Lisboa'], []).phone, '2900-0017');
  });

  it('is an address to write to or a page, and what is left is kept', () => {
    const { email, emails, url, rest } = readContacts(
      ['E-mail: ada@lind.example', 'Web: lind.example/cv.', 'other@lind.example', 'Bergen (mobile)'],
      [],
    );
    assert.deepEqual(
      [email, emails, url, rest],
      ['ada@lind.example', ['other@lind.example'], 'https://lind.example/cv', ['Bergen']],
    );
    assert.deepEqual(readContacts(['www.a.example', 'https://b.example'], []).profiles, [{ url: 'https://b.example' }]);
    assert.deepEqual(readContacts(['www.a.example', 'https://a.example/'], []).profiles, []);
    const linked = readContacts(['Portfolio'], [{ text: 'Portfolio', url: 'https://lind.example' }]);
    assert.deepEqual([linked.url, linked.rest], ['https://lind.example', []]);
    const mailed = readContacts(['Write'], [{ text: 'Write', url: 'mailto:ada@lind.example?subject=x' }]);
    assert.equal(mailed.email, 'ada@lind.example');
    assert.equal(readContacts(['Call'], [{ text: 'Call', url: 'tel:+4755900000' }]).phone, '+4755900000');
  });

  it('is told from words with a dot', () => {
    for (const page of ['https://a.example', 'www.lind.no', 'lind.no', 'ada.github.io', 'lind.design/work'])
      assert.ok(holdsAddress(page), page);
    for (const none of ['Node.js', 'a@lind.no', 'e.g. rye', 'v1.2', 'lind.rye']) assert.ok(!holdsAddress(none), none);
  });
});
