import type { ExperienceWords } from '../experience.ts';

/** How Italian says for how long somebody has done a job. */
export const EXPERIENCE: ExperienceWords = {
  years: /^anni$/u,
  experience: /^(?:esperienza|mestiere|professione|attività)$/u,
  least: /(?:oltre|più di|almeno)$/u,
  about: /(?:quasi|circa)$/u,
  others:
    /(?<!\p{L})(?:squadra|team|famiglia|azienda|ditta|studio|agenzia|clinica|insieme|complessiv\p{L}*|ex|prima|precedent\p{L}*|cerco)(?!\p{L})/iu,
};
