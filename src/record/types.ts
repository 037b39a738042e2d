import type { Entity, PageRecord, StatementAct, StatementKind, Warning } from '../format/index.ts';
import type { ReusePair, SameGroup, Story } from '../story/index.ts';

/** One page as it was read, to be kept. */
export interface NewPage {
  readonly record: PageRecord;
  /** The page's bytes after unpacking; of an article that came clean, its line of JSON. */
  readonly bytes: Uint8Array;
  /** What it was sent as, with its charset, where that is known. */
  readonly contentType?: string | null;
  /** ISO 8601 date-time at which it was seen: the clock is the caller's. */
  readonly seenAt: string;
}

/**
 * What became of a page: `version` is a new text of an article that is kept already, by its id, else by the address
 * that its page calls its own; `again` is a further sighting of a page that is kept already, or of one that says just
 * the same under that address.
 */
export interface Added {
  readonly article: string;
  readonly outcome: 'new' | 'version' | 'again';
  /** 1 for an article's first text. */
  readonly version: number;
}

export interface ArticleRow {
  readonly id: string;
  readonly version: number;
  readonly headline: string | null;
  readonly publisher: string | null;
  /** ISO 8601, or null. */
  readonly date: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly path: string | null;
  readonly statements: number;
  readonly story: string;
}

export interface ArticleFilter {
  readonly outlet?: string;
  /** ISO 8601 dates, both included; undated articles are left out where one is given. */
  readonly from?: string;
  readonly to?: string;
}

export interface StatementFilter {
  /** Words of the speaker's name, spelling variants included. */
  readonly speaker?: string;
  /** Words of the publisher's name or domain. */
  readonly outlet?: string;
  /** ISO 8601 dates, both included, of when it was said, else of when it was published. */
  readonly from?: string;
  readonly to?: string;
  readonly kind?: StatementKind;
  readonly acts?: readonly StatementAct[];
  /** Words that all have to stand in the content. */
  readonly words?: string;
  /** The public id of an article, or the beginning of one. */
  readonly article?: string;
}

export interface StatementRow {
  readonly article: string;
  readonly statement: string;
  readonly speaker: string | null;
  readonly kind: StatementKind;
  readonly act: StatementAct;
  /** The content's words, its pieces joined by " ... ". */
  readonly content: string;
  /** Names of those whom the speaker cites. */
  readonly citing: readonly string[];
  /** When it was said (ISO 8601), or null. */
  readonly said: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly within: string | null;
  readonly confidence: number;
}

export interface EntityFilter {
  /** A name, spelling variants included: those that bear it, and those whose own name is a part of it. */
  readonly name?: string;
}

/** An entity of one article; nothing is said of who it is in another. */
export interface EntityRow {
  readonly article: string;
  readonly publisher: string | null;
  /** ISO 8601, or null. */
  readonly published: string | null;
  readonly entity: Entity;
  /** Ids of the statements that it makes there. */
  readonly spoken: readonly string[];
}

export interface SearchFilter {
  /** Words of the speaker's name, spelling variants included; of statements only, as are kind and when it was said. */
  readonly speaker?: string;
  readonly kind?: StatementKind;
  /** ISO 8601 dates, both included; what has no date is left out where one is given. */
  readonly saidFrom?: string;
  readonly saidTo?: string;
  readonly printedFrom?: string;
  readonly printedTo?: string;
  /** Words of the publisher's name or domain. */
  readonly outlet?: string;
  /** How many are given at most; 50 where it is left out. */
  readonly most?: number;
}

/** An article, or a statement of one, that has the words asked for. */
export interface SearchHit {
  readonly article: string;
  readonly statement: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly speaker: string | null;
  readonly kind: StatementKind | null;
  readonly said: string | null;
  /** The words around the first place, with an ellipsis where words were left out. */
  readonly excerpt: string;
  /** BM25, higher is better; to be compared within one answer only. */
  readonly score: number;
}

export interface Sighting {
  readonly path: string | null;
  readonly url: string | null;
  readonly seenAt: string;
}

/** An article's latest version, or what else the given id began. */
export type ArticleFound =
  | {
      readonly found: 'one';
      readonly record: PageRecord;
      readonly version: number;
      readonly sightings: readonly Sighting[];
    }
  | { readonly found: 'many'; readonly ids: readonly string[] }
  | { readonly found: 'none' };

export interface Counts {
  readonly pages: number;
  readonly sightings: number;
  readonly articles: number;
  readonly versions: number;
  readonly statements: number;
  readonly stories: number;
}

export interface ArticleWarning extends Warning {
  readonly article: string;
}

/** One version of an article. */
export interface Version {
  readonly version: number;
  readonly latest: boolean;
  /** SHA-256 of the bytes that it was read from, and how many they are. */
  readonly hash: string;
  readonly bytes: number;
  /** ISO 8601 date-times. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly sightings: number;
  readonly record: PageRecord;
}

/** An article's versions, the first first, or what else the given id began. */
export type VersionsFound =
  | { readonly found: 'one'; readonly versions: readonly Version[] }
  | { readonly found: 'many'; readonly ids: readonly string[] }
  | { readonly found: 'none' };

/** One text with the bytes that it was read from. */
export interface KeptText {
  readonly key: number;
  readonly record: PageRecord;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The bytes are the line of JSON of an article that came clean. */
  readonly given: boolean;
}

/** New records for texts, by their keys, gathered and then put in place all at once. */
export interface Renewal {
  put(key: number, record: PageRecord): void;
  apply(): void;
}

/** Told of each text of long work: whether it could be read, and of how many it is one. */
export type Step = (read: boolean, of: number) => void;

/** What a merged record brought: articles, versions of known articles, and sightings. */
export interface Merged {
  readonly articles: number;
  readonly versions: number;
  readonly sightings: number;
  /** Texts of a damaged record that could no longer be read from it. */
  readonly unread: number;
}

/** Something that is not as it should be: which check found it, where, and what it is. */
export interface Finding {
  readonly check: string;
  readonly where: string;
  readonly message: string;
}

/** What was checked, and what is wrong: nothing, in a whole record. */
export interface Verified {
  /** Null where the file is too damaged to count. */
  readonly counts: Counts | null;
  readonly forgotten: readonly Forgotten[];
  readonly findings: readonly Finding[];
}

/** What is to be removed: an article by its id or the beginning of it, or all that holds a person's name. */
export type Forget =
  | { readonly kind: 'page'; readonly article: string }
  | { readonly kind: 'person'; readonly name: string };

/** The note of a removal: what kind, when (ISO 8601), and how many articles went with all their versions. */
export interface Forgotten {
  readonly kind: Forget['kind'];
  readonly at: string;
  readonly articles: number;
}

/** `cleared` is false where another process was reading: the log beside the file holds what was removed until the last one ends. */
export interface Removed extends Forgotten {
  readonly cleared: boolean;
}

/**
 * The record: what was read, kept in one file, and the questions one can ask of it.
 * Every list comes in an order that depends on the record alone. Several processes may hold one record open.
 */
export interface OnRecord {
  /** Keeps one page and all that is known of it, in one transaction; it is on the disk when this returns. */
  add(page: NewPage): Added;
  /** The same for several in one transaction, all or none: the disk is waited for once. */
  addAll(pages: readonly NewPage[]): Added[];
  articles(filter?: ArticleFilter): ArticleRow[];
  /** By its id or the beginning of its id (with or without `sha256:`). */
  article(idOrPrefix: string): ArticleFound;
  /** By the id of any version, or the beginning of one. */
  versions(idOrPrefix: string): VersionsFound;
  statements(filter?: StatementFilter): StatementRow[];
  entities(filter?: EntityFilter): EntityRow[];
  /** By words and "phrases", in any case and with or without accents; the best first. */
  search(question: string, filter?: SearchFilter): SearchHit[];
  stories(): Story[];
  reuse(): ReusePair[];
  same(): SameGroup[];
  counts(): Counts;
  warnings(): ArticleWarning[];
  /** Checks all that is kept. `step` is told of each text. */
  verify(step?: Step): Verified;
  /** Writes the whole record to a new file, while others may write. */
  backup(file: string): void;
  /** Every text, of all versions, with the bytes that it was read from, in the order of adding. */
  keptTexts(): Iterable<KeptText>;
  /** Begins to replace records by those of a newer reader. */
  renewal(): Renewal;
  /** Adds what another record has. `step` is told of each text. */
  merge(file: string, step?: Step): Merged;
  /** The ids of the articles that `forget` would remove. */
  toForget(what: Forget): string[];
  /** Removes everywhere, the bytes kept included, and leaves a note without content. `at` is the caller's clock. */
  forget(what: Forget, at: string): Removed;
  close(): void;
}

export type RecordProblem =
  | 'not-found'
  | 'not-a-record'
  | 'newer-record'
  | 'cannot-open'
  | 'file-exists'
  | 'busy'
  | 'read-only'
  | 'disk-full'
  | 'disk-error'
  | 'damaged';

/** The record cannot be used; `message` says what was expected and what came. */
export class RecordError extends Error {
  readonly code: RecordProblem;
  constructor(code: RecordProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'RecordError';
    this.code = code;
  }
}
