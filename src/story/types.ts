/** A development: the articles that tell of one thing that happened. Every article is in exactly one. */
export interface Story {
  readonly id: string;
  /** Shared by the developments of one running event. */
  readonly event: string;
  /** Public ids of articles, earliest first, undated ones last. */
  readonly articles: readonly string[];
  /** ISO 8601 dates (or date-times) of the earliest and latest dated article; null where none has a date. */
  readonly from: string | null;
  readonly to: string | null;
  /** One of the articles' own headlines, never made up; null where none has one. */
  readonly headline: string | null;
}

/** Passages that two articles share. Offsets count UTF-16 code units in each article's `text`, end exclusive. */
export interface ReusePair {
  readonly a: string;
  readonly b: string;
  /** The words of the shorter text that the other covers, 0 to 1. */
  readonly overlap: number;
  /** Which of the two the words come from; null where nothing tells. */
  readonly from: string | null;
  /** Whether the one that took the words names the other's publisher as its source. */
  readonly credited: boolean;
  readonly passages: readonly Passage[];
}

export interface Passage {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

export type Wording = 'verbatim' | 'partial' | 'paraphrase';

/** One statement that several reports carry. */
export interface SameGroup {
  readonly id: string;
  /** The fullest direct report, else the earliest; `article` is its public id. */
  readonly reference: string;
  readonly referenceArticle: string;
  readonly statements: readonly SameMember[];
}

export interface SameMember {
  readonly article: string;
  readonly statement: string;
  /** Its wording against the reference's. */
  readonly wording: Wording;
}

/** Do two wordings say the same thing? `score` is 0 to 1. */
export interface PairScore {
  readonly score: number;
  readonly same: boolean;
}
