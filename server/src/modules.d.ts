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

/** Made by the build (scripts/typesetter.mjs). */
declare module 'merit:small-page' {
  /** A frame of the typesetter with a little of what pages have, as base64. */
  const frame: string;
  export default frame;
}
declare module 'merit:font-coverage' {
  /** Run lengths over the code points from 0 on: uncovered first, then covered, and so on. */
  const coverage: readonly number[];
  export default coverage;
}
