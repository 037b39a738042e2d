/** Small words that stand inside names: "Ministry of Trade and Fisheries", "Ursula von der Weide". */
const INSIDE = new Set(
  'of and for the in on at de la le las los van von der den del della di da dos du al el bin ibn ben y e et und zu &'.split(
    ' ',
  ),
);

/** Whether a speaker's words are a name, and not a role or a group: "Ada Holm", "The Daily Owl", not "the minister". */
export function isName(speaker: string): boolean {
  const words = speaker.split(/\s+/);
  return words.every((word) => /[\p{Lu}\p{Lo}\p{N}]/u.test(word) || INSIDE.has(word.toLowerCase()));
}
