import { modelText } from '../../model-files.ts';
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
  const { documents, words } = JSON.parse(modelText('word-frequency.json')) as Frequencies;
  return { documents, of: new Map(Object.entries(words).map(([stem, n]) => [hash(stem), n])) };
}
