import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SETS } from './sets.ts';

const FIGURES = new URL('../docs/figures.md', import.meta.url);
const COMMAND = fileURLToPath(new URL('../bin/onrecord', import.meta.url));
/** The tests want the page formatted. */
const BIOME = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
const BEGIN = '<!-- npm run bench -- quality: begin -->';
const END = '<!-- npm run bench -- quality: end -->';

type Figures = Readonly<Record<string, unknown>>;

/** Runs the score sets through the built command, prints a table, and keeps it where every set was run whole. */
export function run(
  shared: string,
  wanted: readonly string[],
  sample: string | undefined,
  print: (line: string) => void,
): void {
  const scorer = `${shared}/eval/score.mjs`;
  if (!existsSync(scorer)) throw new Error(`There is no ${scorer}: name its folder with --shared`);
  const sets = wanted.length > 0 ? wanted : Object.keys(SETS);
  const head = ['| set | figures | seconds |', '|---|---|---|'];
  const rows: string[] = [];
  for (const line of head) print(line);
  for (const set of sets) {
    const row = rowOf(set, score(scorer, set, sample));
    rows.push(row);
    print(row);
  }
  if (wanted.length === 0 && !sample)
    keep([`Measured on ${new Date().toISOString().slice(0, 10)}.`, '', ...head, ...rows]);
}

function score(scorer: string, set: string, sample: string | undefined): Figures {
  const limit = sample ? ['--sample', sample] : [];
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, set, '--command', COMMAND, ...limit], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const line = stdout.trim().split('\n').at(-1);
  return line ? JSON.parse(line) : { error: stderr.trim().split('\n').at(-1) };
}

function rowOf(set: string, figures: Figures): string {
  if (figures.error) return `| ${set} | not measured: ${figures.error} | |`;
  const paths = SETS[set] ?? Object.keys(figures).filter((key) => typeof figures[key] === 'number');
  const shown = paths
    .map((path) => [path.replaceAll('.', ' '), valueAt(figures, path)] as const)
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => `${name} ${written(value as number)}`);
  return `| ${set} | ${shown.join('; ')} | ${figures.seconds ?? ''} |`;
}

function valueAt(figures: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as Figures | undefined)?.[key], figures);
}

function written(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3).replace(/^0\./, '.');
}

/** Writes the table between its marks in docs/figures.md. */
function keep(lines: readonly string[]): void {
  const page = readFileSync(FIGURES, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`Expected ${BEGIN} and ${END} in docs/figures.md`);
  writeFileSync(FIGURES, `${before}${BEGIN}\n\n${lines.join('\n')}\n\n${END}${after}`);
  spawnSync(process.execPath, [BIOME, 'format', '--write', fileURLToPath(FIGURES)]);
}
