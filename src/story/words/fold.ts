const MARKS = /\p{M}+/gu;

/** Lower case without accents, so that "São" and "Sao" are one word; compatibility forms become plain ones. */
export function fold(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) >= 0x80) return word.normalize('NFKD').replace(MARKS, '').toLowerCase();
  }
  return word.toLowerCase();
}
