/** White space as HTML's markup knows it: tab, line feed, form feed, carriage return, space. */
export const isMarkupWhite = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

/** What may stand behind a tag's name: white space, `/` or `>`. */
export const endsTagName = (code: number): boolean =>
  code === 0x3e || code === 0x2f || (code <= 0x20 && isMarkupWhite(code));

export const isLetter = (code: number): boolean => {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};
