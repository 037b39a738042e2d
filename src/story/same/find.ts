import { fingerprint } from '../reuse/fingerprint.ts';
import { sameness } from './likeness.ts';
import type { Said } from './said.ts';

/** A statement of the record, by its article and its place there. */
export interface StatementPlace {
  readonly article: number;
  readonly ordinal: number;
}

/** What finding the same statement asks of the record. */
export interface SameStore {
  /** The articles of one story, the newest first. */
  articlesOf(story: number): readonly number[];
  /** The statements whose words hold the shingle, the oldest first, `most` at most. */
  statementsWith(shingle: number, most: number): readonly StatementPlace[];
  saidIn(article: number): readonly Said[];
}

/** One statement of the new article, the one it is the same as, and how surely. */
export interface SameFinding {
  readonly ordinal: number;
  readonly other: StatementPlace;
  readonly score: number;
}

const ARTICLES_COMPARED = 40;
/** A shingle of so many statements is a turn of phrase. */
const PHRASE = 40;
/** Fewer words are found within a story only. */
const LEAST_WORDS = 8;

/** The statements of other articles that say what those of a new article say. */
export function findSame(
  said: readonly Said[],
  story: number,
  article: number,
  store: SameStore,
): SameFinding[] {
  const near = store
    .articlesOf(story)
    .filter((other) => other !== article)
    .slice(0, ARTICLES_COMPARED);
  const within = near.flatMap((other) => compareAll(said, other, store));
  const far = said.flatMap((one) => elsewhere(one, new Set([article, ...near]), store));
  return [...within, ...far];
}

/** The shingles by which a statement is found again beyond its story. */
export function statementKeys(said: Said): Int32Array {
  return said.words.length < LEAST_WORDS ? new Int32Array() : fingerprint(said.grams);
}

function compareAll(said: readonly Said[], other: number, store: SameStore): SameFinding[] {
  const theirs = store.saidIn(other);
  return said.flatMap((one) =>
    theirs.flatMap((two) => {
      const score = sameness(one, two, true);
      return score === null
        ? []
        : [{ ordinal: one.ordinal, other: { article: other, ordinal: two.ordinal }, score }];
    }),
  );
}

function elsewhere(one: Said, compared: ReadonlySet<number>, store: SameStore): SameFinding[] {
  const places = new Map<string, StatementPlace>();
  for (const key of statementKeys(one)) {
    const found = store.statementsWith(key, PHRASE + 1);
    if (found.length > PHRASE) continue;
    for (const place of found)
      if (!compared.has(place.article)) places.set(`${place.article} ${place.ordinal}`, place);
  }
  return [...places.values()].flatMap((other) => {
    const two = store.saidIn(other.article)[other.ordinal];
    const score = two ? sameness(one, two, false) : null;
    return score === null ? [] : [{ ordinal: one.ordinal, other, score }];
  });
}
