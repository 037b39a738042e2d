import type { JudgedBlock } from '../../../types.ts';
import type { DateReading } from '../../reading/types.ts';
import type { Scene } from '../types.ts';

/** Where a block stands in the order of a page. */
export type Place = 'above-headline' | 'head' | 'body' | 'below';

/** A date in a visible block, with all that the rules on lines ask. */
export interface LineDate {
  readonly scene: Scene;
  readonly index: number;
  readonly judged: JudgedBlock;
  readonly place: Place;
  readonly reading: DateReading;
  /** From `<time datetime>`, else from the block's text. */
  readonly element: boolean;
  /** What is printed beside an element, where that is a day. */
  readonly printed: DateReading | null;
  /** The block's words before the date (since the last date) and behind it, lower case. */
  readonly before: string;
  readonly behind: string;
  /** `class`, `id` and the like of the innermost elements around it. */
  readonly hints: string;
}

/** Before the headline, between headline and text, within the text, below it. */
export function placeOf(scene: Scene, index: number): Place {
  const { headline, firstParagraph, lastBody } = scene;
  if (headline >= 0 && index < headline) return 'above-headline';
  if (firstParagraph < 0 || index < firstParagraph) return headline < 0 ? 'above-headline' : 'head';
  return index <= lastBody ? 'body' : 'below';
}
