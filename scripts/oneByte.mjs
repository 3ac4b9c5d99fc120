import { writeFile } from 'node:fs/promises';

/** esbuild says every other sign as an escape where it is told to; in these two it leaves them as they are. */
const reason =
  'Only regular expressions, and raw templates that are made into some, may have signs beyond ASCII in a bundle';

/** A bundle in one byte a character. It means the same: in a regular expression an escape stands for its sign. */
function inAscii(text, path) {
  const escaped = /(?<!\\)(?:\\\\)*\\[^\x00-\x7f]/.exec(text);
  if (escaped) throw new Error(`${reason}, without a backslash before them: ${path} has "${escaped[0]}".`);
  return text.replaceAll(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Writes bundles in ASCII, so that the launcher reads them as bytes. A single sign beyond Latin-1 makes V8 keep all of a script in
 * two bytes a character: for those of Merit it takes three times as long to read.
 */
export const oneBytePlugin = {
  name: 'one-byte',
  setup(build) {
    build.initialOptions.write = false;
    build.onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text, contents } of outputFiles)
        await writeFile(path, path.endsWith('.js') ? inAscii(text, path) : contents);
    });
  },
};
