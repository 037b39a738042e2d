import type { Line } from './lines.ts';

/** A word or two and a number: how many readers agree. */
const TALLY = /^(\p{L}[\p{L} ]{0,20}?) ?[:·]? ?\d{1,6}$/u;
const FEWEST = 2;

/** Lines without the tallies under comments ("Agree 22"): the same word on several lines, each time with a number. */
export function withoutTallies(lines: readonly Line[]): readonly Line[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const word = tallied(line);
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return lines.filter((line) => (counts.get(tallied(line) ?? '') ?? 0) < FEWEST);
}

const tallied = ({ text, attribution }: Line): string | null =>
  attribution === null ? (TALLY.exec(text)?.[1] ?? null) : null;
