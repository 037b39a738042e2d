import type { Candidate } from './candidate.ts';
import { containersAfter, liesIn } from './containment.ts';
import { kilometres } from './distance.ts';
import type { PlaceName } from './names.ts';

const CONTAINED = 12;
const SAME_COUNTRY = 1.6;
const SAME_AREA = 1.6;
const NEAR = 1;
const NEAR_KM = 300;

/** What an article's sure places say about its others: how often each country and area is meant, and where they lie. */
export interface Context {
  readonly countries: ReadonlyMap<string, number>;
  readonly areas: ReadonlyMap<string, number>;
  readonly points: readonly Candidate[];
}

/** Of the places a name may mean, the likeliest: named as lying in another, near others, well known. */
export function choose(text: string, uses: readonly PlaceName[], context: Context): Candidate | null {
  const containers = uses.flatMap((use) => containersAfter(text, use.end));
  let best: Candidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of uses[0]?.candidates ?? []) {
    const score = scoreOf(candidate, containers, context);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(candidate: Candidate, containers: readonly Candidate[], context: Context): number {
  let score = candidate.weight;
  if (liesIn(candidate, containers)) score += CONTAINED;
  score += SAME_COUNTRY * share(context.countries, candidate.country);
  score += SAME_AREA * share(context.areas, candidate.area);
  if (candidate.kind === 'city' && isNearAnother(candidate, context.points)) score += NEAR;
  return score;
}

/** From 0 (never named) towards 2 (named again and again). */
function share(counts: ReadonlyMap<string, number>, key: string | null): number {
  const count = key === null ? 0 : (counts.get(key) ?? 0);
  return count === 0 ? 0 : Math.min(2, 1 + Math.log10(count));
}

const isNearAnother = (candidate: Candidate, points: readonly Candidate[]): boolean =>
  points.some((point) => point.id !== candidate.id && kilometres(point, candidate) < NEAR_KM);
