import { type Counts, f1, type Measure, type Scored, share } from './measure.ts';
import { byId } from './read-set.ts';

interface Pair {
  readonly id: string;
  readonly label?: number;
  readonly score?: number;
}

interface Scorer {
  load(folder: string, side: 'dev'): readonly Pair[];
}

/** Graded pairs say the same from here on. */
const SAME_GRADE = 4;

/** A pair each. */
export async function measureSame({ folder, scorers, printed }: Scored): Promise<Measure> {
  const gold = ((await import(`${scorers}/paraphrase.mjs`)) as Scorer).load(folder, 'dev');
  const said = byId<{ id: string; score: number; same?: boolean }>(printed);
  const isSame = ({ label, score }: Pair): boolean =>
    label !== undefined ? label === 1 : (score ?? 0) >= SAME_GRADE;
  const pairs = gold.map((pair) => {
    const { score = 0, same = score >= 0.5 } = said.get(pair.id) ?? {};
    return { there: isSame(pair), said: same, score };
  });
  const scores = { same: scoresOf(pairs, true), other: scoresOf(pairs, false) };
  const units = pairs.map(({ there, said, score }): Counts => {
    // How many of the other kind a pair is rightly above or below; ties count half.
    const [low, high] = there ? ranks(scores.other, score) : ranks(scores.same, score);
    const above = (low + high) / 2;
    const beaten = there ? share(above, scores.other.length) : 1 - share(above, scores.same.length);
    const kind = there ? [1, beaten, 0, 0] : [0, 0, 1, beaten];
    return [1, Number(there === said), Number(there && said), Number(said), Number(there), ...kind];
  });
  const auc = share(
    units.reduce((sum, unit) => sum + unit[6]!, 0),
    scores.same.length,
  );
  return {
    units,
    figures: {
      acc: (sums) => share(sums[1]!, sums[0]!),
      f1: (sums) => f1(sums[2]!, sums[3]!, sums[4]!),
      // Both kinds vary, and each alone gives the figure (DeLong and others, Biometrics 44, 1988).
      auc: (sums) => share(sums[6]!, sums[5]!) + share(sums[8]!, sums[7]!) - auc,
    },
  };
}

const scoresOf = (pairs: readonly { there: boolean; score: number }[], there: boolean): number[] =>
  pairs
    .filter((pair) => pair.there === there)
    .map(({ score }) => score)
    .sort((a, b) => a - b);

/** How many of the sorted scores are below, and how many not above. */
function ranks(sorted: readonly number[], score: number): [number, number] {
  const first = (fits: (other: number) => boolean): number => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (fits(sorted[middle]!)) to = middle;
      else from = middle + 1;
    }
    return from;
  };
  return [first((other) => other >= score), first((other) => other > score)];
}
