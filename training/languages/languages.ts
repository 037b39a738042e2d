import { createRequire } from 'node:module';
import { keyOf, type LanguageHeader, LONGEST_NGRAM } from '../../src/article/language/ngram-table.ts';

/** What eld keeps of its languages: n-grams of bytes, and the points that each gives to languages by their number. */
interface Ngrams {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const eld = createRequire(import.meta.resolve('eld/extrasmall'));

/** `models/languages.bin`, of the smallest set of eld; its form stands in src/article/language/ngram-table.ts. */
export function languageTable(): Uint8Array {
  const { ngramsData } = eld('../ngrams/extrasmall.js') as { readonly ngramsData: Ngrams };
  const { avgScore } = eld('../avgScore.js') as { readonly avgScore: Readonly<Record<string, number>> };
  const { dictionary } = eld('../dictionary.js') as { readonly dictionary: readonly string[] };
  const rows = Object.entries(ngramsData.ngrams)
    .filter(([ngram]) => ngram.length <= LONGEST_NGRAM)
    .map(([ngram, points]) => ({ key: keyOf(ngram), points: Object.entries(points) }))
    .sort((a, b) => a.key - b.key);
  const pairs = rows.flatMap(({ points }) => points);
  const languages = Object.values(ngramsData.languages);
  const header: LanguageHeader = {
    languages,
    usual: languages.map((language) => avgScore[language]!),
    letters: dictionary.join(''),
    ngrams: rows.length,
    scores: pairs.length,
  };
  return Buffer.concat([
    headerBytes(header),
    Buffer.from(Float64Array.from(rows, ({ key }) => key).buffer),
    Uint8Array.from(rows, ({ points }) => points.length),
    Uint8Array.from(pairs, ([language]) => Number(language)),
    Uint8Array.from(pairs, ([, points]) => points),
  ]);
}

/** Filled with spaces, so that the keys stand at a multiple of eight bytes. */
function headerBytes(header: LanguageHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const bytes = Buffer.alloc(Math.ceil((4 + json.length) / 8) * 8, ' ');
  bytes.writeUInt32LE(bytes.length - 4);
  json.copy(bytes, 4);
  return bytes;
}
