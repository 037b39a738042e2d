/** As much of a page's id as a person has to type; ids that were given stay whole. */
export function shortId(id: string): string {
  return id.startsWith(HASH) ? id.slice(HASH.length, HASH.length + TYPED) : id;
}

const HASH = 'sha256:';
/** Enough to tell the pages of one record apart. */
const TYPED = 8;
