import type { DocumentLink } from 'vscode-languageserver-types';
import { globalRange, type ProfileDocument } from '../profile/document.ts';
import { doiUrl } from '../profile/doi.ts';
import { type Model, modelOf } from '../profile/model.ts';
import type { Text } from '../profile/text.ts';

/** Where an address leads; null for anything that must not become a link. */
function target(value: string, kind: string | null, name: string): string | null {
  if (kind === 'email') return /^[^\s@]+@[^\s@]+$/.test(value) ? `mailto:${value}` : null;
  if (name === 'doi') return doiUrl(value);
  return kind === 'url' && /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(value) ? value : null;
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
    const site = SITES[network?.value.trim().toLowerCase() ?? ''];
    const user = username?.value.trim().replace(/^@/, '') ?? '';
    if (site && username && !url && /^[\w.-]+$/.test(user)) yield { text: username, to: site + user };
  }
}

const MARKDOWN_LINK =
  /\[[^\]\n]{0,500}\]\((https?:\/\/[^\s()<>]+|mailto:[^\s()<>]+)\)|(?<![(\w])(https?:\/\/[^\s<>()"'`\]]+[^\s<>()"'`\].,;:!?])/giu;

/** Addresses in a sentence: as links of Markdown, or bare. */
function* inSentence({ value }: Text): Iterable<{ readonly start: number; readonly end: number; readonly to: string }> {
  for (const match of value.matchAll(MARKDOWN_LINK)) {
    const to = match[1] ?? match[2]!;
    const start = match.index + match[0].lastIndexOf(to);
    yield { start, end: start + to.length, to };
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
        const to = target(text.value.trim(), kind, name);
        return to ? [link(text, 0, text.value.length, to)] : [];
      }),
      ...[...userNames(model)].map(({ text, to }) => link(text, 0, text.value.length, to)),
    ];
  });
}
