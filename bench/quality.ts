import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Interval, intervalsOf } from './intervals/index.ts';
import { readLines } from './intervals/read-set.ts';
import { keepTable } from './keep-table.ts';
import { SETS } from './sets.ts';

const COMMAND = fileURLToPath(new URL('../bin/onrecord', import.meta.url));
const KEPT_COMMAND = fileURLToPath(new URL('intervals/kept-command.ts', import.meta.url));
/** The scorers round to four digits. */
const ROUNDING = 0.0002;

type Figures = Readonly<Record<string, unknown>>;

/** Runs the score sets through the built command, prints a table, and keeps it where every set was run whole. */
export async function run(
  shared: string,
  wanted: readonly string[],
  sample: string | undefined,
  print: (line: string) => void,
): Promise<void> {
  const scorer = `${shared}/eval/score.mjs`;
  if (!existsSync(scorer)) throw new Error(`There is no ${scorer}: name its folder with --shared`);
  const sets = wanted.length > 0 ? wanted : Object.keys(SETS);
  const lines = ['| set | figure | value | 95 % interval | seconds |', '|---|---|---|---|---|'];
  for (const line of lines) print(line);
  for (const set of sets) {
    const rows = await measured(shared, set, sample);
    lines.push(...rows);
    for (const row of rows) print(row);
  }
  if (wanted.length === 0 && !sample) keepTable('figures.md', 'npm run bench -- quality', lines);
}

/** One set's rows: the scorer's figures, and beside each its interval, made from what the scorer's calls printed. */
async function measured(shared: string, set: string, sample: string | undefined): Promise<string[]> {
  const kept = mkdtempSync(join(tmpdir(), 'onrecord-quality-'));
  try {
    const figures = score(`${shared}/eval/score.mjs`, set, sample, kept);
    if (figures.error) return [`| ${set} | not measured: ${figures.error} | | | |`];
    // A sample is looked at for its figures alone.
    const intervals = sample
      ? new Map()
      : await intervalsOf(set, {
          folder: folderOf(shared, set),
          scorers: `${shared}/eval`,
          printed: readdirSync(kept)
            .sort()
            .map((name) => readLines(join(kept, name))),
        });
    return rowsOf(set, figures, intervals);
  } finally {
    rmSync(kept, { recursive: true });
  }
}

function folderOf(shared: string, set: string): string {
  const [kind, name] = set.split('/');
  return kind === 'language' ? `${shared}/corpora/language` : `${shared}/corpora/${kind}/${name}`;
}

function score(scorer: string, set: string, sample: string | undefined, kept: string): Figures {
  const limit = sample ? ['--sample', sample] : [];
  const command = [process.execPath, KEPT_COMMAND, COMMAND, kept].join(' ');
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, set, '--command', command, ...limit], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const line = stdout.trim().split('\n').at(-1);
  return line ? JSON.parse(line) : { error: stderr.trim().split('\n').at(-1) };
}

function rowsOf(set: string, figures: Figures, intervals: ReadonlyMap<string, Interval>): string[] {
  const paths = SETS[set] ?? Object.keys(figures).filter((key) => typeof figures[key] === 'number');
  const shown = paths.flatMap((path) => {
    const value = valueAt(figures, path);
    return typeof value === 'number' ? [{ path, value }] : [];
  });
  return shown.map(({ path, value }, row) => {
    const [name, seconds] = row === 0 ? [set, figures.seconds] : ['', ''];
    const between = besideOf(value, intervals.get(path));
    return `| ${name} | ${path.replaceAll('.', ' ')} | ${written(value)} | ${between} | ${seconds} |`;
  });
}

function valueAt(figures: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as Figures | undefined)?.[key], figures);
}

/** `.951 to .975`; what we count and the scorer does not is no interval of its figure. */
function besideOf(value: number, interval: Interval | undefined): string {
  if (interval === undefined) return '';
  if (Math.abs(interval.value - value) > ROUNDING) return `none: counted as ${interval.value}`;
  return `${written(interval.low)} to ${written(interval.high)}`;
}

function written(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3).replace(/^0\./, '.');
}
