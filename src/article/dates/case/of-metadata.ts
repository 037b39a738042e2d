import type { DateBasis } from '../../../format/index.ts';
import type { Witness } from '../../../page/index.ts';
import { readDate } from '../reading/read.ts';
import { mainItems } from './main-item.ts';
import { type Kind, kindOf } from './metadata-names.ts';
import { isFirstDay } from './refused.ts';
import type { Candidate, Scene } from './types.ts';

/** Dates that the page gives outside its visible text: JSON-LD, microdata, RDFa, meta. */
export function datesOfMetadata(scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  const main = mainItems(scene.page);
  for (const witness of scene.page.witnesses) {
    const basis = basisOf(witness);
    const kind =
      basis &&
      (witness.origin === 'head'
        ? OF_HEAD.get(witness.name)
        : kindOf(witness.name, witness.origin === 'meta'));
    if (!basis || !kind) continue;
    const reading = readDate(witness.value, scene.hints);
    if (reading === null || isFirstDay(reading.value)) continue;
    const trust = main.trust(witness);
    candidates.push({
      reading,
      taken: kind.taken,
      basis,
      quote: witness.value,
      why: `${witness.name} (${witness.origin === 'head' ? 'head of the page' : basis})`,
      weight: kind.weight * trust,
    });
  }
  return candidates;
}

/** A mail's own date, or the one that a press archive sets over the article, stands on the page for people to read; a feed's does not. */
const OF_HEAD = new Map<string, Kind>([
  ['date', { taken: 'published', weight: 5 }],
  ['feed-date', { taken: 'published', weight: 5 }],
  ['feed-updated', { taken: 'modified', weight: 0 }],
]);

function basisOf(witness: Witness): DateBasis | null {
  const { origin } = witness;
  if (origin === 'head') return witness.name.startsWith('feed') ? 'feed' : 'visible';
  return origin === 'json-ld' || origin === 'microdata' || origin === 'rdfa' || origin === 'meta'
    ? origin
    : null;
}
