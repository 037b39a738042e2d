import { type Template, tableOf } from '../../weights/templates.ts';

/**
 * Places of the values that templates read. 1 and 2 behind a name tell how far before (`before`) or behind (`after`)
 * the word another one stands; `run` is the stretch of capitalised words that it is in, `left` and `right` stand
 * beside that.
 */
export const V = {
  zero: 0,
  lower: 1,
  form: 2,
  shape: 3,
  suffix2: 4,
  suffix3: 5,
  suffix4: 6,
  prefix3: 7,
  lists: 8,
  cluster: 9,
  phrase: 10,
  piece: 11,
  casing: 12,
  initial: 13,
  upos: 14,
  xpos: 15,
  before1: 16,
  before2: 17,
  after1: 18,
  after2: 19,
  beforeShape: 20,
  afterShape: 21,
  beforeSuffix: 22,
  afterSuffix: 23,
  beforeLists: 24,
  afterLists: 25,
  beforePhrase: 26,
  afterPhrase: 27,
  beforePiece: 28,
  afterPiece: 29,
  beforeUpos1: 30,
  beforeUpos2: 31,
  afterUpos1: 32,
  afterUpos2: 33,
  beforeXpos: 34,
  afterXpos: 35,
  beforeCluster1: 36,
  beforeCluster2: 37,
  afterCluster1: 38,
  afterCluster2: 39,
  runLast: 40,
  runLastSuffix: 41,
  runLastLists: 42,
  runFirst: 43,
  runFirstLists: 44,
  runPlace: 45,
  runLength: 46,
  left1: 47,
  left2: 48,
  right1: 49,
  right2: 50,
  leftUpos: 51,
  rightUpos: 52,
  rightLemma: 53,
  certain: 54,
  title: 55,
  leftCluster: 56,
  rightCluster: 57,
  look: 58,
  runLastLook: 59,
  runFirstLook: 60,
} as const;

export const LABEL_VALUES = Object.keys(V).length;

type Value = (typeof V)[keyof typeof V];

/** Of the word alone, wherever it stands: summed once a word. */
const WORD: readonly (readonly Value[])[] = [
  [V.lower],
  [V.form],
  [V.shape],
  [V.suffix2],
  [V.suffix3],
  [V.suffix4],
  [V.prefix3],
  [V.lists],
  [V.cluster],
  [V.cluster, V.lists],
  [V.cluster, V.shape],
  [V.lists, V.shape],
  [V.look],
  [V.look, V.shape],
  [V.look, V.lists],
];

/** Of the word in its place. */
const PLACE: readonly (readonly Value[])[] = [
  [V.phrase],
  [V.piece],
  [V.casing, V.shape],
  [V.initial, V.shape],
  [V.upos],
  [V.xpos],
  [V.casing, V.initial, V.lists],
  [V.casing, V.initial, V.upos],
];

/** Of a neighbour alone: summed once a word that has it. */
const BEFORE1: readonly (readonly Value[])[] = [[V.before1], [V.beforeCluster1]];
const BEFORE2: readonly (readonly Value[])[] = [[V.before2]];
const AFTER1: readonly (readonly Value[])[] = [[V.after1], [V.afterCluster1]];
const AFTER2: readonly (readonly Value[])[] = [[V.after2]];

/** Of the words beside it. */
const BESIDE: readonly (readonly Value[])[] = [
  [V.before1, V.lower],
  [V.lower, V.after1],
  [V.before1, V.shape],
  [V.after1, V.shape],
  [V.beforeShape, V.shape],
  [V.shape, V.afterShape],
  [V.beforeShape, V.shape, V.afterShape],
  [V.beforeSuffix, V.shape],
  [V.beforeSuffix, V.suffix3],
  [V.beforeLists, V.lists],
  [V.lists, V.afterLists],
  [V.beforeLists, V.lists, V.afterLists],
  [V.before1, V.lists],
  [V.lists, V.after1],
  [V.beforeLists, V.shape],
  [V.beforePhrase, V.phrase],
  [V.phrase, V.afterPhrase],
  [V.beforePiece, V.piece],
  [V.piece, V.afterPiece],
  [V.beforeUpos1, V.upos],
  [V.upos, V.afterUpos1],
  [V.beforeUpos1, V.upos, V.afterUpos1],
  [V.beforeUpos2, V.beforeUpos1, V.upos],
  [V.upos, V.afterUpos1, V.afterUpos2],
  [V.beforeXpos, V.xpos],
  [V.xpos, V.afterXpos],
  [V.beforeCluster1, V.cluster],
  [V.cluster, V.afterCluster1],
  [V.beforeCluster1, V.shape],
  [V.afterCluster1, V.shape],
];

/** Of the capitalised words that it stands among, what stands beside those, and what the rules say. */
const RUN: readonly (readonly Value[])[] = [
  [V.runLast, V.runPlace],
  [V.runLastLists, V.runPlace],
  [V.runLastSuffix, V.runPlace],
  [V.runFirst, V.runPlace],
  [V.runFirstLists, V.runPlace],
  [V.runPlace, V.runLength],
  [V.runPlace, V.runLength, V.shape],
  [V.runPlace, V.lists],
  [V.left1, V.runPlace],
  [V.left2, V.left1, V.runPlace],
  [V.right1, V.runPlace],
  [V.right1, V.right2],
  [V.leftUpos, V.runPlace],
  [V.rightUpos, V.runPlace],
  [V.rightLemma, V.runLength],
  [V.left1, V.runLastLists],
  [V.right1, V.runLastLists],
  [V.leftUpos, V.rightUpos, V.runLength],
  [V.left1, V.lists],
  [V.right1, V.lists],
  [V.rightLemma, V.lists],
  [V.left1, V.right1],
  [V.leftCluster, V.rightCluster],
  [V.leftCluster, V.runLength],
  [V.rightCluster, V.runLength],
  [V.certain],
  [V.certain, V.piece],
  [V.certain, V.runPlace],
  [V.title],
  [V.title, V.shape],
  [V.runLastLook, V.runPlace],
  [V.runFirstLook, V.runPlace],
  [V.look, V.leftCluster],
  [V.look, V.left1],
  [V.look, V.runLength],
];

const PARTS = { word: WORD, before1: BEFORE1, before2: BEFORE2, after1: AFTER1, after2: AFTER2 };

/** The parts of a decision that hang on one word alone. */
export type Part = keyof typeof PARTS;

const TEMPLATES = [WORD, BEFORE1, BEFORE2, AFTER1, AFTER2, PLACE, BESIDE, RUN].flat();

export const LABEL_TABLE = tableOf(TEMPLATES.map((values, i) => [i + 1, ...values] as unknown as Template));

/** Where the templates of a part stand in the table. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stretchOf = (part: readonly (readonly Value[])[]): Stretch => {
  const from = TEMPLATES.indexOf(part[0]!);
  return { from, to: from + part.length };
};

export const PART_STRETCHES = Object.fromEntries(
  Object.entries(PARTS).map(([name, part]) => [name, stretchOf(part)]),
) as Readonly<Record<Part, Stretch>>;

/** All that hang on more than one word. */
export const REST: Stretch = { from: TEMPLATES.indexOf(PLACE[0]!), to: TEMPLATES.length };

/** Numbers of the features that are no templates: the lists of a word, of its neighbours, of the run's ends; the label before. */
export const F = {
  lists: 201,
  beforeLists: 202,
  afterLists: 203,
  runLast: 204,
  runFirst: 205,
  label: 206,
  uses: 207,
} as const;
