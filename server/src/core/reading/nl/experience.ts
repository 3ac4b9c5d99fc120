import type { ExperienceWords } from '../experience.ts';

/** How Dutch says for how long somebody has done a job. */
export const EXPERIENCE: ExperienceWords = {
  years: /^(?:jaar|jaren|jarige)$/u,
  experience: /^(?:\p{L}*ervaring|praktijk)$/u,
  least: /(?:meer dan|ruim|minstens)$/u,
  about: /(?:bijna|ongeveer|circa|zo.n)$/u,
  others:
    /(?<!\p{L})(?:team|familie|bedrijf|firma|kantoor|bureau|kliniek|samen|gezamenlijk\p{L}*|voormalig\p{L}*|eerder\p{L}*|daarvoor|gezocht|zoek)(?!\p{L})/iu,
};
