import { f1, type Identified, type Measure, type Recall, type Scored } from './measure.ts';
import { byId } from './read-set.ts';

interface Scorer {
  load(folder: string, side: 'dev'): readonly Identified[];
  score(
    documents: readonly Identified[],
    said: readonly object[],
  ): {
    readonly gold: number;
    readonly sys: number;
    readonly relaxed: Recall;
    readonly strict: Recall;
    readonly value: Recall;
  };
}

/** A document each. */
export async function measureTimes({ folder, scorers, printed }: Scored): Promise<Measure> {
  const scorer = (await import(`${scorers}/timex.mjs`)) as Scorer;
  const said = byId<{ id: string; times?: readonly object[] }>(printed);
  const units = scorer.load(folder, 'dev').map((document) => {
    const { id } = document;
    const { gold, sys, relaxed, strict, value } = scorer.score(
      [document],
      [{ id, timexes: said.get(id)?.times ?? [] }],
    );
    return [gold, sys, relaxed.r * gold, strict.r * gold, value.r * gold];
  });
  return {
    units,
    figures: {
      'relaxed.f1': (sums) => f1(sums[2]!, sums[1]!, sums[0]!),
      'strict.f1': (sums) => f1(sums[3]!, sums[1]!, sums[0]!),
      'value.f1': (sums) => f1(sums[4]!, sums[1]!, sums[0]!),
    },
  };
}
