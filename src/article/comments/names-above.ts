import type { Line } from './lines.ts';

const LONGEST = 40;
const MOST_WORDS = 4;

/**
 * "Ada / 3 May 2021 / What she wrote": where a name stands on a line of its own over each date, it signs with it.
 * So it must be for most of the dates that name nobody themselves.
 */
export function withNamesAbove(lines: readonly Line[]): readonly Line[] {
  const dates = lines.flatMap((line, i) => (isBareDate(line) ? [i] : []));
  const named = new Set(dates.filter((i) => isNameOver(lines[i - 1], lines[i]!)));
  if (named.size === 0 || named.size * 2 < dates.length) return lines;
  return lines.flatMap((line, i) => {
    if (named.has(i + 1)) return [];
    const above = lines[i - 1];
    if (!named.has(i) || !above || line.attribution === null) return [line];
    return [{ ...line, attribution: { ...line.attribution, author: above.text } }];
  });
}

const isBareDate = ({ attribution }: Line): boolean =>
  attribution !== null && attribution.author === null && attribution.dated;

const isNameOver = (line: Line | undefined, below: Line): boolean =>
  line !== undefined &&
  line.holder === below.holder &&
  line.attribution === null &&
  line.text.length <= LONGEST &&
  line.text.split(' ').length <= MOST_WORDS &&
  !/(?<!(?:^|\s)\p{Lu})[.!?:;,…]$/u.test(line.text);
