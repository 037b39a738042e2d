import type { Candidate } from './candidate.ts';
import { candidatesFor } from './candidates.ts';

/** The longest name after a comma that is looked at: "New South Wales". */
const WORDS = 3;

/** A comma, or a space before "in" or a bracket: few places have it behind them. */
const leadsOn = (text: string, end: number): boolean =>
  text[end] === ',' || (text[end] === ' ' && (text[end + 1] === 'i' || text[end + 1] === '('));

/**
 * The country or first-level area that a text names right after a place, as in "Springfield, Illinois",
 * "Kobane, in northern Syria" or "Hinton (Ky.)": every candidate for the container.
 */
export function containersAfter(text: string, end: number): readonly Candidate[] {
  if (!leadsOn(text, end)) return [];
  const behind = /^(?:,? in (?:the )?(?:north|south|east|west|central)?(?:ern)? ?|, | \()/.exec(
    text.slice(end, end + 30),
  );
  if (!behind?.[0]) return [];
  const words = text.slice(end + behind[0].length, end + behind[0].length + 40).split(/[\s)]/, WORDS);
  for (let count = words.length; count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:]+$/, '');
    if (!/^\p{Lu}/u.test(name)) continue;
    const found = containers(name).length > 0 ? containers(name) : containers(name.replace(/\.$/, ''));
    if (found.length > 0) return found;
  }
  return [];
}

const containers = (name: string): Candidate[] =>
  candidatesFor(name).filter(({ kind, country }) => kind !== 'city' && country !== null);

/** Whether a place may lie in one of the containers. */
export const liesIn = (place: Candidate, containers: readonly Candidate[]): boolean =>
  containers.some(
    (container) =>
      container.id !== place.id &&
      (container.kind === 'area'
        ? sameArea(place, container)
        : container.country === place.country && place.kind !== 'country'),
  );

/** The areas of Britain have letters in GeoNames too: "GB.ENG". */
const sameArea = (place: Candidate, container: Candidate): boolean =>
  place.area !== null && place.area === container.area;
