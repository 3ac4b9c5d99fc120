import { starterProfile } from '../core/profile/starter.ts';
import type { Output } from './output.ts';
import { createFile } from './replaceFile.ts';

/** `merit new [FILE]`: a starter profile. A file that exists is never overwritten. */
export async function create(path: string, today: string, output: Output): Promise<number> {
  await createFile(path, starterProfile({ now: today }), 'name another file');
  output.out(`${path}: a profile to start from. Next: \`merit check ${path}\`.\n`);
  return 0;
}
