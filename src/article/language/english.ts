const WORD = /\p{L}+/gu;
const FREQUENT = new Set(['the', 'of', 'and', 'to', 'that', 'with', 'said', 'for', 'has', 'was']);

/** Beyond doubt English: its most frequent words make an eighth of the text, "the" a thirtieth. */
export function isPlainlyEnglish(sample: string): boolean {
  let words = 0;
  let frequent = 0;
  let articles = 0;
  for (const [word] of sample.toLowerCase().matchAll(WORD)) {
    words++;
    if (FREQUENT.has(word)) frequent++;
    if (word === 'the') articles++;
  }
  return words >= 25 && frequent * 8 >= words && articles * 30 >= words;
}
