import type { Segment } from '../types.ts';
import type { Casing } from './casing.ts';
import { facilityNouns, firstNames, organizationNouns, placeNouns, surnames } from './lexicon.ts';
import { NAME_CLASSES } from './name-model.ts';
import { isPersonNoun } from './role-words.ts';
import type { NamePiece } from './split-run.ts';

const NONE = NAME_CLASSES.indexOf('none');

/** How much less likely it is, in the model's units, that a proper noun written small nowhere names nothing. */
const LEANING = 6000;

/** How much more so where several capitalised words act: "Xin Ploy visited". */
const ACTING = 4;
/** And where the last word is known as a name. */
const LISTED = 3;
const FINITE = new Set(['VBD', 'VBZ', 'MD']);

/** The model learned from tweets too, where capitals say little: in an article a proper noun mostly names something. */
export function leanToNames(
  scores: Int32Array,
  { tokens }: Segment,
  { from, to }: NamePiece,
  casing: Casing,
): void {
  const { text, lower, upos } = tokens[to - 1]!;
  if (upos !== 'PROPN' || casing.small(lower) > 0 || (to - from === 1 && isCommonNoun(lower))) return;
  const listed = firstNames.has(text) || surnames.has(text);
  const acting = to - from > 1 && FINITE.has(tokens[to]?.xpos ?? '');
  const leaning = acting ? ACTING : listed ? LISTED : 1;
  scores[NONE]! -= leaning * LEANING;
}

const isCommonNoun = (lower: string): boolean =>
  organizationNouns.has(lower) || placeNouns.has(lower) || facilityNouns.has(lower) || isPersonNoun(lower);
