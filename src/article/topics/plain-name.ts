import { unescapeTwice } from '../headline/unescape.ts';

/** A name as it is read: entities that were escaped twice are decoded, white space is one space, marks at its edges are gone. */
export const plainName = (text: string): string =>
  unescapeTwice(unescapeTwice(text)).replace(/\s+/gu, ' ').replace(EDGES, '').trim();

const EDGES = /^[\s#,;|/>»›·•–—:[]+|[\s,;|/>»›·•–—:\]]+$/gu;
