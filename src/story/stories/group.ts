/** One article's likeness to a member of a group. */
export interface Link {
  readonly group: number;
  readonly score: number;
}

/** In large groups the strongest links speak for all: a group that runs for long drifts. */
const VOICES = 25;

/**
 * The groups whose members are on average at least `threshold` alike to the article, best first, the older first of equals.
 * Members without a link count as not alike at all (average-link clustering, one article at a time).
 */
export function joinable(
  links: readonly Link[],
  sizeOf: (group: number) => number,
  threshold: number,
): number[] {
  const scores = new Map<number, number[]>();
  for (const { group, score } of links) {
    const known = scores.get(group);
    if (known) known.push(score);
    else scores.set(group, [score]);
  }
  return [...scores]
    .map(([group, found]) => ({ group, mean: meanOf(found, sizeOf(group)) }))
    .filter(({ mean }) => mean >= threshold)
    .sort((a, b) => b.mean - a.mean || a.group - b.group)
    .map(({ group }) => group);
}

function meanOf(scores: number[], size: number): number {
  const voices = scores.sort((a, b) => b - a).slice(0, VOICES);
  return voices.reduce((sum, score) => sum + score, 0) / Math.min(size, VOICES);
}
