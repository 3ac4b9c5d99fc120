/** What sort of thing a technology is. `concept` and `method` are named on résumés like tools but are not software. */
export type TechnologyKind =
  | 'language'
  | 'format'
  | 'framework'
  | 'library'
  | 'runtime'
  | 'database'
  | 'cloud'
  | 'platform'
  | 'service'
  | 'tool'
  | 'os'
  | 'protocol'
  | 'hardware'
  | 'concept'
  | 'method';

/** A product that goes on under another name. */
export interface Renaming {
  readonly name: string;
  /** The first major version with the new name. */
  readonly from: number;
  /** Does the old name without a version mean the new product? */
  readonly assumed: boolean;
}

/** One technology, as its makers spell it. */
export interface Technology {
  /** The canonical spelling; also the identity of the technology. */
  readonly name: string;
  readonly kind: TechnologyKind;
  /** 1 (obscure) to 9 (on every second résumé). */
  readonly rank: number;
  /** Other spellings that are fine as they stand: "Postgres", "K8s". */
  readonly aliases: readonly string[];
  /** Spellings to correct that folding case and separators does not reach: "Dot Net". */
  readonly misspellings: readonly string[];
  /** Names the product had before its makers changed them: "Azure AD". */
  readonly formerNames: readonly string[];
  /** Names of technologies that whoever uses this one uses too; direct ones only, see `implies()`. */
  readonly implied: readonly string[];
  /** The name from some version on: ".NET Core" is ".NET" from 5 on. */
  readonly renamed: Renaming | undefined;
  /** "Apache": "Apache Kafka" is another name of "Kafka". */
  readonly vendor: string | undefined;
  /** 1: also an English word; 2: an everyday word, a letter or an employer, which needs a technical context. */
  readonly homograph: 0 | 1 | 2;
  /** All lower case is usual: commands such as git. */
  readonly lowerCase: boolean;
  /** A package that is written as its identifier inside a list of packages: numpy, tensorflow. */
  readonly package: boolean;
  /** Keys of aliases that are English words too: "node" of Node.js. */
  readonly wordKeys: readonly string[];
  /** From a list of names rather than from our own hand. */
  readonly collected: boolean;
  /** So little known, or so much a word, that only a list or technical words around it make it a name. */
  readonly rare: boolean;
}

/** What a folded spelling stands for. */
export interface SpellingEntry {
  readonly technology: Technology;
  /** Spellings with this key that are fine as they stand; empty when every spelling of the key is a mistake. */
  readonly accepted: readonly string[];
  /** The spelling to write instead of a mistake. */
  readonly proper: string;
  readonly former: boolean;
  /** As `homograph`, for this spelling: Go is an everyday word, Golang is none. */
  readonly homograph: 0 | 1 | 2;
}
