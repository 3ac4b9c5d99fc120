import { type Language, languages } from '../core/messages/language.ts';
import { UsageError } from './output.ts';

/** @throws {UsageError} for a language that Merit does not speak */
export function languageNamed(name: string): Language {
  const found = languages.find((language) => language === name);
  if (!found) throw new UsageError(`--lang takes ${languages.join(', ')}, not \`${name}\`.`);
  return found;
}
