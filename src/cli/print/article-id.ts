/** As much of a page's id as a person has to type; ids that were given stay whole. */
export function shortId(id: string): string {
  return id.startsWith('sha256:') ? id.slice('sha256:'.length, 'sha256:'.length + 10) : id;
}
