import { unescapeTwice } from '../headline/unescape.ts';

const EDGES: ReadonlySet<string> = new Set(' #,;|/>»›·•–—:[]');

/** A name as it is read: entities that were escaped twice are decoded, white space is one space, marks at its edges are gone. */
export function plainName(text: string): string {
  const name = unescapeTwice(unescapeTwice(text)).replace(/\s+/gu, ' ');
  let start = 0;
  let end = name.length;
  while (start < end && EDGES.has(name[start]!)) start++;
  while (end > start && EDGES.has(name[end - 1]!)) end--;
  return name.slice(start, end);
}
