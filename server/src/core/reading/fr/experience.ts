import type { ExperienceWords } from '../experience.ts';

/** How French says for how long somebody has done a job. */
export const EXPERIENCE: ExperienceWords = {
  years: /^(?:ans|années)$/u,
  experience: /^(?:expérience|métier|pratique)$/u,
  least: /(?:plus de|au moins|et plus)$/u,
  about: /(?:près de|environ|presque|quelque)$/u,
  others:
    /(?<!\p{L})(?:équipes?|famille|entreprise|société|maison|cabinet|agence|clinique|cumul\p{L}*|ensemble|réuni\p{L}*|ancien\p{L}*|auparavant|avant|précédent\p{L}*|cherche)(?!\p{L})/iu,
};
