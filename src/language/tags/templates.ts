import { type Template, tableOf } from '../weights/templates.ts';

/** Places of the values that templates read; 1 and 2 tell how far before or behind the word another one stands. */
export const V = {
  zero: 0,
  word: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  prefix2: 6,
  prefix3: 7,
  shape: 8,
  /** The shape together with the sentence's casing. */
  cased: 9,
  usual: 10,
  /** 1 where the word opens its sentence. */
  opens: 11,
  tag1: 12,
  tag2: 13,
  usual1: 14,
  usual2: 15,
  before1: 16,
  before2: 17,
  after1: 18,
  after2: 19,
  afterSuffix: 20,
  afterShape: 21,
  beforeShape: 22,
} as const;

export const TAG_VALUES = Object.keys(V).length;

/** Of the word alone: the same wherever it stands, first or not, in a sentence of that casing. */
const OWN: readonly Template[] = [
  [1, V.word],
  [2, V.word, V.cased],
  [3, V.suffix1, V.cased],
  [4, V.suffix2],
  [5, V.suffix3],
  [6, V.suffix4],
  [7, V.prefix2],
  [8, V.prefix3],
  [9, V.cased, V.opens],
  [10, V.usual, V.cased],
  [11, V.suffix3, V.cased],
];

/** Of its place: neighbours, the tags given on its left, the usual tags on its right. */
const PLACE: readonly Template[] = [
  [20, V.tag1],
  [21, V.tag1, V.tag2],
  [22, V.tag1, V.word],
  [23, V.tag1, V.usual, V.usual1],
  [24, V.before1],
  [25, V.before1, V.word],
  [26, V.before2],
  [27, V.after1],
  [28, V.after1, V.word],
  [29, V.after2],
  [30, V.usual1, V.usual],
  [31, V.usual1, V.usual2, V.usual],
  [32, V.afterSuffix, V.usual],
  [33, V.afterShape, V.shape],
  [34, V.tag1, V.suffix3],
  [35, V.beforeShape, V.shape],
  [36, V.tag1, V.tag2, V.usual],
  [37, V.tag1, V.after1],
  [38, V.usual1, V.suffix2],
];

export const OWN_TEMPLATES = OWN.length;
export const TAG_TEMPLATES = OWN.length + PLACE.length;
export const TAG_TABLE = tableOf([...OWN, ...PLACE]);
