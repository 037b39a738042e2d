import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FUNCTION_WORDS } from '../../src/story/words/function-words.ts';
import { stem } from '../../src/story/words/stem.ts';
import { wordsOf } from '../../src/story/words/words.ts';

const SOURCES = [
  'pages/wcxb/truth.jsonl',
  'pages/aeb/truth.jsonl',
  'pages/fundus/truth.jsonl',
  'statements/polnear/train.jsonl.gz',
  'reuse/synth-meantime/docs.jsonl',
];
const LEAST_DOCUMENTS = 4;
/** A word that is mostly written large is a name: which ones are frequent changes with the years, so they count less. */
const SMALL = 0.7;
const LEAST_FOR_NAMES = 13;
const MOST_FOR_NAMES = 0.1;

interface Seen {
  documents: number;
  small: number;
}

interface Row {
  readonly text?: string;
  readonly body?: string;
  readonly kind?: string;
}

/** In how many of the corpora's English documents each stem stands. */
export interface WordFrequency {
  readonly documents: number;
  readonly words: Readonly<Record<string, number>>;
}

/** Counts the stems of every English document of the sources under `corpora`; the same each time. */
export function countWords(corpora: string): WordFrequency {
  const seen = new Map<string, Seen>();
  let documents = 0;
  for (const text of SOURCES.flatMap((source) => textsOf(join(corpora, source))).filter(isEnglish)) {
    documents++;
    for (const [form, small] of formsOf(text)) {
      const count = seen.get(form) ?? { documents: 0, small: 0 };
      count.documents++;
      if (small) count.small++;
      seen.set(form, count);
    }
  }
  const kept = [...seen]
    .map(([form, c]) => [form, countOf(c, documents)] as const)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { documents, words: Object.fromEntries(kept) };
}

/** In how many documents the word counts as standing, 0 where it is left out. */
function countOf(seen: Seen, documents: number): number {
  if (seen.small >= SMALL * seen.documents) return seen.documents >= LEAST_DOCUMENTS ? seen.documents : 0;
  if (seen.documents < LEAST_FOR_NAMES) return 0;
  return Math.min(seen.documents, Math.round(MOST_FOR_NAMES * documents));
}

function textsOf(file: string): string[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.kind === undefined || row.kind === 'original')
    .map((row) => row.text ?? row.body ?? '');
}

function isEnglish(text: string): boolean {
  const words = wordsOf(text);
  const known = words.filter((w) => FUNCTION_WORDS.has(w.form)).length;
  return words.length >= 60 && known > 0.25 * words.length;
}

/** The stems of a text, each with whether it is written small there at least once. */
function formsOf(text: string): Map<string, boolean> {
  const forms = new Map<string, boolean>();
  for (const word of wordsOf(text)) {
    if (FUNCTION_WORDS.has(word.form) || /\p{N}/u.test(word.form)) continue;
    const form = stem(word.form);
    forms.set(form, forms.get(form) === true || !word.capital);
  }
  return forms;
}
