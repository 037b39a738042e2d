const WORD = /[\p{L}\p{N}]{3,}/gu;

/** Do two settings of a title share words? Where they do not, one of them is something else. */
export function shareWords(shown: string, stated: readonly string[]): boolean {
  const words = new Set(shown.toLowerCase().match(WORD));
  if (words.size === 0 || stated.length === 0) return true;
  return stated.some((title) => (title.toLowerCase().match(WORD) ?? []).some((word) => words.has(word)));
}
