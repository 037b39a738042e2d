import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Counts, f1, type Measure, type Scored, share } from './measure.ts';
import { byId, readLines } from './read-set.ts';

type Spans = readonly { readonly start: number; readonly end: number; readonly in?: string }[];

interface Read {
  readonly id: string;
  readonly statements?: readonly {
    readonly within: string | null;
    readonly source: Spans;
    readonly cue: Spans;
    readonly content: Spans;
  }[];
}

interface Found {
  readonly tp: number;
  readonly pred: number;
  readonly gold: number;
}

const MEASURES = [
  ['content', 'iou50'],
  ['content', 'strict'],
  ['attribution', 'iou50_head'],
] as const;
/** Scorers at work at once. */
const AT_ONCE = 2;

/** An article each: the scorer is a program, and is run on one after another. */
export async function measurePolnear({ folder, scorers, printed }: Scored): Promise<Measure> {
  const read = byId<Read>(printed);
  const gold = readLines<{ readonly id: string }>(`${folder}/dev.jsonl`);
  const work = mkdtempSync(join(tmpdir(), 'onrecord-intervals-'));
  const units: Counts[] = [];
  try {
    for (let from = 0; from < gold.length; from += AT_ONCE) {
      const some = gold.slice(from, from + AT_ONCE);
      units.push(
        ...(await Promise.all(
          some.map((one, n) => countsOf(one, read.get(one.id), `${work}/${n}`, scorers)),
        )),
      );
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  return { units, figures: FIGURES };
}

async function countsOf(
  gold: { readonly id: string },
  read: Read | undefined,
  file: string,
  scorers: string,
): Promise<Counts> {
  const said = { id: gold.id, attributions: attributions(read) };
  writeFileSync(`${file}.gold`, JSON.stringify(gold));
  writeFileSync(`${file}.said`, JSON.stringify(said));
  const { stdout } = await promisify(execFile)(process.execPath, [
    `${scorers}/attribution.mjs`,
    `${file}.gold`,
    `${file}.said`,
  ]);
  const scored = JSON.parse(stdout) as Record<string, Record<string, Found>>;
  return MEASURES.flatMap(([of, measure]) => {
    const { tp = 0, pred = 0, gold: there = 0 } = scored[of]?.[measure] ?? {};
    return [tp, pred, there];
  });
}

/** The corpus marks the outermost attribution only. */
function attributions(read: Read | undefined): object[] {
  const pairs = (spans: Spans) =>
    spans.filter((span) => span.in === undefined).map(({ start, end }) => [start, end]);
  return (read?.statements ?? [])
    .filter(({ within }) => within === null)
    .map(({ source, cue, content }) => ({ source: pairs(source), cue: pairs(cue), content: pairs(content) }))
    .filter(({ content }) => content.length > 0);
}

const FIGURES: Measure['figures'] = {
  'content.iou50.f1': (sums) => f1(sums[0]!, sums[1]!, sums[2]!),
  'content.strict.f1': (sums) => f1(sums[3]!, sums[4]!, sums[5]!),
  'attribution.iou50_head.p': (sums) => share(sums[6]!, sums[7]!),
  'attribution.iou50_head.r': (sums) => share(sums[6]!, sums[8]!),
  'attribution.iou50_head.f1': (sums) => f1(sums[6]!, sums[7]!, sums[8]!),
};
