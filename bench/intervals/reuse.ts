import { type Counts, f1, type Measure, type Scored, share } from './measure.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly tier: string;
}

interface Loaded {
  readonly ids: ReadonlyMap<string, { readonly topic?: string }>;
  readonly pairs: readonly Pair[];
  /** Topics whose pairs were not judged. */
  readonly ig: ReadonlySet<string>;
}

interface Scorer {
  load(folder: string, side: 'dev'): Loaded;
}

/** Which tiers count as reuse, and which neither way. */
const LEVELS = [
  { counted: ['dup'], passed: ['partial', 'snippet'] },
  { counted: ['dup', 'partial'], passed: ['snippet'] },
];

const keyOf = (a: string, b: string): string => (a < b ? `${a}\t${b}` : `${b}\t${a}`);

/** A topic each: its pairs hang together. */
export async function measureReuse({ folder, scorers, printed }: Scored): Promise<Measure> {
  const set = ((await import(`${scorers}/reuse.mjs`)) as Scorer).load(folder, 'dev');
  const tiers = new Map(set.pairs.map(({ a, b, tier }) => [keyOf(a, b), tier]));
  const rows = (printed.at(-1) ?? []) as readonly Pair[];
  const said = new Set(
    rows.filter(({ a, b }) => set.ids.has(a) && set.ids.has(b) && a !== b).map(({ a, b }) => keyOf(a, b)),
  );
  const topics = new Map<string, number[]>();
  for (const key of new Set([...tiers.keys(), ...said])) {
    const [a = '', b = ''] = key.split('\t');
    const topic = set.ids.get(a)?.topic ?? a;
    const unjudged = topic === set.ids.get(b)?.topic && set.ig.has(topic);
    const sums = topics.get(topic) ?? [0, 0, 0, 0, 0, 0];
    countsOf(tiers.get(key), said.has(key), unjudged).forEach((count, i) => {
      sums[i]! += count;
    });
    topics.set(topic, sums);
  }
  return { units: [...topics.values()], figures: FIGURES };
}

/** Right, said and there, of each level. */
function countsOf(tier: string | undefined, said: boolean, unjudged: boolean): Counts {
  return LEVELS.flatMap(({ counted, passed }) => {
    const there = tier !== undefined && counted.includes(tier);
    const passedOver = tier === undefined ? unjudged : passed.includes(tier);
    return [Number(there && said), Number(said && (there || !passedOver)), Number(there)];
  });
}

const FIGURES: Measure['figures'] = {
  'dup.f1': (sums) => f1(sums[0]!, sums[1]!, sums[2]!),
  'any.f1': (sums) => f1(sums[3]!, sums[4]!, sums[5]!),
  'any.p': (sums) => share(sums[3]!, sums[4]!),
  'any.r': (sums) => share(sums[3]!, sums[5]!),
};
