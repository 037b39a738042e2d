/** Combining accents, Arabic vowel signs and tatweel, the zero-width non-joiner. */
const UNHEARD = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u0655\u0670\u200c]/g;

/** A word as names of months are compared: lower case, no accents, one letter for the yehs, kafs and i's. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(UNHEARD, '')
    .replaceAll('ı', 'i')
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('ς', 'σ')
    .normalize('NFC');
}

/** Words are short: a loop is quicker than a pattern. */
function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}
