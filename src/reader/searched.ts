import type { Warning } from '../format/index.ts';

/** Characters of a text that are searched for statements: a novel has fewer, a news article has never a tenth of it. */
export const LONGEST_SEARCHED = 400_000;

/** The text, or its first paragraphs where it is too long; offsets are the same in both. */
export function searchedPart(text: string): string {
  if (text.length <= LONGEST_SEARCHED) return text;
  const end = text.lastIndexOf('\n\n', LONGEST_SEARCHED);
  return text.slice(0, end > 0 ? end : LONGEST_SEARCHED);
}

export function notSearched(text: string, searched: string): Warning[] {
  if (searched.length === text.length) return [];
  const message = `The text has ${text.length} characters; statements, names, times and places are read in the first ${searched.length}.`;
  return [{ code: 'text-too-long', message }];
}
