import type { DocumentLink } from 'vscode-languageserver-types';
import { globalRange, type ProfileDocument } from '../profile/document.ts';
import { doiUrl } from '../profile/doi.ts';
import { type Model, modelOf } from '../profile/model.ts';
import type { Text } from '../profile/text.ts';
import { autolink, bareUrl, linkTarget } from '../render/addresses.ts';

/** Where an address leads; null for anything that must not become a link. */
function target(value: string, kind: string | null, name: string): string | null {
  if (kind === 'email') return /^[^\s@]+@[^\s@]+$/.test(value) ? `mailto:${value}` : null;
  if (name === 'doi') return doiUrl(value);
  return kind === 'url' && /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(value) ? value : null;
}

/** A value without the white space and the angle brackets round it. */
function inner(value: string): { readonly start: number; readonly end: number } {
  const [, lead = '', bare = ''] = /^(\s*<?)(.*?)>?\s*$/s.exec(value) ?? [];
  return { start: lead.length, end: lead.length + bare.length };
}

/** Sites on which a user name is the whole address of a person, by the network's name in lower case. */
const SITES: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  linkedin: 'https://www.linkedin.com/in/',
  'stack overflow': 'https://stackoverflow.com/users/',
  twitter: 'https://x.com/',
  x: 'https://x.com/',
  orcid: 'https://orcid.org/',
  bitbucket: 'https://bitbucket.org/',
  codepen: 'https://codepen.io/',
  kaggle: 'https://www.kaggle.com/',
  'dev.to': 'https://dev.to/',
  medium: 'https://medium.com/@',
  behance: 'https://www.behance.net/',
  dribbble: 'https://dribbble.com/',
  xing: 'https://www.xing.com/profile/',
  youtube: 'https://www.youtube.com/@',
  leetcode: 'https://leetcode.com/u/',
};

/** The user names of a segment whose network is known, where no address is written beside them. */
function* userNames(model: Model): Iterable<{ readonly text: Text; readonly to: string }> {
  const profiles = new Map<string, Record<string, Text>>();
  for (const { name, text } of model.fields) {
    if (text.path[0] !== 'basics' || text.path[1] !== 'profiles') continue;
    const entry = text.path.slice(0, 3).join('/');
    profiles.set(entry, { ...profiles.get(entry), [name]: text });
  }
  for (const { network, username, url } of profiles.values()) {
    const known = network?.value.trim().toLowerCase() ?? '';
    const site = Object.hasOwn(SITES, known) ? SITES[known] : undefined;
    const user = username?.value.trim().replace(/^@/, '') ?? '';
    if (site && username && !url && /^[\w.-]+$/.test(user)) yield { text: username, to: site + user };
  }
}

const STARTS = /\]\(|<|(?<![\p{L}\p{N}])https?:\/\//giu;

const isAddress = (url: string): boolean => /^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(url);

/** Addresses in a sentence, as the pages have them: links of Markdown, in angle brackets, or bare. */
function* inSentence({ value }: Text): Iterable<{ readonly start: number; readonly end: number; readonly to: string }> {
  let done = 0;
  for (const { index, 0: mark } of value.matchAll(STARTS)) {
    if (index < done) continue;
    if (mark === '](') {
      const found = linkTarget(value, index + 1);
      if (!found || !isAddress(found.url)) continue;
      const start = value.indexOf(found.url, index);
      done = found.end;
      yield { start, end: start + found.url.length, to: found.url };
    } else if (mark === '<') {
      const found = autolink(value, index);
      if (!found || !isAddress(found.href)) continue;
      done = found.end;
      yield { start: index + 1, end: found.end - 1, to: found.href };
    } else {
      const url = bareUrl(value, index);
      if (!url || !/^https?:\/\/./i.test(url)) continue;
      done = index + url.length;
      yield { start: index, end: done, to: url };
    }
  }
}

/** Addresses, e-mail addresses, DOIs and user names, in values and in sentences, to be followed from the editor. */
export function documentLinks(document: ProfileDocument): readonly DocumentLink[] {
  if (document.kind !== 'profile') return [];
  return document.placed.flatMap((placed) => {
    const model = modelOf(placed.segment);
    const link = (text: Text, start: number, end: number, to: string): DocumentLink => ({
      range: globalRange(placed, text.part(start, end)),
      target: to,
    });
    return [
      ...model.fields.flatMap(({ text, kind, name }) => {
        if (kind === 'markdown') return [...inSentence(text)].map(({ start, end, to }) => link(text, start, end, to));
        const { start, end } = inner(text.value);
        const to = target(text.value.slice(start, end), kind, name);
        return to ? [link(text, start, end, to)] : [];
      }),
      ...[...userNames(model)].map(({ text, to }) => link(text, 0, text.value.length, to)),
    ];
  });
}
