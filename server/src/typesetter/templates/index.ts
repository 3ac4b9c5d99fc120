import classic from './classic.typ';

const templates: Readonly<Record<string, string>> = { classic };

/** Names of the templates, the usual one first. */
export const templateNames = Object.keys(templates);

/** The source of a template; an unknown name gets the usual one. */
export function templateOf(name: string): string {
  return (Object.hasOwn(templates, name) ? templates[name] : undefined) ?? classic;
}
