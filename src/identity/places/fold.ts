/** A place's name as it is looked up: lower case, no accents, hyphens and apostrophes as in English newspapers. */
export function foldName(name: string): string {
  return isPlain(name) ? name.toLowerCase() : foldWhole(name);
}

/** Words of ASCII letters with one space between, but for those that may be short for another ("St Ives"). */
function isPlain(name: string): boolean {
  const third = name.charCodeAt(2);
  if (third === SPACE) return false;
  let last = SPACE;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const isLetter = (code > 64 && code < 91) || (code > 96 && code < 123);
    if (!isLetter && (code !== SPACE || last === SPACE)) return false;
    last = code;
  }
  return last !== SPACE;
}

const SPACE = 0x20;

function foldWhole(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘ʿʾ`´']/g, '')
    .replace(/[-‐‑–/]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^st\.? /, 'saint ')
    .replace(/^mt\.? /, 'mount ')
    .replace(/^ft\.? /, 'fort ')
    .trim();
}
