import { fold } from '../../reading/fold.ts';

/** What a label before a value says that it is. `private` are details that no résumé needs and a profile has no place for. */
export type Detail = 'name' | 'given' | 'family' | 'label' | 'place' | 'email' | 'phone' | 'url' | 'private';

const said: Readonly<Record<Detail, string>> = {
  name: `
    name, full name, nom et prenom, nom prenom, prenom et nom, nombre y apellidos, nombre completo, nome e cognome,
    cognome e nome, nome completo, naam, volledige naam, vor- und nachname, vor- und zuname, vorname name,
    vorname nachname, imie i nazwisko, namn, navn, nimi, jmeno, jmeno a prijmeni, meno a priezvisko, nev,
    nume si prenume, ad soyad, adi soyadi, фио, имя и фамилия, ονοματεπωνυμο, 氏名, 姓名, 名前, お名前, 이름, 성명, nom, nombre,
    nome`,
  given: `
    first name, given name, prenom, prenoms, vorname, vornamen, voornaam, voornamen, имя, 名`,
  family: `
    last name, surname, family name, nachname, familienname, zuname, nom de famille, apellidos, apellido, cognome,
    apelido, achternaam, sobrenome, фамилия, 姓`,
  label: `
    profession, position, title, current position, job title, beruf, berufsbezeichnung, titel, titre, profesion,
    puesto, professione, qualifica, profissao, desired employment, job applied for, position applied for, preferred job, occupazione desiderata,
    posizione per la quale si concorre, gewunschte beschaftigung, angestrebte stelle, emploi recherche, poste vise,
    empleo deseado, empleo solicitado, funcao pretendida, gewenst beroep, gewenste functie, oczekiwane stanowisko,
    functie, beroep, zawod, yrke, 職種, 希望職種`,
  place: `
    address, home address, current address, permanent address, postal address, location, city, residence,
    anschrift, adresse, wohnort, ort, wohnhaft in, adresse postale, domicile, ville, lieu de residence, direccion,
    domicilio, residencia, localidad, ciudad, indirizzo, residenza, citta, endereco, morada, cidade, adres,
    woonplaats, adres zamieszkania, miejsce zamieszkania, adress, bostadsort, bopael, bosted, osoite, adresa,
    bydliste, lakcim, адрес, место жительства, адреса, διευθυνση, 住所, 現住所, 地址, 住址, 現居地, 现居地, 주소`,
  email: `
    e-mail, email, mail, e-mail address, email address, e-mail-adresse, mail-adresse, courriel, mel,
    adresse e-mail, adresse email, adresse electronique, correo, correo electronico, posta elettronica,
    indirizzo e-mail, e-mailadres, e-post, epost, e-posta, adres e-mail, sahkoposti, электронная почта, почта, メール,
    メールアドレス, eメール, 電子メール, 电子邮件, 電子郵件, 邮箱, 이메일`,
  phone: `
    phone, phone number, telephone, tel, tel., mobile, mobile phone, cell, cell phone, cellphone, telefon,
    telefonnummer, mobil, mobiltelefon, mobilnummer, handy, handynummer, telephone portable, portable, gsm,
    tel. portable, fixe, telefono, telefono movil, movil, celular, cellulare, telefono cellulare, telefone,
    telemovel, telefoon, telefoonnummer, mobiel, mobiele telefoon, telefon komorkowy, numer telefonu, puhelin,
    matkapuhelin, mobilni telefon, telefonszam, телефон, тел, тел., мобильный, τηλεφωνο, 電話, 電話番号, 携帯, 携帯電話, 电话,
    電話號碼, 手机, 手機, 전화, 전화번호, 휴대폰`,
  url: `
    website, web, webpage, homepage, portfolio, blog, url, webseite, internetseite, internet, site, site web,
    site internet, sitio web, pagina web, sito web, sito, sito internet, strona www, hemsida, nettside, hjemmeside`,
  private: `
    date of birth, birth date, birthdate, birthday, dob, d.o.b., born, place of birth, date and place of birth,
    age, nationality, citizenship, marital status, civil status, gender, sex, religion, children, height, weight,
    driving licence, driving license, driver's license, drivers license, passport, passport number, id number,
    visa status, work permit, geburtsdatum, geburtstag, geburtsort, geburtsdatum und -ort,
    geburtsdatum und geburtsort, geburtsdatum/-ort, geburtsdatum/ort, geboren, geboren am, geb. am, alter,
    nationalitat, staatsangehorigkeit, staatsburgerschaft, familienstand, zivilstand, geschlecht, konfession,
    kinder, fuhrerschein, fuhrerscheinklasse, arbeitserlaubnis, aufenthaltstitel, date de naissance,
    lieu de naissance, date et lieu de naissance, ne le, nee le, nationalite, situation familiale,
    situation de famille, etat civil, sexe, permis, permis de conduire, fecha de nacimiento, lugar de nacimiento,
    fecha y lugar de nacimiento, edad, nacionalidad, estado civil, sexo, genero, dni, nif, nie, dni/nie, cedula,
    carne de conducir, carnet de conducir, permiso de conducir, permiso de conduccion, data di nascita,
    luogo di nascita, luogo e data di nascita, data e luogo di nascita, eta, nazionalita, cittadinanza,
    stato civile, sesso, codice fiscale, patente, patente di guida, data de nascimento, idade, nacionalidade,
    naturalidade, cpf, rg, carta de conducao, cnh, geboortedatum, geboorteplaats, geboren op, leeftijd,
    nationaliteit, burgerlijke staat, burgerlijke stand, geslacht, rijbewijs, data urodzenia, miejsce urodzenia,
    obywatelstwo, narodowosc, stan cywilny, prawo jazdy, fodelsedatum, fodd, fodselsdato, fodt, nasjonalitet,
    nationalitet, medborgarskap, korkort, kjorekort, forerkort, syntymaaika, kansalaisuus, datum narozeni,
    narodnost, statni prislusnost, szuletesi datum, szuletesi ido, allampolgarsag, data nasterii, nationalitate,
    dogum tarihi, uyruk, medeni hali, дата рождения, гражданство, семейное положение, пол, возраст,
    дата народження, громадянство, 生年月日, 性別, 国籍, 年齢, 配偶者, ふりがな, フリガナ, 最寄り駅, 出生日期, 出生年月, 生日, 性别, 年龄, 民族, 政治面貌, 婚姻状况,
    籍贯, 생년월일, 성별`,
};

const byLabel: ReadonlyMap<string, Detail> = new Map(
  (Object.entries(said) as [Detail, string][])
    .reverse()
    .flatMap(([detail, labels]) => labels.split(',').map((label) => [key(label), detail] as const)),
);

function key(label: string): string {
  return fold(label)
    .replaceAll(/[\s*]+/g, ' ')
    .replace(/\s*[:：]?\s*$/, '')
    .trim();
}

/** What a label says that its value is, in the languages that headings are read in; null for other words. */
export const detailOf = (label: string): Detail | null =>
  label.length <= 40 ? (byLabel.get(key(label)) ?? null) : null;

/** A label and its value. */
export interface Labelled {
  readonly detail: Detail;
  /** As written, without its colon. */
  readonly label: string;
  readonly value: string;
}

/** "Home: +34 944 123 456", "Büro: 0361 555 20": whatever a short label says, a telephone number and an address are what they look like. */
function byValue(label: string, value: string): Detail | null {
  if (label.split(' ').length > 2) return null;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return 'email';
  return /^\(?[+0][\d\s()./–-]{7,24}\d$/.test(value) && value.replaceAll(/\D/g, '').length >= 8 ? 'phone' : null;
}

/**
 * "Name: Ada Lovelace", "Téléphone : 02 55", "氏名 高野 瑞穂": a label that is known and what stands behind it; null for other
 * texts.
 */
export function labelledIn(text: string): Labelled | null {
  const found = /^([^:：]{1,40}?)\s*[:：]\s*(.+)$/u.exec(text) ?? /^(\p{Script=Han}{1,6})\s+(.+)$/u.exec(text);
  const detail = found && (detailOf(found[1]!) ?? byValue(found[1]!, found[2]!));
  const licence =
    /^(permis|führerschein|rijbewijs|carn[eé]t? de conducir|patente|driving licen[cs]e)(?: de conduire)?\s+((?:klasse |cat(?:égorie|egoría)?\.? )?[A-E]\d?(?:[\s,/+]+[A-E]\d?E?){0,5})$/iu.exec(
      text,
    );
  const born =
    /^(née? le|geboren(?: am)?|geb\.(?: am)?|born(?: on)?|nat[oa] il|nacid[oa] el|nascid[oa] em|geboren op|urodzon[ya])\s+(\d.{3,40})$/iu.exec(
      text,
    );
  if (born) return { detail: 'private', label: born[1]!, value: born[2]! };
  if (licence) return { detail: 'private', label: licence[1]!, value: licence[2]! };
  return found && detail ? { detail, label: found[1]!.trim(), value: found[2]!.trim() } : null;
}

/** The same of two cells of a line, where no colon is needed. */
export function labelledCells([label, value, ...more]: readonly { readonly text: string }[]): Labelled | null {
  const detail = label && value && more.length === 0 ? detailOf(label.text) : null;
  return detail ? { detail, label: label!.text.replace(/\s*[:：]\s*$/, ''), value: value!.text } : null;
}
