const one = /^[^\s@"<>(),;]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u;

/** The address a text is, without `mailto:`; null where it is none, or more than one. */
export function readEmail(text: string): string | null {
  const written = text.trim();
  if (written.length > 320 || !written.includes('@')) return null;
  const address = written.replace(/^mailto:/i, '');
  return one.test(address) ? address : null;
}

/** An address as it is spelled out to keep machines from it, with its signs. */
const spelledOut = (text: string): string =>
  text
    .replace(/\s*[([{]\s*(?:@?\s*at|@|arroba|ät)\s*[)\]}]\s*/i, '@')
    .replaceAll(/\s*[([{]\s*(?:\.?\s*dot|\.|punkt|punto|point)\s*[)\]}]\s*/gi, '.')
    .replace(/\s+at\s+(?=\S+(?:\.|\s+dot\s+)\S+$)/i, '@')
    .replaceAll(/\s+dot\s+/gi, '.');

/**
 * The one address that a text can only mean: without spaces round its signs, brackets, `mailto:` and what ends a sentence, with a
 * dot where its domain has a comma or two dots. Null where something would have to be guessed, and for an address as it stands.
 */
export function repairedEmail(text: string): string | null {
  if (text.length > 320) return null;
  const signs = spelledOut(text.trim().replaceAll('\uff20', '@'))
    .replace(/^[<("'[]+\s*/, '')
    .replace(/^mailto\s*:\s*/i, '')
    .replace(/[\s>)"'\].,;:]+$/, '')
    .replaceAll(/\s*@\s*/g, '@')
    .replaceAll(/\s*\.\s*/g, '.')
    .replace(/@{2,}/, '@');
  const at = signs.indexOf('@');
  const address = signs.slice(0, at + 1) + signs.slice(at + 1).replaceAll(/\s*,\s*|\.{2,}/g, '.');
  return at > 0 && address !== text && readEmail(address) === address ? address : null;
}

/** Is a text one address or several, or one that is spelled out to keep machines from it ("ada (at) marlowe.example")? */
export function isEmailText(text: string): boolean {
  const parts = text.slice(0, 1000).split(/[,;|]|\s\/\s/u);
  return parts.every((part) => {
    return readEmail(spelledOut(part.trim())) !== null;
  });
}

/** Hosts at which very many people have an address, and what stands near them and is a host of its own. */
const HOSTS = 'gmail.com googlemail.com hotmail.com outlook.com yahoo.com icloud.com protonmail.com'.split(' ');
const OTHER_HOSTS = new Set(['gail', 'hotmaid', 'hotmails', 'gmails', 'outlooks', 'yahoos']);
/** Ends that were to be `.com`; those that are a country of their own are slips at these hosts alone. */
const ENDS_FOR_COM = new Set('con cm cmo ocm comm coom vom xom cim cpm om coml c0m'.split(' '));

/** Is one word the other with one letter more, less, another or two exchanged, beginning alike? */
function isOneSlip(written: string, meant: string): boolean {
  if (written === meant || written[0] !== meant[0] || Math.abs(written.length - meant.length) > 1) return false;
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at += 1;
  const [left, right] = [written.slice(at), meant.slice(at)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}

/**
 * The address with the well-known host that its own is one slip away from: gmial.com, hotmail.con, yahoo.cm. Null for others;
 * `ymail.com` and `email.com` are hosts themselves.
 */
export function withKnownHost(text: string): string | null {
  const address = readEmail(text);
  if (address === null) return null;
  const at = address.lastIndexOf('@');
  const host = address.slice(at + 1).toLowerCase();
  const dot = host.indexOf('.');
  const [name, end] = [host.slice(0, dot), host.slice(dot + 1)];
  for (const known of HOSTS) {
    const meant = known.slice(0, known.indexOf('.'));
    const misspelt = end === 'com' && isOneSlip(name, meant) && !OTHER_HOSTS.has(name);
    if (misspelt || (name === meant && ENDS_FOR_COM.has(end))) return `${address.slice(0, at + 1)}${known}`;
  }
  return null;
}
