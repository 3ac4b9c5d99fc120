import type { LinkedWords } from './block.ts';
import { paired } from './brackets.ts';
import { isPeriod } from './dates.ts';

/** A way to reach somebody, found in a text. */
export interface Contacts {
  email?: string;
  phone?: string;
  url?: string;
  readonly profiles: { network?: string; username?: string; url?: string }[];
  /** Numbers and mailboxes besides the first ones. */
  readonly phones: string[];
  readonly emails: string[];
  /** What the text holds besides, in pieces. */
  readonly rest: string[];
}

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,120}\.[\p{L}]{2,24}/u;
const url =
  /(?:https?:\/\/|www\.)[^\s|•·,;<>()]{3,200}|(?<![@\w.-])(?:x\.com|t\.me)\/[\w.@-]{1,60}|(?<![@\w.])(?:[\w-]{2,40}\.){1,3}(?:com|org|net|io|dev|me|ai|co|app|de|fr|es|it|pt|uk|ch|at|eu|us|info|example|tech|design|page|site|in|be|nl|ca|au|cv|xyz|blog|tv|pro|online|cloud|codes|engineer|studio|art|social|edu|biz|name|no|se|dk|fi|pl|cz|br|mx|ie|nz|jp)(?![\w@.-])(?:\/[^\s|•·,;<>()]{0,160})?/i;
const phone = /(?<![\d/])\(?(?:\+|00)?\(?\d[\d\s()./–-]{5,26}\d(?![\d])(?:\s*(?:x|ext\.?)\s*\d{1,6})?/g;
const label =
  /^(?:(?:e-?mail|mail|courriel|correo(?: electr[óo]nico)?|phone|mobile|cell(?:ulare|phone)?|celular|fone|tlf|gsm|natel|port|t[eé]l(?:efon|[eé]fono|[eé]phone|efone)?|mobil|handy|m[óo]vil|portable|fax|web(?:site|seite)?|site(?: web)?|homepage|portfolio|url|blog|address|adresse|anschrift|direcci[óo]n|indirizzo|endereço|location|ort|wohnort|github|gitlab|linkedin|twitter|xing|orcid|mastodon|stack ?overflow|kaggle|medium|instagram|facebook|tiktok|bluesky|telegram|behance|dribbble|[pmte])\.?\s*[:：]\s*|(?:e-?mail|t[eé]l(?:efon|[eé]phone|[eé]fono)?|phone|mobil|anschrift|adresse|wohnort)\.?\s+|(?:cell(?:ulare|phone)?|celular|fone|tlf|gsm|natel|port|mob)\.?\s+(?=[+(\d]))+/i;

/** A label on a line of its own, above what it names. */
const labelAlone =
  /^(?:e-?mail|courriel|correo(?: electr[óo]nico)?|phone|mobile|cell(?:ulare|phone)?|celular|fone|tlf|gsm|natel|port|t[eé]l(?:efon|[eé]fono|[eé]phone|efone)?|mobil|handy|m[óo]vil|web(?:site|seite)?|homepage|url|address|adresse|anschrift|direcci[óo]n|indirizzo|endereço|location|wohnort)\.?:?$/i;

/** Networks by the host of their pages, and where the account's name stands in the path. */
const hosts: readonly (readonly [RegExp, string, RegExp])[] = [
  [/(?:^|\.)linkedin\.com$/, 'LinkedIn', /^\/(?:in|pub)\/([^/?#]+)/],
  [/(?:^|\.)github\.com$/, 'GitHub', /^\/([^/?#]+)\/?$/],
  [/(?:^|\.)gitlab\.com$/, 'GitLab', /^\/([^/?#]+)\/?$/],
  [/(?:^|\.)twitter\.com$/, 'Twitter', /^\/([^/?#]+)\/?$/],
  [/^x\.com$/, 'X', /^\/([^/?#]+)\/?$/],
  [/(?:^|\.)instagram\.com$/, 'Instagram', /^\/([^/?#]+)\/?$/],
  [/(?:^|\.)facebook\.com$/, 'Facebook', /^\/(?!profile\.php)([^/?#]+)\/?$/],
  [/(?:^|\.)tiktok\.com$/, 'TikTok', /^\/@([^/?#]+)/],
  [/(?:^|\.)threads\.(?:net|com)$/, 'Threads', /^\/@([^/?#]+)/],
  [/^(?:t|telegram)\.me$/, 'Telegram', /^\/(?!joinchat)([^/?#+]+)\/?$/],
  [/(?:^|\.)dev\.to$/, 'DEV', /^\/([^/?#]+)\/?$/],
  [/(?:^|\.)leetcode\.com$/, 'LeetCode', /^\/(?:u\/)?([^/?#]+)\/?$/],
  [/(?:^|\.)huggingface\.co$/, 'Hugging Face', /^\/([^/?#]+)\/?$/],
  [/(?:^|\.)codeberg\.org$/, 'Codeberg', /^\/([^/?#]+)\/?$/],
  [/(?:^|\.)bitbucket\.org$/, 'Bitbucket', /^\/([^/?#]+)\/?$/],
  [/^scholar\.google\.[a-z.]+$/, 'Google Scholar', /^\/citations\?(?:[^#]*&)?user=([\w-]+)/],
  [/(?:^|\.)orcid\.org$/, 'ORCID', /^\/([\dX-]+)/],
  [/(?:^|\.)xing\.com$/, 'XING', /^\/profile\/([^/?#]+)/],
  [/(?:^|\.)stackoverflow\.com$/, 'Stack Overflow', /^\/users\/([^?#]+)/],
  [/(?:^|\.)medium\.com$/, 'Medium', /^\/@?([^/?#]+)/],
  [/(?:^|\.)kaggle\.com$/, 'Kaggle', /^\/([^/?#]+)\/?$/],
  [/(?:^|\.)behance\.net$/, 'Behance', /^\/([^/?#]+)\/?$/],
  [/(?:^|\.)dribbble\.com$/, 'Dribbble', /^\/([^/?#]+)\/?$/],
  [/(?:^|\.)researchgate\.net$/, 'ResearchGate', /^\/profile\/([^/?#]+)/],
  [/(?:^|\.)youtube\.com$/, 'YouTube', /^\/@?([^/?#]+)/],
  [/(?:^|\.)bsky\.app$/, 'Bluesky', /^\/profile\/([^/?#]+)/],
  // Whoever keeps a server of this network has its addresses.
  [/\./, 'Mastodon', /^\/@(\w+)$/],
];

/** The account an address is of; null for an ordinary page. */
export function accountOf(address: string): { network: string; username: string; url: string } | null {
  const plain = address.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/+$/, '');
  const slash = plain.indexOf('/');
  if (slash < 0) return null;
  const host = plain.slice(0, slash).toLowerCase();
  for (const [hostTest, network, path] of hosts) {
    const username = hostTest.test(host) ? path.exec(plain.slice(slash))?.[1] : undefined;
    if (username) return { network, username, url: /^https?:/i.test(address) ? address : `https://${address}` };
  }
  return null;
}

/** Is it what a network is called? */
export const isNetwork = (name: string): boolean =>
  hosts.some(([, network]) => network.toLowerCase() === name.trim().toLowerCase());

const withScheme = (address: string): string => (/^https?:/i.test(address) ? address : `https://${address}`);
const cleanUrl = (text: string): string => text.replace(/[.,;:]+$/, '');

/** The number of a researcher (ISO 27729): sixteen digits in fours, the last of them perhaps an X. */
const orcid = /(?<![\d-])\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\d-])/;

/** What a link to somebody's own pages is called. */
const site =
  /^(?:(?:my |personal )?(?:portfolio|web ?site|home ?page|blog|site|web page)|webseite|site web|sitio web)$/i;

/** Does a text hold an address of a page, with or without its scheme? */
export const holdsAddress = (text: string): boolean => url.test(text);

const digitsIn = (text: string): number => text.replaceAll(/\D/g, '').length;

/** "01463 555 017 / 07700 900 417" are two numbers; "0821 / 900 44 21" is one, with its area code apart. */
function apart(piece: string): readonly string[] {
  const at = piece.search(/\s\/\s*[+(\d]/);
  if (at < 0) return [piece];
  const [before, behind] = [piece.slice(0, at), piece.slice(at).replace(/^\s*\/\s*/, '')];
  return digitsIn(before) >= 7 && digitsIn(behind) >= 7 ? [before, behind] : [piece];
}

/** Are these the figures of one number, however they are grouped? */
const sameNumber = (a: string, b: string): boolean => a.replaceAll(/\D/g, '') === b.replaceAll(/\D/g, '');

/** Takes the contacts out of the pieces of a head. Links of the document say where words lead. */
export function readContacts(pieces: readonly string[], links: readonly LinkedWords[]): Contacts {
  const found: Contacts = { profiles: [], phones: [], emails: [], rest: [] };
  const addUrl = (address: string): void => {
    const account = accountOf(address);
    if (account) {
      const same = found.profiles.findIndex((one) => one.url !== undefined && bare(one.url) === bare(account.url));
      if (same < 0) found.profiles.push(account);
      // The address behind the words is the whole one.
      else if (/^https?:/i.test(address)) found.profiles[same] = account;
    } else if (!found.url) found.url = withScheme(address);
    else if (bare(found.url) !== bare(address)) found.profiles.push({ url: withScheme(address) });
  };
  for (const piece of pieces.flatMap(apart)) {
    let rest = piece.replace(label, '');
    const labelled = networkLabel(piece);
    const mail = email.exec(rest)?.[0];
    if (mail) {
      if (!found.email) found.email = mail;
      else if (found.email !== mail) found.emails.push(mail);
      rest = rest.replace(mail, ' ');
    }
    for (let at = url.exec(rest); at; at = url.exec(rest)) {
      addUrl(cleanUrl(at[0]));
      rest = `${rest.slice(0, at.index)} ${rest.slice(at.index + cleanUrl(at[0]).length)}`;
    }
    const researcher = orcid.exec(rest)?.[0];
    if (researcher) {
      addUrl(`https://orcid.org/${researcher}`);
      rest = rest.replace(researcher, ' ').replace(/\bORCID(?: ?iD)?\b/i, ' ');
    }
    const number = phoneIn(rest);
    if (number !== null) {
      if (!found.phone) found.phone = number;
      else if (![found.phone, ...found.phones].some((one) => sameNumber(one, number))) found.phones.push(number);
      rest = rest.replace(number, ' ');
    }
    rest = rest
      .replace(
        /\(\s*(?:mobile|home|work|personal|portfolio|company|blog|linkedin|github|twitter|other|privat|mobil)?\s*\)/gi,
        ' ',
      )
      .replaceAll(/\s+/g, ' ')
      .replace(/^[\s:,;|·•–—\p{So}-]+|[\s:,;|·•–—-]+$/gu, '');
    const link = links.find(
      (one) => one.text !== '' && (one.text === piece || piece.includes(one.text) || one.text.includes(piece)),
    );
    const account = link && /^https?:/i.test(link.url) ? accountOf(link.url) : null;
    if (
      account &&
      (rest.replace(/\s*\(.*$/, '') === account.username ||
        rest === '' ||
        /^@?[\w.-]+$/.test(rest) ||
        fits(rest, account.network))
    ) {
      addUrl(link!.url);
      continue;
    }
    if (labelled && /^@?[\w.-]+$/.test(rest) && rest !== '') {
      found.profiles.push({ network: labelled, username: rest.replace(/^@/, '') });
      continue;
    }
    const isOwnSite = rest !== '' && link && (bare(link.url).includes(rest.toLowerCase()) || site.test(rest));
    if (link && isOwnSite && /^https?:/i.test(link.url) && !account) {
      addUrl(link.url);
      continue;
    }
    // The full stop behind an address says nothing.
    if (!/^[\p{P}\p{So}]*$/u.test(rest) && !labelAlone.test(rest)) found.rest.push(rest);
  }
  const networks = new Set(found.profiles.map((one) => one.network?.toLowerCase()));
  for (const { url: address } of links) {
    if (/^mailto:/i.test(address) && !found.email) found.email = address.slice(7).split('?')[0]!;
    else if (/^tel:/i.test(address) && !found.phone) found.phone = address.slice(4);
    else if (/^https?:/i.test(address) && accountOf(address)) addUrl(address);
  }
  const names = new Set(found.profiles.map((one) => one.username?.toLowerCase()));
  const rest = found.rest.filter((one) => !networks.has(one.toLowerCase()) && !names.has(one.toLowerCase()));
  found.rest.splice(0, found.rest.length, ...rest);
  return found;
}

/** Does a line begin with a telephone number, with its label or without? */
export function beginsWithTelephone(line: string): boolean {
  const text = line.replace(label, '');
  const number = phoneIn(text);
  return number !== null && text.startsWith(number) && (/^[+0(]/.test(number) || text !== line || text === number);
}

/** The first number of a text that is a telephone's, and no period and no postal code; null without one. */
function phoneIn(text: string): string | null {
  for (const { 0: written, index } of text.matchAll(phone)) {
    const [code = ''] = endsAddress.test(text.slice(0, index)) ? (leadingCode.exec(written) ?? []) : [];
    const number = paired(written.slice(code.length).trim());
    const around = { before: text.slice(0, index) + code, behind: text.slice(index + written.length) };
    if (number.replaceAll(/\D/g, '').length >= 7 && !isPeriod(number) && !isPostalCode(number, around)) return number;
  }
  return null;
}

/** The postal code behind a state, "Boise, ID 83702 (208) 555-0177", is none of the number behind it. */
const endsAddress = /,\s*[A-Z]{2}\s+$/;
const leadingCode = /^\d{5}(?:-\d{4})?\s+(?=[+(\d])/;

/** What says that figures are a postal code. */
const postalLabel =
  /(?<!\p{L})(?:cep|c\.?\s?p\.?|cap|plz|zip(?: code)?|post ?code|postal code|postleitzahl|code postal|c[óo]digo postal|kod pocztowy|postnummer)\s*[.:]?\s*$/iu;

/** "2900-001 Setúbal": figures before a town. "50050-000" is none of a telephone, nor is what "CEP" stands before. */
const isPostalCode = (number: string, { before, behind }: { readonly before: string; readonly behind: string }) =>
  /^\d{5}-\d{3}$/.test(number) ||
  (/^[\d-]{4,10}$/.test(number) && postalLabel.test(before)) ||
  (/^\d{4,5}-\d{3,4}$/.test(number) && /^\s+\p{Lu}\p{L}/u.test(behind));

const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/+$/, '');
const fits = (text: string, network: string): boolean =>
  text.toLowerCase().includes(network.toLowerCase()) && text.length < 40;

function networkLabel(piece: string): string | null {
  const match =
    /^(github|gitlab|linkedin|twitter|xing|orcid|mastodon|stack ?overflow|kaggle|medium|instagram|facebook|tiktok|bluesky|telegram|behance|dribbble)\s*[:：]\s*(?=\S)/i.exec(
      piece,
    );
  if (!match) return null;
  const names: Readonly<Record<string, string>> = {
    github: 'GitHub',
    gitlab: 'GitLab',
    linkedin: 'LinkedIn',
    twitter: 'Twitter',
    xing: 'XING',
    orcid: 'ORCID',
    mastodon: 'Mastodon',
    stackoverflow: 'Stack Overflow',
    kaggle: 'Kaggle',
    medium: 'Medium',
    instagram: 'Instagram',
    facebook: 'Facebook',
    tiktok: 'TikTok',
    bluesky: 'Bluesky',
    telegram: 'Telegram',
    behance: 'Behance',
    dribbble: 'Dribbble',
  };
  return names[match[1]!.toLowerCase().replace(' ', '')] ?? null;
}
