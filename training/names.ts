import { readCasing } from '../src/language/mentions/casing.ts';
import { namePieces } from '../src/language/mentions/find-names.ts';
import { MOST_NAME_FEATURES, nameFeatures } from '../src/language/mentions/name-features.ts';
import { NAME_CLASSES, type NameClass } from '../src/language/mentions/name-model.ts';
import { readSegment } from '../src/language/segment.ts';
import type { ModelFile } from '../src/language/weights/binary.ts';
import { newFeatures } from '../src/language/weights/linear.ts';
import type { NamedText } from './name-corpora.ts';
import { Perceptron } from './perceptron.ts';
import { shuffled } from './shuffle.ts';

const BITS = 16;
const ROUNDS = 6;
const LEAST = 0.004;

interface Example {
  readonly hashes: Int32Array;
  readonly label: number;
}

/** Learns what capitalised pieces are, from texts whose names are marked. */
export function trainNames(texts: readonly NamedText[], log: (line: string) => void): ModelFile {
  const examples = texts.flatMap(examplesOf);
  log(`${examples.length} pieces of ${texts.length} texts`);
  const model = new Perceptron(BITS, NAME_CLASSES);
  const scores = new Float64Array(NAME_CLASSES.length);
  for (let round = 0; round < ROUNDS; round++) {
    let wrong = 0;
    for (const { hashes, label } of shuffled(examples, round + 1)) {
      const features = { hashes, count: hashes.length };
      model.score(features, scores);
      const guess = scores.indexOf(Math.max(...scores));
      if (guess !== label) {
        model.update(features, label, guess);
        wrong++;
      }
      model.next();
    }
    log(`round ${round + 1}: ${((100 * wrong) / examples.length).toFixed(2)} % wrong`);
  }
  return { model: model.freeze(LEAST), wordHashes: new Int32Array(), wordLabels: new Uint8Array() };
}

/** A text's pieces as the reader cuts them, each with the class that the corpus gives it. */
function examplesOf({ text, names }: NamedText): Example[] {
  const segment = readSegment(text, 'text');
  const casing = readCasing([segment]);
  const features = newFeatures(MOST_NAME_FEATURES);
  return segment.sentences.flatMap((sentence) =>
    namePieces(segment, sentence, casing).map((piece) => {
      nameFeatures(features, segment, sentence, piece, casing);
      const span = { start: segment.tokens[piece.from]!.start, end: segment.tokens[piece.to - 1]!.end };
      const label = NAME_CLASSES.indexOf(classOf(names, span));
      return { hashes: features.hashes.slice(0, features.count), label };
    }),
  );
}

/** The class of the marked name that is the piece, or that overlaps it by more than half. */
function classOf(names: NamedText['names'], { start, end }: { start: number; end: number }): NameClass {
  let best: NameClass = 'none';
  let most = 0.5;
  for (const name of names) {
    const common = Math.min(end, name.end) - Math.max(start, name.start);
    const share = common / (Math.max(end, name.end) - Math.min(start, name.start));
    if (share > most) {
      best = name.class;
      most = share;
    }
  }
  return best;
}
