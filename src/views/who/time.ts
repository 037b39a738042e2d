/** When something was said, else printed (ISO 8601, or null). */
export interface Dated {
  readonly said: string | null;
  readonly published: string | null;
}

/** In the order of when it was said, else printed; what has no date stands last, and equals keep their order. */
export function inOrderOfTime<Statement extends Dated>(statements: readonly Statement[]): Statement[] {
  return statements.toSorted((a, b) => compareDates(a.said ?? a.published, b.said ?? b.published));
}

/** By when they begin, then the longer time before the shorter that begins with it: a year, its first month, its first day. Null is last. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  const [x, y] = [beginningOf(a), beginningOf(b)];
  return x === y ? a.length - b.length : x - y;
}

const DATE = /^(-?)(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** The first instant of a year, month or day, in UTC, or the instant itself, in milliseconds since 1970. */
function beginningOf(iso: string): number {
  const [, sign, year = '0', month = '01', day = '01'] = DATE.exec(iso) ?? [];
  if (iso.includes('T')) {
    const instant = Date.parse(iso);
    if (!Number.isNaN(instant)) return instant;
  }
  const first = new Date(0);
  first.setUTCFullYear(sign ? -Number(year) : Number(year), Number(month) - 1, Number(day));
  return first.getTime();
}
