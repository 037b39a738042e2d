const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,6})|(amp|quot|apos|lt|gt|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Titles in metadata are often escaped twice ("America&#039;s"): what one decoding leaves is decoded once more. */
export function unescapeTwice(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
