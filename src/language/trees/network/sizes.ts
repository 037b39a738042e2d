/** The most words parsed at once; what is longer is parsed in parts. */
export const LONGEST = 128;

/** So many words under their tags are remembered with what they add to the gates, nine megabytes. */
export const MOST_REMEMBERED = 6000;

/** How wide the network's layers are, in numbers a word. */
export const EMBEDDING = 64;
/** Units of the first and of the second pass, each way. */
export const FIRST = 64;
export const SECOND = 48;
/** What a word is as a dependent and as a head of an arc, and as either end of a relation. */
export const ARC = 48;
export const RELATION = 48;

/** A gated unit has a candidate, a gate that forgets and one that lets out; see `gated-average.ts`. */
export const GATES = 3;
export const FIRST_GATES = 2 * GATES * FIRST;
/** Gates of the first pass one way. */
export const ONE_WAY = GATES * FIRST;
/** What a word adds to its own gates, to the forward gates of the next and to the backward gates of the one before. */
export const REMEMBERED = FIRST_GATES + 2 * ONE_WAY;
export const SECOND_GATES = 2 * GATES * SECOND;

/** Columns of what is made of a word for its arcs: as dependent, as head, and the same for relations. */
export const AS_DEPENDENT = 0;
export const AS_HEAD = ARC;
export const RELATED_AS_DEPENDENT = 2 * ARC;
export const RELATED_AS_HEAD = 2 * ARC + RELATION;
export const ROLES = 2 * ARC + 2 * RELATION;

/** A word is seen together with the one before and the one behind it. */
export const WINDOW = 3;

export const toFour = (count: number): number => (count + 3) & ~3;
export const toEight = (count: number): number => (count + 7) & ~7;
