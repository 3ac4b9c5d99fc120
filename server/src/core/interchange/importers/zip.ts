import { type ImportTools, Unreadable } from './importer.ts';

/** Bounds of an archive: entries, and bytes of all that is read of it. An export of LinkedIn's has about a hundred files, a long Word document 5 MB. */
const most = { entries: 3000, bytes: 40_000_000 };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export interface Archive {
  readonly names: readonly string[];
  /** The bytes of an entry. @throws {Unreadable} when they are too many or broken */
  readonly read: (name: string) => Promise<Uint8Array>;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

const broken = 'the archive is damaged or cut off. Download or save it again.';

/** The directory of a ZIP file. Nothing is unpacked before it is asked for. @throws {Unreadable} */
export function openZip(bytes: Uint8Array, tools: Pick<ImportTools, 'inflate'>): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(bytes, view);
  let total = 0;
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new Unreadable(broken);
      const start = entry.offset + 30 + (at16(view, entry.offset + 26) ?? 0) + (at16(view, entry.offset + 28) ?? 0);
      const packed = bytes.subarray(start, start + entry.packed);
      total += entry.size;
      if (total > most.bytes)
        throw new Unreadable('the archive unpacks to far more than a résumé; Merit does not open it.');
      if (packed.length < entry.packed) throw new Unreadable(broken);
      if (entry.method === 0) return packed;
      if (entry.method !== 8)
        throw new Unreadable('the archive is packed in a way Merit does not read. Pack it again as an ordinary ZIP.');
      try {
        return await tools.inflate(packed, entry.size);
      } catch {
        throw new Unreadable(broken);
      }
    },
  };
}

const at16 = (view: DataView, at: number): number | null =>
  at + 2 <= view.byteLength ? view.getUint16(at, true) : null;
const at32 = (view: DataView, at: number): number | null =>
  at + 4 <= view.byteLength ? view.getUint32(at, true) : null;

function directory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && at32(view, end) !== 0x06054b50) end--;
  if (end < 0 || at32(view, end) !== 0x06054b50) throw new Unreadable(broken);
  const count = at16(view, end + 10)!;
  if (count > most.entries) throw new Unreadable(`the archive holds ${count} files; that is no résumé.`);
  const entries = new Map<string, Entry>();
  let at = at32(view, end + 16)!;
  for (let index = 0; index < count; index++) {
    if (at32(view, at) !== 0x02014b50) throw new Unreadable(broken);
    const [flags, method, packed, size] = [
      at16(view, at + 8)!,
      at16(view, at + 10)!,
      at32(view, at + 20)!,
      at32(view, at + 24)!,
    ];
    const [nameLength, extra, comment, offset] = [
      at16(view, at + 28)!,
      at16(view, at + 30)!,
      at16(view, at + 32)!,
      at32(view, at + 42),
    ];
    if (offset === null) throw new Unreadable(broken);
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    if (flags & 1) throw new Unreadable('the archive is encrypted. Unpack it and pack it again without a password.');
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..'))
      throw new Unreadable('the archive holds names that lead out of its folder; Merit does not open it.');
    if (!name.endsWith('/')) entries.set(name, { name, method, packed, size, offset });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}
