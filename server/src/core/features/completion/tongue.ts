import { languageOfTexts } from '../../facts/language.ts';
import type { ProfileDocument } from '../../profile/document.ts';
import { modelOf } from '../../profile/model.ts';

/**
 * The language that the sentences of a profile are in, as a tag; `en` where there are none to tell it. What is proposed in words
 * is proposed in it, or not at all.
 */
export const tongueOf = ({ placed }: ProfileDocument): string =>
  languageOfTexts(placed.map(({ segment }) => modelOf(segment))) ?? 'en';

const names = new Map<string, Intl.DisplayNames>();

function nameIn(tongue: string, type: 'language' | 'region', code: string): string | null {
  const key = `${tongue} ${type}`;
  let known = names.get(key);
  if (!known) {
    known = new Intl.DisplayNames([tongue], { type, fallback: 'none' });
    names.set(key, known);
  }
  return known.of(code) ?? null;
}

/** What a country is called in a language, by its code: `DE` is "Alemania" in Spanish. */
export const countryIn = (tongue: string, code: string): string | null => nameIn(tongue, 'region', code);

/** The languages of the format's own list, the most spoken on résumés first. */
const SPOKEN = 'en es fr de pt it nl pl uk ru sv tr ar he hi bn te ta ur zh yue ja ko vi id sw'.split(' ');

/** Languages as another one calls them, written as on a line of their own: "Français". */
export const languagesIn = (tongue: string): readonly string[] =>
  SPOKEN.flatMap((code) => {
    const name = nameIn(tongue, 'language', code);
    return name ? [name.charAt(0).toLocaleUpperCase(tongue) + name.slice(1)] : [];
  });

/** How well one speaks a language, from the first on, in the words of résumés; the levels of the Council of Europe are everybody's. */
const FLUENCY: Readonly<Record<string, string>> = {
  de: 'Muttersprache, Verhandlungssicher, Fließend, Gute Kenntnisse, Grundkenntnisse',
  es: 'Nativo, Bilingüe, Fluido, Avanzado, Intermedio, Básico',
  fr: 'Langue maternelle, Bilingue, Courant, Avancé, Intermédiaire, Notions',
  it: 'Madrelingua, Ottimo, Fluente, Buono, Intermedio, Scolastico',
  nl: 'Moedertaal, Vloeiend, Uitstekend, Goed, Basiskennis',
  pt: 'Nativo, Fluente, Avançado, Intermediário, Básico',
};

const LEVELS = ['C2', 'C1', 'B2', 'B1', 'A2', 'A1'];

/** How well one speaks a language, in a language; null where its words are not known here. */
export const fluencyIn = (tongue: string): readonly string[] | null =>
  Object.hasOwn(FLUENCY, tongue) ? [...FLUENCY[tongue]!.split(', '), ...LEVELS] : null;
