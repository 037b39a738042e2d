/** When something was said, else printed (ISO 8601, or null). */
export interface Dated {
  readonly said: string | null;
  readonly published: string | null;
}

/** In the order of when it was said, else printed; what has no date stands last, and equals keep their order. */
export function inOrderOfTime<Statement extends Dated>(statements: readonly Statement[]): Statement[] {
  return statements.toSorted((a, b) => compareDates(a.said ?? a.published, b.said ?? b.published));
}

/** ISO 8601 sorts as text; null is last. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
