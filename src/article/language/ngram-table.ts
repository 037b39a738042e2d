/** What stands in front of the table: languages (ISO 639-1), their usual score, and the letters of bytes. */
export interface LanguageHeader {
  readonly languages: readonly string[];
  /** Usual score (0 to 1) of a text that is in the language, one a language. */
  readonly usual: readonly number[];
  /** A character for each byte of UTF-8 beyond ASCII; n-grams are written with it. */
  readonly letters: string;
  readonly ngrams: number;
  readonly scores: number;
}

/** N-grams of bytes, sorted by their key, and what each says for each language. */
export interface LanguageTable {
  readonly header: LanguageHeader;
  readonly keys: Float64Array;
  /** The scores of n-gram n are `starts[n]` to `starts[n + 1] - 1` in `languages` and `points`. */
  readonly starts: Uint32Array;
  readonly languages: Uint8Array;
  readonly points: Uint8Array;
}

/** N-grams have this many characters at most. */
export const LONGEST_NGRAM = 6;

/** An n-gram's characters, all below 256, as one whole number; shorter ones are filled with zeros. */
export function keyOf(ngram: string): number {
  let key = 0;
  for (let i = 0; i < LONGEST_NGRAM; i++) key = key * 256 + (i < ngram.length ? ngram.charCodeAt(i) : 0);
  return key;
}

/** The n-gram's number, -1 where the table does not know it. */
export function numberOf({ keys }: LanguageTable, ngram: string): number {
  if (ngram.length > LONGEST_NGRAM) return -1;
  const key = keyOf(ngram);
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else if (keys[middle]! > key) high = middle - 1;
    else return middle;
  }
  return -1;
}

/**
 * Reads `models/languages.bin`, little-endian: the header's length (uint32, with spaces up to a multiple of eight less
 * four) and the header (JSON), keys (float64), scores an n-gram (uint8), languages (uint8), points (uint8).
 */
export function readLanguageTable(bytes: Uint8Array): LanguageTable {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as LanguageHeader;
  const { ngrams, scores } = header;
  let at = 4 + length;
  const take = (size: number): Uint8Array => {
    at += size;
    return bytes.subarray(at - size, at);
  };
  const keys = new Float64Array(take(8 * ngrams).slice().buffer);
  const counts = take(ngrams);
  const starts = new Uint32Array(ngrams + 1);
  for (let n = 0; n < ngrams; n++) starts[n + 1] = starts[n]! + counts[n]!;
  return { header, keys, starts, languages: take(scores), points: take(scores) };
}
