import { gramsOf } from '../reuse/grams.ts';
import { tilesOf } from '../reuse/tiles.ts';
import type { Wording } from '../types.ts';
import { wordsOf } from '../words/words.ts';

/** Words that stand in both, as a part of each wording. */
const VERBATIM = 0.85;
const PARTIAL = 0.4;
const LEAST_RUN = 5;

/** How one wording renders another: in the same words, partly in the same words, or in its own. */
export function wordingOf(text: string, reference: string): Wording {
  const [a, b] = [wordsOf(text), wordsOf(reference)];
  if (a.map((w) => w.form).join(' ') === b.map((w) => w.form).join(' ')) return 'verbatim';
  const tiles = tilesOf(gramsOf(a), gramsOf(b)).filter((tile) => tile.length >= LEAST_RUN);
  const shared = tiles.reduce((sum, tile) => sum + tile.length, 0);
  if (shared >= VERBATIM * Math.max(a.length, b.length)) return 'verbatim';
  return shared > 0 && shared >= PARTIAL * Math.min(a.length, b.length) ? 'partial' : 'paraphrase';
}
