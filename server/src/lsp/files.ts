/** A file that was found below a folder. */
export interface FoundFile {
  readonly uri: string;
  /** Another one means another content. */
  readonly stamp: string;
}

/** The files of the machine, where the server may read them: on the desktop, not in a browser. */
export interface Files {
  /**
   * The files below a folder whose name is wanted, those nearest to the folder first. How many and how large they may be is
   * bounded (`limits`); links, hidden folders and those of packages and builds are passed over. Never rejects.
   */
  find(folder: string, isWanted: (name: string) => boolean): Promise<readonly FoundFile[]>;
  /** The text of a file; null where it cannot be read. */
  read(uri: string): Promise<string | null>;
}

/** What is looked at in a folder, so that somebody who opens their whole disk can still type. */
export const limits = {
  /** Profiles. */
  files: 200,
  /** Bytes of one of them. */
  size: 500_000,
  /** Files and folders that are passed by on the way. */
  entries: 20_000,
  /** Folders within folders. */
  depth: 8,
} as const;

/** One string for all ways to write an address: editors differ in what they encode. */
export function addressKey(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(
      /^file:\/\/\/([A-Z]):/,
      (_, drive: string) => `file:///${drive.toLowerCase()}:`,
    );
  } catch {
    return uri;
  }
}

/** The address of a file in a folder, written as VS Code writes it. */
export const childAddress = (folder: string, name: string): string =>
  `${folder.replace(/\/+$/, '')}/${encodeURIComponent(name).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`;
