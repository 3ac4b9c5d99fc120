import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Tools } from '../output.ts';

/** Writes Word documents on Node. `dist` is the folder with `docx.js`, which is loaded with the first of them. */
export const docxOnNode =
  (dist: string): Tools['docx'] =>
  (input) => {
    const { writeDocx } = createRequire(join(dist, 'docx.js'))('./docx.js') as { readonly writeDocx: Tools['docx'] };
    return writeDocx(input);
  };
