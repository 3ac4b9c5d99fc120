import type { ExperienceWords } from '../experience.ts';

/** How Portuguese says for how long somebody has done a job. */
export const EXPERIENCE: ExperienceWords = {
  years: /^anos$/u,
  experience: /^(?:experiência|profissão|ofício|carreira)$/u,
  least: /(?:mais de|pelo menos)$/u,
  about: /(?:quase|cerca de|uns)$/u,
  others:
    /(?<!\p{L})(?:equipes?|equipas?|família|empresa|escritório|agência|clínica|juntos|conjunt\p{L}*|somad\p{L}*|antig\p{L}*|antes|anterior\p{L}*|ex|procuro)(?!\p{L})/iu,
};
