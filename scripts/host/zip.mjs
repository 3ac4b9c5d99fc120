// The table of contents of a zip file, such as a VSIX. Only what packages use: no zip64, no encryption.
import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

/**
 * @param {string} path
 * @returns {Promise<{name: string, packed: number, size: number, data: () => Buffer}[]>} sizes in bytes
 */
export async function readZip(path) {
  const file = await readFile(path);
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error(`${path} is not a zip file`);
  const entries = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = file.readUInt16LE(at + 10);
    const packed = file.readUInt32LE(at + 20);
    const size = file.readUInt32LE(at + 24);
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
    const header = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const data = () => {
      const from = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
      const bytes = file.subarray(from, from + packed);
      return method === 0 ? bytes : inflateRawSync(bytes);
    };
    entries.push({ name, packed, size, data });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}
