/** Where a command writes; tests and the entry point bring their own. */
export interface Output {
  readonly out: (content: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
}

/** A mistake of the caller or of the machine: shown as a line for each of its message, exit code 2, never a stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What went wrong, as it goes to standard error: each line of it says who speaks. */
export const complaint = (message: string): string =>
  message
    .split('\n')
    .map((line) => `merit: ${line}\n`)
    .join('');

/** What went wrong with a file, in words, without its stack. */
export function fileError(path: string, error: unknown): UsageError {
  const code = (error as { code?: unknown } | null)?.code;
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'it may not be read or written with your permissions',
    EPERM: 'it may not be read or written with your permissions',
    EISDIR: 'it is a folder',
    ENOTDIR: 'part of the path is not a folder',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    EFBIG: 'the disk takes no file this large',
    ELOOP: 'links lead round in a circle',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
    EEXIST: 'it exists already, and --no-clobber was asked for',
  };
  const reason =
    typeof code === 'string' ? (words[code] ?? code) : error instanceof Error ? error.message : String(error);
  return new UsageError(`${path}: ${reason}`);
}
