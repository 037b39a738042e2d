const SEPARATORS = /[,;|،؛、，；\n]+/u;
const SPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{N}ー]+(?: [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{N}ー]+)+$/u;

/** The members of a list in one string: at commas and semicolons; Chinese and Japanese lists are parted by spaces too. */
export function splitList(text: string): string[] {
  const list = text.trim();
  return list.split(SPACED.test(list) ? ' ' : SEPARATORS);
}
