import type { Candidate, Case } from '../types.ts';
import { isStamped, saysMore } from '../words/datelines.ts';
import { isDatesAlone } from '../words/dates-alone.ts';
import { FEATURES, writeFeatures } from './features.ts';
import { chanceOf } from './forest.ts';
import { FOREST } from './load.ts';
import { isText, sceneOf } from './scene.ts';

/**
 * Rules that go by how a line looks, and take it out of the text by that alone. Held out of training, the model was right
 * against them five times in six and more. Against rules that go by elements it was wrong too often to be asked, and lines
 * that are links stay out whatever it says: a teaser in the text is worse than a line too few.
 */
const ASKED: ReadonlySet<string> = new Set([
  // Below the first paragraph only, and where it says more than a day: the others say when the article was published.
  'date-line',
  'topic-list',
  'heads-no-text',
  'after-end-mark',
  'opinion-disclaimer',
  'arrow-line',
  'above-headline',
  'name-behind',
  'footnote',
]);

/** So sure must the model be. */
const SURE = 0.5;
const SHORTEST = 20;
const SHORTEST_LINK = 60;
/** How far from the text a block of it may stand. */
const BEFORE = 12;
const BEHIND = 25;

/** Asks the model about what such rules took out of an HTML page's text, and puts back what it is sure of. */
export function review(found: Case): void {
  const doubtful = doubtfulIn(found);
  if (doubtful.length === 0) return;
  const scene = sceneOf(found);
  const row = new Float64Array(FEATURES.length);
  const text = doubtful.filter((candidate) => {
    writeFeatures(row, { candidate, found, scene });
    return chanceOf(FOREST, row) >= SURE;
  });
  for (const { index } of text) found.verdicts[index] = { role: 'body', reason: 'block-model' };
}

function doubtfulIn({ candidates, verdicts }: Case): Candidate[] {
  const first = verdicts.findIndex(isText);
  const last = verdicts.findLastIndex(isText);
  return candidates.slice(Math.max(0, first - BEFORE), last + BEHIND + 1).filter((candidate) => {
    const { index, size, links } = candidate;
    const reason = verdicts[index]?.reason ?? '';
    if (size < (links > 0.8 ? SHORTEST_LINK : SHORTEST) || !ASKED.has(reason)) return false;
    if (isDatesAlone(candidate.text)) return false;
    return reason !== 'date-line' || (index > first && saysMore(candidate) && !isStamped(candidate));
  });
}
