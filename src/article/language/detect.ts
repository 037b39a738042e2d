import { modelBytes, once } from '../../model-files.ts';
import { byteNgrams } from './byte-ngrams.ts';
import { type LanguageTable, numberOf, readLanguageTable } from './ngram-table.ts';

/** Made by `npm run train -- languages`; its card is `models/languages.md`. */
const table = once(() => readLanguageTable(modelBytes('languages.bin')));

const LONGEST_SAMPLE = 1000;
/** What every score of the table is short of, to be small. */
const LEAST_POINTS = 53;
/** The mean of points at which a score is one half. */
const HALF = 25;
const FEWEST_NGRAMS = 3;
/** A score is trusted from so much of the language's usual one on. */
const OF_USUAL = 0.75;

/** ISO 639-1 code of a sample's language; null where it is not sure. Decides as eld 2.1 with its smallest set does. */
export function detect(sample: string): string | null {
  const { header } = table();
  const ngrams = byteNgrams(sample.slice(0, LONGEST_SAMPLE), header.letters);
  if (ngrams.size < FEWEST_NGRAMS) return null;
  const points = pointsOf(ngrams, table());
  const most = Math.max(...points);
  if (most === 0) return null;
  const language = points.indexOf(most);
  const mean = most / ngrams.size;
  return mean / (mean + HALF) >= header.usual[language]! * OF_USUAL ? header.languages[language]! : null;
}

/** The points of each language. */
function pointsOf(ngrams: ReadonlySet<string>, known: LanguageTable): Uint32Array {
  const sums = new Uint32Array(known.header.languages.length);
  for (const ngram of ngrams) {
    const n = numberOf(known, ngram);
    if (n < 0) continue;
    for (let k = known.starts[n]!; k < known.starts[n + 1]!; k++)
      sums[known.languages[k]!]! += known.points[k]! + LEAST_POINTS;
  }
  return sums;
}
