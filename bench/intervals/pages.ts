import { basename } from 'node:path';
import { type Counts, f1, harmonic, type Measure, type Scored, share } from './measure.ts';
import { readLines } from './read-set.ts';

interface Truth {
  readonly id: string;
  readonly body?: string;
}

interface Read {
  readonly input: { readonly path: string };
  readonly error?: object;
  readonly headline: string | null;
  readonly datePublished?: { readonly value: string | null };
  readonly author?: readonly string[];
  readonly text?: string;
}

interface Row {
  readonly p?: number;
  readonly r?: number;
  readonly must?: readonly [number, number, number, number];
}

interface Scorer {
  evaluate(
    truth: readonly Truth[],
    said: ReadonlyMap<string, object>,
    into: { perPage: Row[] },
  ): {
    readonly body?: { readonly acc: number };
    readonly date?: { readonly acc: number };
    readonly title?: { readonly exact: number };
    readonly author?: { readonly exact: number };
  };
  tokenize(text: string): readonly string[];
}

/** A page each. */
export async function measurePages({ folder, scorers, printed }: Scored): Promise<Measure> {
  const scorer = (await import(`${scorers}/pages.mjs`)) as Scorer;
  const said = new Map((printed.flat() as Read[]).filter(({ error }) => !error).map(predicted));
  const truth = readLines<Truth>(`${folder}/truth.jsonl`);
  return { units: truth.map((page) => countsOf(page, said, scorer)), figures: FIGURES };
}

function predicted({ input, headline, datePublished, author, text }: Read): [string, { body: string }] {
  const id = basename(input.path).replace(/\.(html|txt)\.gz$/, '');
  const date = datePublished?.value?.slice(0, 10) ?? null;
  return [
    id,
    Object.assign({ title: headline, date, author: (author ?? []).join('; ') }, { body: text ?? '' }),
  ];
}

function countsOf(page: Truth, said: ReadonlyMap<string, { body: string }>, scorer: Scorer): Counts {
  const rows: Row[] = [];
  const { body, date, title, author } = scorer.evaluate([page], said, { perPage: rows });
  const { p = 0, r = 0, must = [0, 0, 0, 0] } = rows[0]!;
  const has = (text: string | undefined): number => (scorer.tokenize(text ?? '').length > 0 ? 1 : 0);
  const asked = body ? [has(said.get(page.id)?.body), has(page.body)] : [0, 0];
  return [
    ...[asked[0]!, p * asked[0]!, asked[1]!, r * asked[1]!, body ? 1 : 0, body?.acc ?? 0],
    ...[must[0], must[1], must[2]],
    ...[date, title && { acc: title.exact }, author && { acc: author.exact }].flatMap((one) =>
      one ? [1, one.acc] : [0, 0],
    ),
  ];
}

const precision = (sums: Counts): number => share(sums[1]!, sums[0]!);
const FIGURES: Measure['figures'] = {
  'body.f1': (sums) => harmonic(precision(sums), share(sums[3]!, sums[2]!)),
  'body.p': precision,
  'body.acc': (sums) => share(sums[5]!, sums[4]!),
  'snip.f1': ([, , , , , , right, wrong, missed]) => f1(right!, right! + wrong!, right! + missed!),
  'date.acc': (sums) => share(sums[10]!, sums[9]!),
  'title.exact': (sums) => share(sums[12]!, sums[11]!),
  'author.exact': (sums) => share(sums[14]!, sums[13]!),
};
