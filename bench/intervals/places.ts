import { f1, type Identified, type Measure, type Recall, type Scored, share } from './measure.ts';
import { byId } from './read-set.ts';

interface Scorer {
  load(folder: string, side: 'dev'): readonly Identified[];
  score(
    documents: readonly Identified[],
    said: readonly object[],
  ): {
    readonly gold: number;
    readonly goldWithCoords: number;
    readonly sys: number;
    readonly exact: Recall;
    readonly overlap: Recall;
    readonly endToEnd161: Recall;
  };
}

/** A document each. */
export async function measurePlaces({ folder, scorers, printed }: Scored): Promise<Measure> {
  const scorer = (await import(`${scorers}/geo.mjs`)) as Scorer;
  const said = byId<{ id: string; places?: readonly object[] }>(printed);
  const units = scorer.load(folder, 'dev').map((document) => {
    const { id } = document;
    const scored = scorer.score([document], [{ id, toponyms: said.get(id)?.places ?? [] }]);
    const { gold, goldWithCoords, sys, exact, overlap, endToEnd161 } = scored;
    return [gold, goldWithCoords, sys, exact.r * gold, overlap.r * gold, endToEnd161.r * goldWithCoords];
  });
  return {
    units,
    figures: {
      'exact.f1': (sums) => f1(sums[3]!, sums[2]!, sums[0]!),
      'overlap.f1': (sums) => f1(sums[4]!, sums[2]!, sums[0]!),
      acc161OfAllGold: (sums) => share(sums[5]!, sums[1]!),
      'endToEnd161.f1': (sums) => f1(sums[5]!, sums[2]!, sums[1]!),
    },
  };
}
