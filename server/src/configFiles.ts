import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ConfigText } from './core/config/load.ts';

/** Bytes that a file of settings may have. */
const mostBytes = 1_000_000;

/**
 * Reads a file of settings of the machine. One that may not be looked for, as in a folder that is closed to the person, is
 * none; one that is there and cannot be read, or is no text, is `unreadable`.
 */
export async function readConfigFile(uri: string): Promise<ConfigText> {
  try {
    const path = fileURLToPath(uri);
    const { size } = await stat(path);
    if (size > mostBytes) return 'unreadable';
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
    } catch {
      return 'unreadable';
    }
  } catch {
    return 'missing';
  }
}
