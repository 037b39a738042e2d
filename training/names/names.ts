import { readArticleWords } from '../../src/language/mentions/labels/article-words.ts';
import {
  begins,
  goesOn,
  isBegin,
  LABELS,
  NAME_CLASSES,
  type NameClass,
  OUTSIDE,
} from '../../src/language/mentions/labels/classes.ts';
import {
  type Evidence,
  newMarks,
  readEvidence,
  wordAt,
} from '../../src/language/mentions/labels/evidence.ts';
import {
  MOST_LABEL_FEATURES,
  PARTS,
  partFeatures,
  placeFeatures,
} from '../../src/language/mentions/labels/features.ts';
import { useWords } from '../../src/language/mentions/labels/model.ts';
import type { NamesFile } from '../../src/language/mentions/labels/names-file.ts';
import { findRegions } from '../../src/language/mentions/labels/regions.ts';
import { judgedPieces } from '../../src/language/mentions/names/find-names.ts';
import { countryWord } from '../../src/language/mentions/words/countries.ts';
import { readSegment } from '../../src/language/segment.ts';
import type { Segment } from '../../src/language/types.ts';
import { newFeatures } from '../../src/language/weights/linear.ts';
import { Crf, type LabelledRegion } from '../learners/crf.ts';
import { clusterWords } from './name-clusters.ts';
import type { NamedText } from './name-corpora.ts';
import { learnLooks } from './name-looks.ts';
import { withoutTitle } from './name-titles.ts';

export const NAME_OPTIONS = { bits: 20, rounds: 6, rate: 0.008 };
const LEAST = 0.04;
/** The regions are seen in so many orders, a model each; their mean depends on none of them. */
const ORDERS = [0, 1, 2];

const LABEL_NAMES = Array.from({ length: LABELS }, (_, label) =>
  label === OUTSIDE ? 'O' : `${isBegin(label) ? 'B' : 'I'}-${NAME_CLASSES[(label - 1) >> 1]}`,
);

/** Learns to label names, from texts whose names are marked and raw texts for the clusters of words. */
export function trainNames(
  texts: readonly NamedText[],
  raw: readonly string[],
  log: (line: string) => void,
): NamesFile {
  const { hashes, clusters } = clusterWords(raw);
  log(`${hashes.length} words of ${raw.length} texts in clusters`);
  const looks = learnLooks(raw, log);
  useWords(hashes, clusters, looks);
  const regions = withoutRare(texts.flatMap(regionsOf), NAME_OPTIONS.bits);
  log(`${regions.length} regions of ${texts.length} texts`);
  const learned = ORDERS.map((order) => {
    const crf = new Crf(NAME_OPTIONS.bits);
    crf.train(regions, { ...NAME_OPTIONS, order }, log);
    return crf;
  });
  const model = Crf.mean(learned).freeze(LABEL_NAMES, LEAST);
  return { model, wordHashes: hashes, wordLabels: clusters, looks };
}

/** Features met less often, counted by the regions' weight, are left out. */
const LEAST_MET = 3;
/** Features are counted by so many bits of their hashes: nearly each by itself. */
const COUNTED_BITS = 26;

/** The regions with the slots of those features that are met often enough. */
function withoutRare(regions: readonly LabelledRegion[], bits: number): LabelledRegion[] {
  const met = new Float32Array(1 << COUNTED_BITS);
  const counter = (hash: number): number => hash >>> (32 - COUNTED_BITS);
  for (const { features, weight } of regions)
    for (const hashes of features) for (const hash of hashes) met[counter(hash)]! += weight;
  return regions.map((region) => ({
    ...region,
    features: region.features.map((hashes) =>
      hashes.filter((hash) => met[counter(hash)]! >= LEAST_MET).map((hash) => hash >>> (32 - bits)),
    ),
  }));
}

/** A text's regions as the reader finds them, each token with the label that the corpus gives it. */
export function regionsOf({ text, names, weight }: NamedText): LabelledRegion[] {
  const segment = readSegment(text, 'text', false);
  const article = readArticleWords([segment]);
  const labels = labelsOf(
    segment,
    names.map((name) => withoutTitle(text, name)),
  );
  const marks = newMarks(segment);
  return segment.sentences.flatMap((sentence) => {
    const pieces = judgedPieces(segment, sentence, article.casing);
    const evidence = readEvidence(segment, sentence, article, pieces, marks);
    return findRegions(segment.tokens, sentence).map(({ from, to }) => ({
      features: Array.from({ length: to - from }, (_, i) => hashesOf(evidence, from + i)),
      labels: startingAfresh(labels.slice(from, to)),
      weight,
    }));
  });
}

const features = newFeatures(MOST_LABEL_FEATURES);

/** The hashes of all features of a token. */
function hashesOf(evidence: Evidence, at: number): Int32Array {
  placeFeatures(features, evidence, at);
  const hashes = [...features.hashes.subarray(0, features.count)];
  for (const [part, far] of PARTS) {
    partFeatures(features, wordAt(evidence, at + far), part);
    hashes.push(...features.hashes.subarray(0, features.count));
  }
  return Int32Array.from(hashes);
}

const GROUP = NAME_CLASSES.indexOf('group');
const OTHER = NAME_CLASSES.indexOf('other');

/** A label a token: the longest names first, then nationalities, which most corpora do not mark. */
function labelsOf(segment: Segment, names: NamedText['names']): Uint8Array {
  const { tokens } = segment;
  const labels = new Uint8Array(tokens.length);
  const longestFirst = [...names].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, class: kind } of longestFirst) {
    const from = tokens.findIndex((token) => token.end > start);
    const behind = tokens.findIndex((token) => token.start >= end);
    const to = behind < 0 ? tokens.length : behind;
    if (from < 0 || from >= to || labels.subarray(from, to).some((label) => label !== OUTSIDE)) continue;
    putLabels(labels, from, to, kind);
  }
  tokens.forEach(({ text }, i) => {
    const alone = isBegin(labels[i]!) && labels[i + 1] !== labels[i]! + 1;
    const open = labels[i] === OUTSIDE || labels[i]! >= begins(OTHER) || alone;
    if (open && countryWord(text)?.kind === 'demonym') labels[i] = begins(GROUP);
  });
  return labels;
}

function putLabels(labels: Uint8Array, from: number, to: number, kind: NameClass): void {
  const number = NAME_CLASSES.indexOf(kind);
  labels.fill(goesOn(number), from, to);
  labels[from] = begins(number);
}

/** A name that goes on where it has not begun begins there. */
function startingAfresh(labels: Uint8Array): Uint8Array {
  labels.forEach((label, i) => {
    const before = labels[i - 1] ?? OUTSIDE;
    if (label !== OUTSIDE && !isBegin(label) && before !== label && before !== label - 1)
      labels[i] = label - 1;
  });
  return labels;
}
