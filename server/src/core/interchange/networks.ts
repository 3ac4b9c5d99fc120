/** Where an account's page is, `{}` standing for its name. */
const pages: Readonly<Record<string, string>> = {
  linkedin: 'https://www.linkedin.com/in/{}',
  github: 'https://github.com/{}',
  gitlab: 'https://gitlab.com/{}',
  orcid: 'https://orcid.org/{}',
  stackoverflow: 'https://stackoverflow.com/users/{}',
  researchgate: 'https://www.researchgate.net/profile/{}',
  googlescholar: 'https://scholar.google.com/citations?user={}',
  youtube: 'https://www.youtube.com/@{}',
  instagram: 'https://www.instagram.com/{}',
  telegram: 'https://t.me/{}',
  twitter: 'https://x.com/{}',
  x: 'https://x.com/{}',
  bluesky: 'https://bsky.app/profile/{}',
  leetcode: 'https://leetcode.com/u/{}',
  kaggle: 'https://www.kaggle.com/{}',
  medium: 'https://medium.com/@{}',
  devto: 'https://dev.to/{}',
  reddit: 'https://www.reddit.com/user/{}',
  imdb: 'https://www.imdb.com/name/{}',
  huggingface: 'https://huggingface.co/{}',
};

/** The address of somebody's page on a network, where the network is known and the name fits into an address. */
export function networkUrl(network: string, username: string): string | undefined {
  const key = network.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const mastodon = /^@?([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(username);
  if (key === 'mastodon') return mastodon ? `https://${mastodon[2]}/@${mastodon[1]}` : undefined;
  // Its name is a telephone number.
  const digits = username.replaceAll(/[^\d]/g, '');
  if (key === 'whatsapp') return digits.length > 6 ? `https://wa.me/${digits}` : undefined;
  if (!/^[\w@./~-]+$/.test(username) || !Object.hasOwn(pages, key)) return undefined;
  const page = pages[key]!;
  // "github.com/ada": the address without its beginning, in the place of the name.
  const [, host] = /^https:\/\/(?:www\.)?([^/]+)/.exec(page)!;
  return new RegExp(`^(?:www\\.)?${host!.replaceAll('.', '\\.')}/`, 'i').test(username)
    ? `https://${username}`
    : page.replace('{}', () => username.replace(/^@/, ''));
}
