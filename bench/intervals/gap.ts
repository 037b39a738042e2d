import { type Counts, f1, type Measure, type Scored, share } from './measure.ts';
import { byId, readText } from './read-set.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Read {
  readonly id: string;
  readonly entities?: readonly { readonly mentions: readonly (Span & { readonly kind: string })[] }[];
}

/** A pronoun each: is its entity the first name, the second, or neither? */
export function measureGap({ folder, printed }: Scored): Measure {
  const said = byId<Read>(printed);
  const lines = readText(`${folder}/gap/gap-development.tsv`).trim().split('\n').slice(1);
  return { units: lines.map((line) => countsOf(line.split('\t'), said)), figures: FIGURES };
}

/** Right, said and there: of masculine pronouns, then of feminine ones. */
function countsOf(fields: readonly string[], read: ReadonlyMap<string, Read>): Counts {
  const [id = '', text = '', pronoun = '', at = '', a = '', atA = '', isA = '', b = '', atB = '', isB = ''] =
    fields;
  // Offsets are in code points there.
  const spanOf = (words: string, point: string): Span => {
    const start = [...text].slice(0, Number(point)).join('').length;
    return { start, end: start + words.length };
  };
  const place = spanOf(pronoun, at);
  const entity = read
    .get(id)
    ?.entities?.find(({ mentions }) =>
      mentions.some(({ start, end }) => start === place.start && end === place.end),
    );
  const counts = [0, 0, 0];
  for (const [span, truth] of [
    [spanOf(a, atA), isA],
    [spanOf(b, atB), isB],
  ] as const) {
    const there = /true/i.test(truth);
    const said = (entity?.mentions ?? []).some(
      ({ kind, start, end }) => kind === 'name' && start < span.end && span.start < end,
    );
    counts[0]! += Number(there && said);
    counts[1]! += Number(said);
    counts[2]! += Number(there);
  }
  const none = [0, 0, 0];
  return /^(?:she|her|hers)$/i.test(pronoun) ? [...none, ...counts] : [...counts, ...none];
}

const FIGURES: Measure['figures'] = {
  'all.f1': (sums) => f1(sums[0]! + sums[3]!, sums[1]! + sums[4]!, sums[2]! + sums[5]!),
  feminineToMasculine: (sums) => share(f1(sums[3]!, sums[4]!, sums[5]!), f1(sums[0]!, sums[1]!, sums[2]!)),
};
