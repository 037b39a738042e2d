/** Code points of the zeros whose scripts newspapers print dates in: ASCII, Arabic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** The digit that a UTF-16 code unit stands for, -1 where it is none. */
export function digitOf(code: number): number {
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  if (code < 0x660 || (code > 0x9ef && code < 0xff10)) return -1;
  for (const zero of ZEROS) {
    if (code >= zero && code <= zero + 9) return code - zero;
  }
  return -1;
}
