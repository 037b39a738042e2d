import { type Counts, f1, harmonic, type Measure, type Scored, share } from './measure.ts';

interface Document {
  readonly id: string;
  readonly cluster: string;
}

interface Scorer {
  loadSet(folder: string, side: 'dev'): readonly Document[];
}

const pairs = (n: number): number => (n * (n - 1)) / 2;

/** A story each, as the gold has them. Of a pair that is joined across two stories, each has half. */
export async function measureStories({ folder, scorers, printed }: Scored): Promise<Measure> {
  const scorer = (await import(`${scorers}/cluster.mjs`)) as Scorer;
  const joined = new Map<string, string>();
  for (const { id, articles } of (printed.at(-1) ?? []) as { id: string; articles: readonly string[] }[])
    for (const article of articles) joined.set(article, id);
  const documents = scorer.loadSet(folder, 'dev');
  const said = ({ id }: Document): string => joined.get(id) ?? `alone ${id}`;
  const sizes = countBy(documents, said);
  const units = [...Map.groupBy(documents, ({ cluster }) => cluster).values()].map((story): Counts => {
    let [precision, recall, right, together] = [0, 0, 0, 0];
    for (const [name, n] of countBy(story, said)) {
      const size = sizes.get(name)!;
      precision += (n * n) / size;
      recall += (n * n) / story.length;
      right += pairs(n);
      together += pairs(n) + (n * (size - n)) / 2;
    }
    return [story.length, precision, recall, right, together, pairs(story.length)];
  });
  return { units, figures: FIGURES };
}

function countBy<T>(items: readonly T[], name: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(name(item), (counts.get(name(item)) ?? 0) + 1);
  return counts;
}

const FIGURES: Measure['figures'] = {
  'b3.f1': (sums) => harmonic(share(sums[1]!, sums[0]!), share(sums[2]!, sums[0]!)),
  'pair.f1': (sums) => f1(sums[3]!, sums[4]!, sums[5]!),
  ari: ([n, , , right, together, there]) => {
    const byChance = (together! * there!) / pairs(n!);
    return (right! - byChance) / ((together! + there!) / 2 - byChance);
  },
};
