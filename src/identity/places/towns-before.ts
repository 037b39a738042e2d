import { type Segment, tokenAt } from '../../language/index.ts';
import { candidatesFor } from './candidates.ts';
import { liesIn } from './containment.ts';
import { foldName } from './fold.ts';
import type { PlaceName } from './names.ts';

/** The longest town name in tokens: "Fort St. John". */
const LONGEST = 3;

/** Towns that stand before the country or state they lie in, whatever else they were taken for: "Millbrook, Ohio". */
export function townsBefore(segment: Segment, containers: readonly PlaceName[]): PlaceName[] {
  return containers.flatMap((container) => {
    const first = tokenBeginning(segment, container.start);
    return segment.tokens[first - 1]?.text === ',' ? townEndingAt(segment, first - 2, container) : [];
  });
}

/** The token that begins at the offset, or the first. */
function tokenBeginning(segment: Segment, offset: number): number {
  const at = tokenAt(segment, offset);
  return segment.tokens[at]?.start === offset ? at : 0;
}

function townEndingAt(segment: Segment, last: number, container: PlaceName): PlaceName[] {
  const end = segment.tokens[last]?.end ?? 0;
  for (let count = LONGEST; count > 0; count--) {
    const first = last - count + 1;
    const tokens = segment.tokens.slice(Math.max(0, first), last + 1);
    if (tokens.length < count || !tokens.every(({ text }) => /^\p{Lu}/u.test(text))) continue;
    const start = tokens[0]?.start ?? end;
    const name = segment.text.slice(start, end);
    const candidates = candidatesFor(name).filter((place) => liesIn(place, container.candidates));
    if (candidates.length > 0) return [{ start, end, name, folded: foldName(name), candidates }];
  }
  return [];
}
