import { readFileSync } from 'node:fs';
import { hash } from '../words/hash.ts';

interface Frequencies {
  readonly documents: number;
  readonly words: Readonly<Record<string, number>>;
}

/** How many documents the background counts, and in how many of them each term (a stem's hash) stands. */
export interface Background {
  readonly documents: number;
  readonly of: ReadonlyMap<number, number>;
}

/** Loaded once: `models/word-frequency.json`, whose card says where it comes from. It holds no names. */
export const BACKGROUND: Background = load();

function load(): Background {
  const file = new URL('../../../models/word-frequency.json', import.meta.url);
  const { documents, words } = JSON.parse(readFileSync(file, 'utf8')) as Frequencies;
  return { documents, of: new Map(Object.entries(words).map(([stem, n]) => [hash(stem), n])) };
}
