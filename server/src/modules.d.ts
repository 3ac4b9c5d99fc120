/** Made by the build from schemas/profile.schema.json (scripts/esbuild-options.mjs): ajv's standalone validator. */
declare module 'merit:profile-validator' {
  import type { ErrorObject } from 'ajv';

  const validate: ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };
  export default validate;
}
declare module '*.typ' {
  const text: string;
  export default text;
}
declare module '*.tsv' {
  const text: string;
  export default text;
}
declare module '*.txt' {
  const text: string;
  export default text;
}
