import type { ExperienceWords } from '../experience.ts';

/** How German says for how long somebody has done a job. */
export const EXPERIENCE: ExperienceWords = {
  years: /^(?:Jahr(?:e|en)?|jährige[rnms]?)$/u,
  experience: /^(?:\p{L}*[eE]rfahrung|Praxis|Berufspraxis)$/u,
  least: /(?:über|mehr als|mindestens|gut)$/u,
  about: /(?:fast|knapp|rund|etwa|ca\.|beinahe)$/u,
  others:
    /(?<!\p{L})(?:team\p{L}*|famili\p{L}*|firma|unternehmen|betrieb|agentur|klinik|haus|kanzlei|zusammen|gemeinsam|insgesamt|früher\p{L}*|zuvor|vorher|ehemalig\p{L}*|davor|gesucht|suche)(?!\p{L})/iu,
};
