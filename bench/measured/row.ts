/** A line of the table: what was measured, what came out, and what it should be (empty where nobody set a figure). */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly aim: string;
}

/** A part of the bench gives its rows one after the other, each when it is measured. */
export type Rows = Generator<Row> | AsyncGenerator<Row>;

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
