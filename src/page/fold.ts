// Soft hyphens, zero-width spaces and byte-order marks are not set; all else that is white folds to one space.
const UNSET = /[\u00ad\u200b\u2060\ufeff]/g;
/** All but a single space, which stays as it is: a long text has millions of those. */
const WHITE = /(?: (?=[\s\u0085])|[^\S ]|\u0085)[\s\u0085]*/g;

/** Most text needs no folding, and looking is cheaper than copying. */
const UNFOLDED = /[\s\u0085]{2}|[^\S ]|[\u0085\u00ad\u200b\u2060\ufeff]/;

/** The text as it is set: white space folded to single spaces, none at the ends. */
export function foldText(raw: string): string {
  const trimmed = raw.trim();
  if (!UNFOLDED.test(trimmed)) return trimmed;
  return trimmed.replace(UNSET, '').replace(WHITE, ' ').trim();
}

const isWhite = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0xad ||
  code === 0x200b ||
  code === 0xfeff;

/** Where the first character that is not white stands; `end` where there is none. */
export function pastWhite(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isWhite(text.charCodeAt(i))) i++;
  return i;
}

export function trailingWhite(text: string): number {
  let i = text.length;
  while (i > 0 && isWhite(text.charCodeAt(i - 1))) i--;
  return text.length - i;
}
