import { addFeatures, type LinearModel, newFeatures } from '../../weights/linear.ts';
import type { Run } from '../names/run.ts';
import {
  begins,
  follows,
  goesOn,
  isBegin,
  kindOf,
  LABELLED,
  LABELS,
  NAME_CLASSES,
  OUTSIDE,
} from './classes.ts';
import { type Evidence, wordAt } from './evidence.ts';
import { labelBefore, MOST_LABEL_FEATURES, PARTS, partFeatures, placeFeatures } from './features.ts';
import { dropUnused } from './model.ts';
import type { Part } from './templates.ts';
import type { LabelWord } from './word.ts';

/** A labelled name: tokens `from` .. `to - 1`, and what speaks for each class, `none` last. */
export interface LabelledName extends Run {
  readonly scores: Int32Array;
  readonly class: (typeof NAME_CLASSES)[number];
}

const features = newFeatures(MOST_LABEL_FEATURES);

/** The weights of each label (second) behind each (first), the last row where nothing stands before. */
export function transitionsOf(model: LinearModel): Int32Array {
  const table = new Int32Array((LABELS + 1) * LABELS);
  for (let before = 0; before <= LABELS; before++) {
    features.hashes[0] = labelBefore(before);
    features.count = 1;
    addFeatures(model, features, table.subarray(before * LABELS, (before + 1) * LABELS));
  }
  return table;
}

/** What each token of a region says for each label. */
export function scoreRegion(model: LinearModel, evidence: Evidence, { from, to }: Run): Int32Array {
  const scores = new Int32Array((to - from) * LABELS);
  for (let at = from; at < to; at++) {
    const own = (at - from) * LABELS;
    placeFeatures(features, evidence, at);
    dropUnused(model, features);
    addFeatures(model, features, scores.subarray(own, own + LABELS));
    for (const [part, far] of PARTS) {
      const sums = partSums(model, wordAt(evidence, at + far), part);
      for (let label = 0; label < LABELS; label++) scores[own + label]! += sums[label]!;
    }
  }
  return scores;
}

/** What a part says for each label, remembered with its word. */
function partSums(model: LinearModel, word: LabelWord, part: Part): Int32Array {
  const known = word.sums[part];
  if (known !== undefined) return known;
  const sums = new Int32Array(LABELS);
  partFeatures(features, word, part);
  addFeatures(model, features, sums);
  word.sums[part] = sums;
  return sums;
}

const NEVER = -(2 ** 28);

/** Lets no name go on at the region's token `t`: rules cut the words there. */
export function cutBefore(scores: Int32Array, t: number): void {
  if (t <= 0 || t * LABELS >= scores.length) return;
  for (let kind = 0; kind < LABELLED; kind++) scores[t * LABELS + goesOn(kind)] = NEVER;
}

/** The labels that each may stand behind. */
const BEFORE = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => follows(label, before)),
);

/** The best sequence of labels (Viterbi). */
export function bestLabels(scores: Int32Array, transitions: Int32Array): Uint8Array {
  const length = scores.length / LABELS;
  const sums = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let label = 0; label < LABELS; label++)
    sums[label] = follows(label, OUTSIDE)
      ? scores[label]! + transitions[LABELS * LABELS + label]!
      : Number.NEGATIVE_INFINITY;
  for (let at = LABELS; at < scores.length; at++) {
    const label = at % LABELS;
    const row = at - label - LABELS;
    let best = Number.NEGATIVE_INFINITY;
    for (const before of BEFORE[label]!) {
      const sum = sums[row + before]! + transitions[before * LABELS + label]!;
      if (sum <= best) continue;
      best = sum;
      from[at] = before;
    }
    sums[at] = best + scores[at]!;
  }
  return traced(sums, from, length);
}

function traced(sums: Float64Array, from: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = 0;
  for (let other = 1; other < LABELS; other++)
    if (sums[(length - 1) * LABELS + other]! > sums[(length - 1) * LABELS + label]!) label = other;
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = label;
    label = from[t * LABELS + label]!;
  }
  return labels;
}

/** The names that a region's labels mark. */
export function namesOf(labels: Uint8Array, scores: Int32Array, at: number): LabelledName[] {
  const names: LabelledName[] = [];
  for (let t = 0; t < labels.length; t++) {
    const label = labels[t]!;
    if (!isBegin(label)) continue;
    let end = t + 1;
    while (labels[end] === label + 1) end++;
    names.push({
      from: at + t,
      to: at + end,
      class: NAME_CLASSES[kindOf(label)]!,
      scores: sumsOf(scores, t, end),
    });
    t = end - 1;
  }
  return names;
}

/** What the tokens together say for each class. */
function sumsOf(scores: Int32Array, from: number, to: number): Int32Array {
  const sums = new Int32Array(NAME_CLASSES.length);
  for (let t = from; t < to; t++) {
    for (let kind = 0; kind < LABELLED; kind++)
      sums[kind]! += scores[t * LABELS + (t === from ? begins(kind) : goesOn(kind))]!;
    sums[LABELLED]! += scores[t * LABELS + OUTSIDE]!;
  }
  return sums;
}
