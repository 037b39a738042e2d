/** What one page, article, topic or pair adds to the sums that figures are made of. */
export type Counts = readonly number[];

/** A set, cut into what is drawn again and again, and its figures as functions of sums over the units. */
export interface Measure {
  readonly units: readonly Counts[];
  /** By path into what the scorer prints: `body.f1`. */
  readonly figures: Readonly<Record<string, (sums: Counts) => number>>;
}

/** What a measure is made from. */
export interface Scored {
  /** The folder of the set. */
  readonly folder: string;
  /** The folder of the scorers. */
  readonly scorers: string;
  /** What each call of the command printed, line by line. */
  readonly printed: readonly (readonly unknown[])[];
}

/** Precision and recall in one: right of those said and of those there. */
export const f1 = (right: number, said: number, there: number): number =>
  said + there === 0 ? 0 : (2 * right) / (said + there);

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** A document of a set, as far as its scorer must tell it. */
export interface Identified {
  readonly id: string;
}

/** A figure of a scorer, of which the recall is asked. */
export interface Recall {
  readonly r: number;
}
