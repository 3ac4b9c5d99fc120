import { writeFile } from 'node:fs/promises';
import { starterProfile } from '../core/profile/starter.ts';
import { fileError, type Output, UsageError } from './output.ts';

/** `merit new [FILE]`: a starter profile. A file that exists is never overwritten. */
export async function create(path: string, today: string, output: Output): Promise<number> {
  try {
    await writeFile(path, starterProfile({ now: today }), { flag: 'wx' });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST')
      throw new UsageError(`${path}: it exists already; name another file.`);
    throw fileError(path, error);
  }
  output.out(`${path}: a profile to start from. Next: \`merit check ${path}\`.\n`);
  return 0;
}
