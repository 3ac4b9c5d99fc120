/**
 * The profile format as plain data: what a profile says once YAML's own typing is undone (every text is a string, as
 * written). Everything is optional, as in JSON Resume; values the schema refuses have been dropped. The render and
 * interchange layers read this; rules read the typed model, which also knows ranges.
 *
 * Dates are strings as written ("2021-10", "Oct 2021", "present"): read them with `reading/dates`.
 */
export interface ProfileData {
  readonly basics?: Basics;
  readonly work?: readonly Work[];
  readonly volunteer?: readonly Volunteer[];
  readonly education?: readonly Education[];
  readonly awards?: readonly Award[];
  readonly certificates?: readonly Certificate[];
  readonly publications?: readonly Publication[];
  readonly skills?: readonly Skill[];
  readonly languages?: readonly Language[];
  readonly interests?: readonly Interest[];
  readonly references?: readonly Reference[];
  readonly projects?: readonly Project[];
  readonly stories?: readonly Story[];
  readonly talks?: readonly Talk[];
  readonly patents?: readonly Patent[];
  readonly sections?: readonly Section[];
  readonly meta?: Meta;
}

/** What an entry asks of the pages; JSON Resume has none of it. */
export interface Hideable {
  /** Stays in the file and off the pages. */
  readonly hidden?: boolean;
}

export interface Placeable extends Hideable {
  /** Begins on a new page. */
  readonly breakBefore?: boolean;
  /** Moves to the next page rather than break over two. */
  readonly keepTogether?: boolean;
}

export interface Basics {
  readonly name?: string;
  readonly label?: string;
  readonly image?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly summary?: string;
  readonly location?: Location;
  readonly profiles?: readonly NetworkProfile[];
  readonly stats?: readonly Stat[];
}

export interface Location {
  readonly address?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly countryCode?: string;
  readonly region?: string;
}

export interface NetworkProfile {
  readonly network?: string;
  readonly username?: string;
  readonly url?: string;
}

/** A headline figure; `source` is the id of the highlight that proves it. */
export interface Stat {
  readonly value: string;
  readonly label: string;
  readonly source?: string;
}

export interface RichHighlight {
  readonly text: string;
  readonly id?: string;
  readonly tags?: readonly string[];
  readonly keywords?: readonly string[];
  readonly source?: string;
  readonly ignore?: readonly string[];
}

export type Highlight = string | RichHighlight;

export interface Role extends Placeable {
  readonly position?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly location?: string;
  readonly summary?: string;
  readonly highlights?: readonly Highlight[];
  readonly keywords?: readonly string[];
}

export interface Work extends Role {
  readonly name?: string;
  readonly description?: string;
  readonly url?: string;
  readonly roles?: readonly Role[];
}

export interface Volunteer extends Placeable {
  readonly organization?: string;
  readonly position?: string;
  readonly url?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly location?: string;
  readonly summary?: string;
  readonly highlights?: readonly Highlight[];
}

export interface Education extends Placeable {
  readonly institution?: string;
  readonly url?: string;
  readonly area?: string;
  readonly studyType?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly expected?: boolean;
  readonly location?: string;
  readonly score?: string;
  readonly courses?: readonly string[];
  readonly summary?: string;
  readonly highlights?: readonly Highlight[];
}

export interface Award extends Hideable {
  readonly title?: string;
  readonly date?: string;
  readonly awarder?: string;
  readonly summary?: string;
}

export interface Certificate extends Hideable {
  readonly name?: string;
  readonly date?: string;
  readonly expires?: string;
  readonly issuer?: string;
  readonly url?: string;
}

export interface Publication extends Placeable {
  readonly name?: string;
  /** One text where they stand as one line. */
  readonly authors?: readonly string[] | string;
  readonly publisher?: string;
  readonly releaseDate?: string;
  readonly type?: string;
  readonly doi?: string;
  readonly url?: string;
  readonly summary?: string;
}

export interface Skill extends Hideable {
  readonly name?: string;
  readonly level?: string;
  readonly keywords?: readonly string[];
}

export interface Language extends Hideable {
  readonly language?: string;
  readonly fluency?: string;
}

export interface Interest extends Hideable {
  readonly name?: string;
  readonly keywords?: readonly string[];
}

export interface Reference extends Hideable {
  readonly name?: string;
  readonly reference?: string;
}

export interface Project extends Placeable {
  readonly name?: string;
  readonly description?: string;
  readonly highlights?: readonly Highlight[];
  readonly keywords?: readonly string[];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly url?: string;
  readonly roles?: readonly string[];
  readonly entity?: string;
  readonly type?: string;
}

/** An engineering story (case study). `work` names the employer it happened at. */
export interface Story extends Placeable {
  readonly name?: string;
  readonly context?: string;
  readonly problem?: string;
  readonly approach?: string;
  readonly outcome?: string;
  readonly stats?: readonly Stat[];
  readonly keywords?: readonly string[];
  readonly work?: string;
  readonly url?: string;
}

export interface Talk extends Placeable {
  readonly name?: string;
  readonly event?: string;
  readonly date?: string;
  readonly location?: string;
  readonly url?: string;
  readonly summary?: string;
}

export interface Patent extends Placeable {
  readonly name?: string;
  readonly number?: string;
  readonly status?: string;
  readonly date?: string;
  readonly inventors?: readonly string[];
  readonly office?: string;
  readonly url?: string;
  readonly summary?: string;
}

export interface SectionItem extends Placeable {
  readonly name?: string;
  readonly description?: string;
  readonly date?: string;
  readonly url?: string;
  readonly highlights?: readonly Highlight[];
}

export interface Section {
  readonly id?: string;
  readonly title: string;
  readonly summary?: string;
  readonly items?: readonly (string | SectionItem)[];
}

export interface Meta {
  /** Of other tools: Merit keeps it and reads nothing from it. */
  readonly theme?: unknown;
  readonly canonical?: string;
  readonly version?: string;
  readonly lastModified?: string;
  readonly render?: RenderOptions;
}

export interface RenderOptions {
  readonly template?: string;
  readonly paper?: 'a4' | 'letter';
  readonly accent?: string;
  readonly font?: string;
  readonly locale?: string;
  readonly dateStyle?: 'short' | 'long' | 'numeric' | 'year' | 'short-day' | 'long-day' | 'numeric-day';
  readonly maxPages?: number;
  readonly density?: 'airy' | 'normal' | 'tight' | number;
  /** Millimetres, or a length with its unit. */
  readonly margins?: number | string;
  /** Points. */
  readonly size?: number;
  readonly columns?: number;
  /** A picture, by its path from the profile's folder. */
  readonly photo?: string;
  readonly icons?: boolean;
  readonly sections?: {
    readonly order?: readonly string[];
    readonly hidden?: readonly string[];
    readonly titles?: Readonly<Record<string, string>>;
    readonly intros?: Readonly<Record<string, string>>;
  };
}
