import type { Scene } from '../types.ts';
import { CHANGED, PUBLISHED } from './words.ts';

const LONGEST = 30;
/** What else a label holds beside its word: "Published on:", "Date of publication". */
const SPARE = 14;

/** The label on a line of its own above a date: "Published", "Last updated:"; empty where there is none. */
export function labelAbove({ blocks }: Scene, index: number): string {
  const above = blocks[index - 1]?.block.text ?? '';
  if (above.length > LONGEST || /\d/.test(above)) return '';
  const word = (CHANGED.exec(above) ?? PUBLISHED.exec(above))?.[0];
  return word !== undefined && above.length - word.length <= SPARE ? above : '';
}
