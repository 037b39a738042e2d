/** What parts words: all but letters, and no apostrophe at its end, so that one stays with the word behind it. */
const BETWEEN_WORDS = /[\P{L}\u{10000}-\u{10FFFF}]+(?<!['`\u2019])/gu;

/** A text is read up to the first space behind so many bytes of UTF-8, and never further than behind the second. */
const ENOUGH_BYTES = 350;
const MOST_BYTES = 380;
/** Characters of a word that are looked at, how many an n-gram has, and how far the next one begins behind it. */
const LONGEST_WORD = 70;
const NGRAM = 4;
const STRIDE = 3;

/**
 * The n-grams of a text as eld 2.1 (Nito T.M., github.com/nitotm) takes them: four bytes of UTF-8, every three bytes of
 * a word, with a space where the word begins or ends. `letters` has a character for each byte that is not ASCII.
 */
export function byteNgrams(text: string, letters: string): Set<string> {
  const found = new Set<string>();
  for (const word of wordsAsBytes(text.replace(BETWEEN_WORDS, ' ').trim().toLowerCase(), letters)) {
    const length = Math.min(word.length, LONGEST_WORD);
    let at = 0;
    for (; at + NGRAM < length; at += STRIDE)
      found.add((at === 0 ? ' ' : '') + word.substring(at, at + NGRAM));
    found.add(`${at === 0 ? ' ' : ''}${word.substring(length === 3 ? 0 : length - NGRAM)} `);
  }
  return found;
}

/** The words of a text of lower-case letters and spaces, a character each byte. */
function wordsAsBytes(text: string, letters: string): string[] {
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  for (const character of text) {
    const isSpace = character === ' ';
    if (isSpace && word !== '') words.push(word);
    if (isSpace && bytes > ENOUGH_BYTES) return words;
    const written = isSpace ? ' ' : asBytes(character.codePointAt(0)!, character, letters);
    word = isSpace ? '' : word + written;
    bytes += written.length;
    if (bytes > MOST_BYTES) break;
  }
  if (word !== '') words.push(word);
  return words;
}

/** A character below U+10000, all that is left between words' ends, as its bytes of UTF-8. */
function asBytes(code: number, character: string, letters: string): string {
  if (code < 0x80) return character;
  const last = letters[0x80 | (code & 0x3f)]!;
  if (code < 0x800) return letters[0xc0 | (code >> 6)]! + last;
  return letters[0xe0 | (code >> 12)]! + letters[0x80 | ((code >> 6) & 0x3f)]! + last;
}
