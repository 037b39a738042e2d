import { hashText, mix } from '../../weights/hash.ts';
import type { Features } from '../../weights/linear.ts';
import { hashTemplates } from '../../weights/templates.ts';
import type { Run } from '../names/run.ts';
import { casingAt, type Evidence, initialAt, usesAt, wordAt } from './evidence.ts';
import { F, LABEL_TABLE, LABEL_VALUES, PART_STRETCHES, type Part, REST, V } from './templates.ts';
import { type LabelWord, LISTS, TITLE_BIT } from './word.ts';

/** No more features are looked at than `linear.ts` can sum at once. */
export const MOST_LABEL_FEATURES = 128;

/** How far from the token the word of a part stands. */
export const PARTS: ReadonlyArray<readonly [part: Part, far: number]> = [
  ['word', 0],
  ['before1', -1],
  ['before2', -2],
  ['after1', 1],
  ['after2', 2],
];

const values = new Int32Array(LABEL_VALUES);

/** The feature of a label's place behind another. */
export const labelBefore = (label: number): number => mix(F.label, label);

/** The hashed features of a part, which hang on one word alone. */
export function partFeatures(out: Features, word: LabelWord, part: Part): void {
  switch (part) {
    case 'word':
      putWord(word);
      break;
    case 'before1':
      values[V.before1] = word.lower;
      values[V.beforeCluster1] = word.cluster;
      break;
    case 'before2':
      values[V.before2] = word.lower;
      break;
    case 'after1':
      values[V.after1] = word.lower;
      values[V.afterCluster1] = word.cluster;
      break;
    case 'after2':
      values[V.after2] = word.lower;
  }
  const { from, to } = PART_STRETCHES[part];
  hashTemplates(LABEL_TABLE, values, from, to, out);
  const lists = PART_LISTS[part];
  if (lists !== undefined) addLists(out, lists, word, 0);
}

const PART_LISTS: Partial<Record<Part, number>> = {
  word: F.lists,
  before1: F.beforeLists,
  after1: F.afterLists,
};

/** The hashed features of the token at `at` that hang on more than one word, but for the label before it. */
export function placeFeatures(out: Features, evidence: Evidence, at: number): void {
  const run = runAround(evidence, at);
  putWord(wordAt(evidence, at));
  putMarks(evidence, at);
  putNeighbours(evidence, at);
  putTags(evidence, at);
  putRun(evidence, at, run);
  hashTemplates(LABEL_TABLE, values, REST.from, REST.to, out);
  addLists(out, F.runLast, wordAt(evidence, run.to - 1), values[V.runPlace]!);
  addLists(out, F.runFirst, wordAt(evidence, run.from), values[V.runPlace]!);
  addUses(out, usesAt(evidence, at));
}

function addLists(out: Features, kind: number, { lists }: LabelWord, place: number): void {
  for (let rest = lists; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    if (bit < LISTS && out.count < MOST_LABEL_FEATURES) out.hashes[out.count++] = mix(kind, bit, place);
  }
}

function addUses(out: Features, uses: number): void {
  for (let rest = uses; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    if (out.count < MOST_LABEL_FEATURES) out.hashes[out.count++] = mix(F.uses, bit, values[V.runPlace]!);
  }
}

function putWord(word: LabelWord): void {
  values[V.lower] = word.lower;
  values[V.form] = word.form;
  values[V.shape] = word.shape;
  values[V.suffix2] = word.suffix2;
  values[V.suffix3] = word.suffix3;
  values[V.suffix4] = word.suffix4;
  values[V.prefix3] = word.prefix3;
  values[V.lists] = word.lists;
  values[V.cluster] = word.cluster;
  values[V.look] = word.look;
}

/** What marks say beyond a sentence's ends. */
const NO_MARK = 99;

function putMarks(evidence: Evidence, at: number): void {
  const { phrases, pieces, certain } = evidence;
  const markAt = (marks: Uint8Array, i: number): number => (isWithin(evidence, i) ? marks[i]! : NO_MARK);
  values[V.phrase] = phrases[at]!;
  values[V.piece] = pieces[at]!;
  values[V.certain] = certain[at]!;
  values[V.beforePhrase] = markAt(phrases, at - 1);
  values[V.afterPhrase] = markAt(phrases, at + 1);
  values[V.beforePiece] = markAt(pieces, at - 1);
  values[V.afterPiece] = markAt(pieces, at + 1);
  values[V.casing] = casingAt(evidence, at);
  values[V.initial] = initialAt(evidence, at);
}

function putNeighbours(evidence: Evidence, at: number): void {
  const before = wordAt(evidence, at - 1);
  const after = wordAt(evidence, at + 1);
  const before2 = wordAt(evidence, at - 2);
  const after2 = wordAt(evidence, at + 2);
  values[V.before1] = before.lower;
  values[V.before2] = before2.lower;
  values[V.after1] = after.lower;
  values[V.after2] = after2.lower;
  values[V.beforeShape] = before.shape;
  values[V.afterShape] = after.shape;
  values[V.beforeSuffix] = before.suffix3;
  values[V.afterSuffix] = after.suffix3;
  values[V.beforeLists] = before.lists;
  values[V.afterLists] = after.lists;
  values[V.beforeCluster1] = before.cluster;
  values[V.beforeCluster2] = before2.cluster;
  values[V.afterCluster1] = after.cluster;
  values[V.afterCluster2] = after2.cluster;
}

function putTags(evidence: Evidence, at: number): void {
  values[V.upos] = uposAt(evidence, at);
  values[V.beforeUpos1] = uposAt(evidence, at - 1);
  values[V.beforeUpos2] = uposAt(evidence, at - 2);
  values[V.afterUpos1] = uposAt(evidence, at + 1);
  values[V.afterUpos2] = uposAt(evidence, at + 2);
  values[V.xpos] = xposAt(evidence, at);
  values[V.beforeXpos] = xposAt(evidence, at - 1);
  values[V.afterXpos] = xposAt(evidence, at + 1);
}

const isWithin = ({ sentence: { from, to } }: Evidence, at: number): boolean => at >= from && at < to;

const uposAt = (evidence: Evidence, at: number): number =>
  isWithin(evidence, at) ? hashText(evidence.segment.tokens[at]!.upos) : 0;

const xposAt = (evidence: Evidence, at: number): number =>
  isWithin(evidence, at) ? hashText(evidence.segment.tokens[at]!.xpos) : 0;

/** The capitalised words that a token stands among, itself at least. */
function runAround(evidence: Evidence, at: number): Run {
  let from = at;
  let to = at + 1;
  while (wordAt(evidence, from - 1).capital) from--;
  while (wordAt(evidence, to).capital) to++;
  return { from, to };
}

const LONGEST_RUN = 5;
/** Where in its run a word stands; a small word between runs is told apart. */
const PLACES = { first: 0, inside: 1, last: 2, alone: 3 } as const;
const SMALL = 10;

function putRun(evidence: Evidence, at: number, { from, to }: Run): void {
  const { tokens } = evidence.segment;
  const first = wordAt(evidence, from);
  const last = wordAt(evidence, to - 1);
  const left = wordAt(evidence, from - 1);
  const right = wordAt(evidence, to);
  const small = wordAt(evidence, at).capital ? 0 : SMALL;
  values[V.runFirst] = first.lower;
  values[V.runFirstLists] = first.lists;
  values[V.runLast] = last.lower;
  values[V.runLastLook] = last.look;
  values[V.runFirstLook] = first.look;
  values[V.runLastSuffix] = last.suffix3;
  values[V.runLastLists] = last.lists;
  values[V.runPlace] = small + placeIn(at, from, to);
  values[V.runLength] = Math.min(to - from, LONGEST_RUN);
  values[V.left1] = left.lower;
  values[V.left2] = wordAt(evidence, from - 2).lower;
  values[V.right1] = right.lower;
  values[V.right2] = wordAt(evidence, to + 1).lower;
  values[V.leftUpos] = uposAt(evidence, from - 1);
  values[V.rightUpos] = uposAt(evidence, to);
  values[V.leftCluster] = left.cluster;
  values[V.rightCluster] = right.cluster;
  values[V.rightLemma] = isWithin(evidence, to) ? hashText(tokens[to]!.lemma) : 0;
  values[V.title] = titleBefore(evidence, at);
}

function placeIn(at: number, from: number, to: number): number {
  if (to - from === 1) return PLACES.alone;
  if (at === from) return PLACES.first;
  return at === to - 1 ? PLACES.last : PLACES.inside;
}

const FARTHEST_TITLE = 3;

/** How far before the word the farthest of the last three that may be a title stands; 0 where none is. */
function titleBefore(evidence: Evidence, at: number): number {
  for (let far = FARTHEST_TITLE; far > 0; far--)
    if (wordAt(evidence, at - far).lists & (1 << TITLE_BIT)) return far;
  return 0;
}
