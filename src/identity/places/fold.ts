/** A place's name as it is looked up: lower case, no accents, hyphens and apostrophes as in English newspapers. */
export function foldName(name: string): string {
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
