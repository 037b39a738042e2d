/** Kinds of distance from a word to its head: ten each way, and the root. */
export const DISTANCES = 21;
export const TO_ROOT = 20;

/** 1 to 5 words away are told apart, then up to 7, 10, 15, 25 and more; a head behind its word counts from 10. */
export function distanceOf(word: number, head: number): number {
  const away = Math.abs(head - word);
  const kind = away <= 5 ? away - 1 : away <= 7 ? 5 : away <= 10 ? 6 : away <= 15 ? 7 : away <= 25 ? 8 : 9;
  return head < word ? kind : kind + 10;
}
