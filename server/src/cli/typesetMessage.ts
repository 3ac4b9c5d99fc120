import { dirname, join } from 'node:path';
import type { Prepared } from '../outputs/prepare.ts';
import type { TypesetError } from '../typesetter/types.ts';

/** Why pages could not be set; an error in a template of the person's own at its place, as compilers say it. */
export function typesetMessage(profile: string, { model }: Prepared, { message, place }: TypesetError): string {
  if (!place) return message;
  const file = join(dirname(profile), dirname(model.template), place.file);
  return `${file}:${place.line + 1}:${place.character + 1}: ${message}`;
}
