const WORD = /[\p{L}\p{N}]{3,}/gu;
const SIGNS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Endings are left off so far: "islands" and "islander" begin alike. */
const BEGINNING = 6;
const MOST = 4000;

/** What two texts can have in common: the beginnings of words; of scripts without spaces, pairs of signs. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  const lower = text.slice(0, MOST).toLowerCase();
  for (const [word] of lower.matchAll(WORD)) {
    if (SIGNS.test(word)) for (let at = 0; at + 2 <= word.length; at++) words.add(word.slice(at, at + 2));
    else words.add(word.slice(0, BEGINNING));
  }
  return words;
}
