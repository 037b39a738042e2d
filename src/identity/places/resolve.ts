import type { PlaceReference } from '../../format/index.ts';
import type { Prose } from '../../language/index.ts';
import type { Candidate } from './candidate.ts';
import { type Context, choose } from './choose.ts';
import { containersAfter, liesIn } from './containment.ts';
import { type PlaceName, placeNames } from './names.ts';

/**
 * The places that an article's text names, on the map. One name means one place throughout an article;
 * which one is weighed from what contains it, what else is named, and how well known it is.
 */
export function resolvePlaces(prose: Prose): PlaceReference[] {
  const text = prose.body.text;
  const names = placeNames(prose.body);
  const byName = Map.groupBy(names, ({ folded }) => folded);
  const context = contextOf(text, [...byName.values()]);
  const chosen = new Map<string, Candidate | null>();
  for (const [folded, uses] of byName) chosen.set(folded, choose(text, uses, context));
  return names.flatMap((name) => {
    const place = chosen.get(name.folded);
    return place ? [reference(name, place)] : [];
  });
}

const reference = (
  { start, end, name }: PlaceName,
  { lat, lon, country, id }: Candidate,
): PlaceReference => ({
  start,
  end,
  name,
  lat,
  lon,
  country,
  id,
});

/** The context that names with one meaning, or with their container beside them, make for the rest. */
function contextOf(text: string, groups: readonly PlaceName[][]): Context {
  const countries = new Map<string, number>();
  const areas = new Map<string, number>();
  const points: Candidate[] = [];
  for (const uses of groups) {
    for (const container of uses.flatMap((use) => containersAfter(text, use.end)))
      count(countries, areas, container);
    const sure = sureMeaning(text, uses);
    if (!sure) continue;
    for (let times = 0; times < uses.length; times++) count(countries, areas, sure);
    if (sure.kind === 'city') points.push(sure);
  }
  return { countries, areas, points };
}

function sureMeaning(text: string, uses: readonly PlaceName[]): Candidate | null {
  const candidates = uses[0]?.candidates ?? [];
  if (candidates.length === 1) return candidates[0] ?? null;
  const containers = uses.flatMap((use) => containersAfter(text, use.end));
  const inside = candidates.filter((candidate) => liesIn(candidate, containers));
  if (inside.length > 0) return inside[0] ?? null;
  return dominant(candidates);
}

/** A hundred times as well known as any other of the name. */
const DOMINANT = 2;

function dominant(candidates: readonly Candidate[]): Candidate | null {
  const [first, second] = [...candidates].sort((a, b) => b.weight - a.weight);
  return first && first.weight - (second?.weight ?? 0) >= DOMINANT ? first : null;
}

function count(countries: Map<string, number>, areas: Map<string, number>, place: Candidate): void {
  if (place.country) countries.set(place.country, (countries.get(place.country) ?? 0) + 1);
  if (place.area) areas.set(place.area, (areas.get(place.area) ?? 0) + 1);
}
