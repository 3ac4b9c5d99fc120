import type { ExperienceWords } from '../experience.ts';

/** How Spanish says for how long somebody has done a job. */
export const EXPERIENCE: ExperienceWords = {
  years: /^años$/u,
  experience: /^(?:experiencia|oficio|profesión|ejercicio)$/u,
  least: /(?:más de|al menos)$/u,
  about: /(?:casi|cerca de|unos|aproximadamente)$/u,
  others:
    /(?<!\p{L})(?:equipos?|familia|empresa|despacho|agencia|clínica|casa|conjunt\p{L}*|juntos|sumad\p{L}*|antigu\p{L}*|antes|anterior\p{L}*|previ\p{L}*|busco)(?!\p{L})/iu,
};
