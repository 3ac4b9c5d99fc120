import { fold } from '../../reading/fold.ts';
import type { Draft } from '../foreignSource.ts';
import type { Named } from './lists.ts';
import { organisationScore, titleScore } from './words.ts';

/** "Name, issuer" in one piece, parted at the last comma outside brackets. */
function nameAndRest(pieces: readonly string[]): { name: string; by: string | null; more: readonly string[] } {
  const [first = '', second, ...more] = pieces;
  if (second !== undefined)
    return {
      name: first,
      by: second.replace(/^(?:issued by|by|von|par|por|from|ausgestellt von|délivré par)\s+/i, ''),
      more,
    };
  // "First aid, 40 h" says for how long, and nobody.
  const split = /^(.{3,120}?)(?:,\s+|\s+(?:by|issued by)\s+)(?!\d+\s?\p{Ll}+$)([^,()]{2,80})$/u.exec(first);
  return split ? { name: split[1]!, by: split[2]!, more: [] } : { name: first, by: null, more: [] };
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
  const given = nameAndRest(item.pieces);
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
  const turned = given.by !== null && isAwardName(given.by) && !isAwardName(given.name);
  const { name, by, more } = turned ? { name: given.by!, by: given.name, more: given.more } : given;
  return filled({ title: name, awarder: by, date: item.date, summary: text(item, more) });
}

export function publication(item: Named): Draft {
  const [first = '', ...others] = item.pieces;
  const quoted = /^(.*?)[“"„«]([^”"“»]{5,300})[”"“»][.,]?\s*(.*)$/.exec(first);
  if (quoted) {
    const authors = quoted[1]!.replace(/[\s.,:(]+$/, '');
    return filled({
      name: quoted[2]!.replace(/[.,]$/, ''),
      authors: authors === '' ? null : authors.split(/,\s+(?:and\s+)?|\s+(?:and|&|und|et|y)\s+/),
      publisher: [quoted[3]!.replace(/^[\s.,:]+|[\s.,]+$/g, ''), ...others].filter((one) => one !== '').join(', '),
      releaseDate: item.date,
      url: item.url,
      summary: text(item, []),
    });
  }
  const { name, by, more } = nameAndRest(item.pieces);
  return filled({ name, publisher: by, releaseDate: item.date, url: item.url, summary: text(item, more) });
}

export function project(item: Named): Draft {
  const { pieces, prose, bullets, period, url } = item;
  const [first = '', ...more] = pieces;
  const address = more.find((piece) => /^(?:https?:\/\/|www\.|[\w-]+(?:\.[\w-]+)+\/)\S+$/.test(piece));
  const others = more.filter((piece) => piece !== address);
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
    keywords: item.keywords.length > 0 ? item.keywords : null,
    ...period,
    url: address ? (/^https?:/.test(address) ? address : `https://${address}`) : url,
  });
}

export function talk(item: Named): Draft {
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

/** In a list of certificates and awards together: is this an award? */
export const isAward = (item: Named): boolean => isAwardName(item.pieces.join(' '));

const isAwardName = (text: string): boolean =>
  /\b(?:of the (?:year|month|season)|awards?|prize|\w*preis|prix|premio|premi|winner|finalist|honou?rs?|medal|scholarship|stipendium|bourse|beca|best|employee of the|dean['’]?s list|auszeichnung|distinction)\b/.test(
    fold(text),
  );
