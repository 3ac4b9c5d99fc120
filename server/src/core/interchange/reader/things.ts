import { fold } from '../../reading/fold.ts';
import { lookup } from '../../reading/technologies/index.ts';
import type { Draft } from '../foreignSource.ts';
import { apartFromDoi, apartFromVolume, byIn } from './citations.ts';
import type { Named } from './named.ts';
import { splitList } from './splitList.ts';
import { organisationScore, titleScore } from './words.ts';

/** How long a course took, the number of a licence, and when it was renewed: nobody who gave it. */
const isDetail = (piece: string): boolean =>
  /^(?:ca\. )?\d+(?:[.,]\d+)?\s?(?:h|hrs?|hours?|horas?|heures?|ore|std|stunden|uren|uur|godz|godzin|timmar|timer|hodin|days?|tage|jours|días|dias|giorni|dagen|dni|ects|credits?|ue)\.?$/iu.test(
    piece,
  ) ||
  /^(?:licen[cs]e|licen[cç]a|licencia|licenza|lizenz(?:nummer)?|permit|registration|reg\.?|certificate|credential|member(?:ship)?|n[°ºo]|nr|no|number|id|pin)\b[\s.:#]*(?:(?:no|nr|number|num|id|n[°º])[\s.:#]*)?[A-Z]{0,4}[-\s/]?\d[\w\s/-]*$/iu.test(
    piece,
  ) ||
  /^(?:class|klasse|cat(?:egory|égorie|egoría|\.)?|categor(?:ie|ia)|classe|clase|kategoria|level|niveau|stufe|grade)\s[A-Z\d][\w+]{0,3}$/iu.test(
    piece,
  ) ||
  /^(?:renewed|erneuert|verlängert|renouvelée?|renovad[oa]|rinnovat[oa]|vernieuwd|odnowion[ya]|förnyad|fornyet|obnoven[oa]?)(?!\p{L})/iu.test(
    piece,
  );

/** "Name, issuer" in one piece, parted at the last comma outside brackets. */
function nameAndRest(pieces: readonly string[]): { name: string; by: string | null; more: readonly string[] } {
  const [first = '', second, ...more] = pieces;
  if (second !== undefined)
    return {
      name: first,
      by: second.replace(/^(?:issued by|by|von|par|por|from|ausgestellt von|délivré par)\s+/i, ''),
      more,
    };
  // "B2V, BR, BC" are the letters of several.
  if (/^(?:[\p{Lu}\d]{1,4}[+]?,\s+)+[\p{Lu}\d]{1,4}[+]?$/u.test(first)) return { name: first, by: null, more: [] };
  // "First aid, 40 h" says for how long, and nobody.
  const split = /^(.{3,120}?)(?:,\s+(?:issued by\s+)?|\s+(?:by|issued by)\s+)(?!\d+\s?\p{Ll}+$)([^,()]{2,80})$/u.exec(
    first,
  );
  return split ? { name: split[1]!, by: split[2]!, more: [] } : { name: first, by: null, more: [] };
}

/** The same where details may stand among the pieces, which nobody is. */
function nameAndGiver(pieces: readonly string[]): ReturnType<typeof nameAndRest> {
  const own = pieces.filter((piece, at) => at === 0 || !isDetail(piece));
  const details = pieces.filter((piece, at) => at > 0 && isDetail(piece));
  const given = nameAndRest(own);
  if (given.by !== null && own.length === 1 && isDetail(given.by))
    return { name: given.name, by: null, more: [given.by, ...details] };
  // Only a house is parted from a name that a detail stands beside.
  const parted = details.length === 0 || own.length > 1 || given.by === null || organisationScore(given.by) > 0;
  return parted ? { ...given, more: [...given.more, ...details] } : { name: own[0] ?? '', by: null, more: details };
}

const text = ({ prose, bullets, keywords }: Named, more: readonly string[]): string | null =>
  [...more, ...prose, ...bullets, ...(keywords.length > 0 ? [keywords.join(', ')] : [])].join('\n\n') || null;

const filled = (entry: Record<string, unknown>): Draft =>
  Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

/**
 * "Tree surgery (NPTC)": who gave a certificate, in the brackets at its end; null for what says something else, such as the letters
 * that its name is cut down to.
 */
function inBrackets(name: string): { readonly name: string; readonly by: string } | null {
  const [, own, by] = /^(.*[^\s(])\s*\(([^()]{3,60})\)$/u.exec(name) ?? [];
  if (own === undefined || by === undefined) return null;
  const letters = fold(own).replaceAll(/[^\p{L}]/gu, '');
  const isInitials = new RegExp([...fold(by)].filter((letter) => /\p{L}/u.test(letter)).join('.*'), 'u').test(letters);
  const isHouse = organisationScore(by) > 0 || (/^\p{Lu}{3,12}$/u.test(by) && !isInitials);
  return isHouse ? { name: own, by } : null;
}

/** A certificate has no text of its own in the format, so what is said of it is kept beside its name. */
export function certificate(item: Named): Draft {
  const given = nameAndGiver(item.pieces);
  const { name, by } = given.by === null ? (inBrackets(given.name) ?? given) : given;
  const said = text(item, given.more);
  const { startDate, endDate } = item.period as { startDate?: string; endDate?: string };
  const lasts = startDate !== undefined && endDate !== undefined && endDate !== startDate && endDate !== 'present';
  return filled({
    name: said === null ? name : `${name} (${said})`,
    issuer: by,
    date: lasts ? startDate : item.date === item.expires ? null : item.date,
    expires: lasts ? endDate : item.expires,
    url: item.url,
  });
}

export function award(item: Named): Draft {
  const given = nameAndRest(item.pieces);
  // Some pages name first who gave it.
  const turned = given.by !== null && isAwardName(given.by) && !isAwardName(given.name) && !isRank(given.name);
  const { name, by, more } = turned ? { name: given.by!, by: given.name, more: given.more } : given;
  return filled({ title: name, awarder: by, date: item.date, summary: text(item, more) });
}

const people = (text: string): readonly string[] => text.split(/,\s+(?:and\s+)?|\s+(?:and|&|und|et|y)\s+/);

/** "N. Ostrowski, A. Lisiecka": people, each by a family name behind the letters of the given ones. */
const areInitialed = (text: string): boolean =>
  people(text).every((one) => /^\p{Lu}\.(?:[\s-]?\p{Lu}\.)*\s(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}'’-]+$/u.test(one));

/** Where something came out, without the volume and its pages and with whom: "(with J. Doe), Journal, 31(4): 512–540". */
function outlet(text: string): {
  readonly authors: readonly string[] | null;
  readonly venue: string;
  readonly volume: readonly string[];
} {
  const [, partners, behind] =
    /^\((?:with|mit|avec|con|com|met|z|med|s)\s+([^()]{3,120})\)[,.]?\s*(.*)$/iu.exec(text) ?? [];
  const { venue, volume } = apartFromVolume(behind ?? text);
  return {
    authors: partners === undefined ? null : people(partners),
    venue,
    volume: volume === '' ? [] : [volume],
  };
}

/** An entry without its DOI, and the DOI: its address says nothing more. */
function withoutDoi(item: Named): { readonly item: Named; readonly doi: string | null } {
  let found: string | null = null;
  const apart = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((one) => {
      if (found !== null) return [one];
      const { text, doi } = apartFromDoi(one);
      found = doi;
      return text === '' ? [] : [text];
    });
  const [pieces, prose] = [apart(item.pieces), apart(item.prose)];
  const url = item.url !== null && /^https?:\/\/(?:dx\.)?doi\.org\//i.test(item.url) ? item.url : null;
  const doi = found ?? (url === null ? null : apartFromDoi(url).doi);
  return { item: { ...item, pieces, prose, url: url !== null && found === null ? null : item.url }, doi };
}

export function publication(entry: Named): Draft {
  const { item, doi } = withoutDoi(entry);
  const { summary, ...others } = publicationIn(item);
  return filled({ ...others, doi, summary });
}

function publicationIn(item: Named): Draft {
  const [first = '', ...others] = item.pieces;
  const quoted = /^(.*?)[“"„«]([^”"“»]{5,300})[”"“»][.,]?\s*(.*)$/.exec(first);
  if (quoted) {
    const authors = quoted[1]!.replace(/[\s.,:(]+$/, '');
    const behind = [quoted[3]!.replace(/^[\s.,:]+|[\s.,]+$/g, ''), ...others].filter((one) => one !== '').join(', ');
    // Named twice, both stand where they stood.
    const where = authors !== '' && /^\(/.test(behind) ? { authors: null, venue: behind, volume: [] } : outlet(behind);
    return filled({
      name: quoted[2]!.replace(/[.,]$/, ''),
      authors: authors === '' ? where.authors : people(authors),
      publisher: where.venue,
      releaseDate: item.date,
      url: item.url,
      summary: text(item, where.volume),
    });
  }
  const german = byIn(item.pieces.join(', '));
  if (german) {
    const { venue, volume } = apartFromVolume(german.behind);
    return filled({
      name: german.name,
      authors: german.authors.length > 0 ? german.authors : null,
      publisher: venue,
      releaseDate: item.date,
      url: item.url,
      summary: text(item, volume === '' ? [] : [volume]),
    });
  }
  const own = item.pieces.filter((piece, at) => at === 0 || !areInitialed(piece));
  const { name, by, more } = nameAndRest(own);
  const { authors, venue, volume } = outlet(by ?? '');
  const named = item.pieces.filter((piece, at) => at > 0 && areInitialed(piece)).flatMap(people);
  return filled({
    name,
    authors: named.length > 0 ? [...named, ...(authors ?? [])] : authors,
    publisher: venue,
    releaseDate: item.date,
    url: item.url,
    summary: text(item, [...volume, ...more]),
  });
}

/** A list in which nothing but techniques stand; null for other words. */
function techniquesIn(text: string): readonly string[] | null {
  const parts = splitList(text);
  const known = parts.filter((part) => lookup(part) !== undefined);
  return parts.length > 0 && known.length * 2 > parts.length && parts.every((part) => part.split(' ').length <= 3)
    ? parts
    : null;
}

export function project(item: Named): Draft {
  const { pieces, prose, bullets, period, url } = item;
  const [first = '', ...more] = pieces;
  const address = more.find((piece) => /^(?:https?:\/\/|www\.|[\w-]+(?:\.[\w-]+)+\/)\S+$/.test(piece));
  const beside = more.filter((piece) => piece !== address);
  // "Ray Tracer | Rust, Vulkan": what it is made with.
  const made = beside.length === 1 && item.keywords.length === 0 ? techniquesIn(beside[0]!) : null;
  const keywords = made ?? item.keywords;
  const others = made ? [] : beside;
  // Beneath the name stand what one was in it and for whom.
  const parts = others.length === 1 && prose.length > 0 ? others[0]!.split(/,\s+/) : [];
  const mine = parts.findIndex((part) => titleScore(part) === 0 || organisationScore(part) > 0);
  const last = parts.length > 1 && organisationScore(parts.at(-1)!) > 0 ? parts.length - 1 : parts.length;
  const roles = parts.slice(0, mine > 0 ? mine : mine < 0 || last < parts.length ? last : 0);
  const entity = roles.length > 0 ? parts.slice(roles.length).join(', ') : '';
  const said = [...(roles.length > 0 ? [] : others), ...prose];
  const split = said.length === 0 ? /^([^:]{2,60}):\s+(.{10,})$/.exec(first) : null;
  return filled({
    name: split?.[1] ?? first,
    description: (split ? [split[2]!] : said).join('\n\n'),
    highlights: bullets.length > 0 ? bullets : null,
    roles: roles.length > 0 ? roles : null,
    entity,
    keywords: keywords.length > 0 ? keywords : null,
    ...period,
    url: address ? (/^https?:/.test(address) ? address : `https://${address}`) : url,
  });
}

export function talk(item: Named): Draft {
  const [, quoted, where] = /^[“"„«]([^”"“»]{3,200})[”"“»][.,]?\s*(.*)$/u.exec(item.pieces[0] ?? '') ?? [];
  if (quoted !== undefined) {
    const event = [where!, ...item.pieces.slice(1)].filter((piece) => piece !== '').join(', ');
    return filled({ name: quoted.trim(), event, date: item.date, url: item.url, summary: text(item, []) });
  }
  const { name, by, more } = nameAndRest(item.pieces);
  return filled({ name, event: by, date: item.date, url: item.url, summary: text(item, more) });
}

export function patent(item: Named): Draft {
  const { name, by, more } = nameAndRest(item.pieces);
  return filled({ name, number: by, date: item.date, url: item.url, summary: text(item, more) });
}

/** A person and what they say or how they are reached; words in quotes are said, wherever they stand. */
export function reference(item: Named): Draft {
  const texts = [...item.pieces, ...item.prose, ...item.bullets, item.keywords.join(', ')]
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const within = texts.length === 1 ? /^(.{3,60}?)\s*[:–—-]\s*([“"„«].+)$/u.exec(texts[0]!) : null;
  const [said, behind] = /^([“"„«].+?[”"“»])\s*[–—-]?\s*(\p{Lu}.{2,80})$/u.exec(texts[0] ?? '')?.slice(1) ?? [];
  if (within) return filled({ name: within[1], reference: within[2] });
  if (texts.length === 1 && said !== undefined) return filled({ name: behind, reference: said });
  const isSentence = (one: string): boolean => /[.!?]["”]?$/.test(one) && one.split(' ').length >= 5;
  const isPerson = (one: string | undefined): boolean => one !== undefined && !/[.!?]$/.test(one) && one.length <= 60;
  const at = texts.findIndex(
    (one, index) => /^[“"„«]/.test(one) || (index === 0 && isSentence(one) && isPerson(texts[1])),
  );
  const [name, ...more] = at === 0 ? [...texts.slice(1), ...texts.slice(0, 1)] : texts;
  return filled({ name: (name ?? '').replace(/^[–—-]\s*/, ''), reference: more.join('\n\n') });
}

/** Which place somebody had, which is the award, whoever gave it: "Gold", "Shortlist", "3rd place". */
const isRank = (text: string): boolean =>
  /^(?:(?:grand |double )?(?:gold|silver|bronze|platinum|silber|or|argent|oro|plata|bronce|argento|bronzo|ouro|prata|goud|zilver|brons|guld|sølv|złoto|srebro|brąz|zlato|stříbro)(?: (?:medal|award|medaille))?|short-?list(?:ed)?|long-?list(?:ed)?|runner-?up|nominee|nominat(?:ed|ion)|nominier(?:t|ung)|commended|highly commended|honou?rable mention|mention|(?:\d+(?:st|nd|rd|th)|first|second|third) (?:place|prize)|\d+\.? (?:platz|preis|plats|plads|miejsce|místo)|\d+[ºª°]? (?:lugar|puesto|posto|premio)|\d+(?:re|er|e|ère|ème) (?:place|prix))$/iu.test(
    text.trim(),
  );

/** In a list of certificates and awards together: is this an award? */
export const isAward = (item: Named): boolean => isAwardName(item.pieces.join(' '));

const isAwardName = (text: string): boolean =>
  /\b(?:of the (?:year|month|season)|awards?|prize|\w*preis|prix|premio|premi|winner|finalist|honou?rs?|medal|scholarship|stipendium|bourse|beca|best|employee of the|dean['’]?s list|auszeichnung|distinction)\b/.test(
    fold(text),
  );
