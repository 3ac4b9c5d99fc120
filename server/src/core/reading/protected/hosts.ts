/** Top-level domains that résumés show and that are no words behind a forgotten blank. `example` and `test` are reserved by RFC 2606. */
const DOMAINS = new Set(
  `com org net edu gov mil int info biz io ai app dev tech cloud site page xyz online store shop blog design agency studio
  academy foundation health care media news digital systems solutions software services company group network social
  co uk eu de fr ch nl pl se dk fi ie pt cz sk hu ro gr tr ru ua jp kr cn tw hk sg nz au ca br mx ar cl za ng ke il ae
  gg sh fm tv cc vc example test local localhost internal lan invalid`.split(/\s+/),
);

/** Domains that are words as well: they need a path, a number, a hyphen or a third part to be believed. */
const WORDS = new Set(
  'in is so me us it no be at to my am as do id la es li st ly pro one link live work works run'.split(' '),
);

const HOST = /^((?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.)+)(\p{L}{2,24})(:\d{2,5})?(\/\S*)?$/u;
/** What every host has; asked first, since few texts have it. */
const LAST_LABEL = /\.[^\d\s.:/]{2,24}(?::\d{2,5})?(?:\/|$)/;
/** What needs no name of a domain: the numbers of a machine, and the machine itself with a port. */
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5}|\/\d{1,2})?|localhost:\d{2,5}(?:\/\S*)?)$/;
/** Families of products that end like a host: ASP.NET, VB.NET. */
const PRODUCTS = /^(?:asp|vb|ado|ml|akka|paint|c#)\.net$/i;

/** `very.co`, `files.example:8080`, `ada.example/talks`, `10.0.0.7`. */
export function isHost(written: string): boolean {
  if (ADDRESS.test(written)) return true;
  const match = LAST_LABEL.test(written) ? HOST.exec(written) : null;
  if (!match || PRODUCTS.test(written)) return false;
  const [, labels = '', domain = '', port, path] = match;
  const lower = domain.toLowerCase();
  // "reached 40.Led": a capital after the dot begins a sentence.
  if (domain !== lower && written !== written.toUpperCase()) return false;
  const believed = port !== undefined || path !== undefined || /[-\d]/.test(labels) || labels.split('.').length > 2;
  // A number, or the initial of a degree: 40.led, B.tech.
  if (/^(?:\d+|[A-Z])\.$/.test(labels)) return false;
  return DOMAINS.has(lower) || (believed && WORDS.has(lower) && /\p{L}/u.test(labels));
}
