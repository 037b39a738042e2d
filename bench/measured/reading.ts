import { readAll } from '../../src/work/index.ts';
import { STAGES, spentOn } from '../stages.ts';
import { middle, type Row } from './row.ts';

/** One core and the pool take turns, so that a busy minute of the machine is in both. */
const ROUNDS = 2;
const CORES = 2;
/** Pages before the clock starts: models are loaded, the compiler is warm. */
const WARM_UP = { 1: 60, [CORES]: 260 };
const PAGES = { 1: 150, [CORES]: 300 };

/** Milliseconds a page, by the clock and of all threads. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** Pages and MB a second, by stage, on one core, and with the pool. */
export async function* readingRows(pages: readonly Uint8Array[]): AsyncGenerator<Row> {
  const size = pages.reduce((sum, { length }) => sum + length, 0) / pages.length;
  yield* stageRows(pages, size);
  const rounds: { one: Cost; pool: Cost }[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ one: await costOf(pages, 1), pool: await costOf(pages, CORES) });
  const one = middleOf(rounds.map((round) => round.one));
  const pool = middleOf(rounds.map((round) => round.pool));
  yield { what: 'full records as JSON, one core', figure: told(one, size), aim: '60 pages a second' };
  yield { what: 'full records as JSON, pool of two', figure: told(pool, size), aim: '' };
  const wall = middle(rounds.map((round) => round.one.wall / round.pool.wall));
  const cpu = middle(rounds.map((round) => (CORES * round.one.cpu) / round.pool.cpu));
  yield {
    what: 'pool to one core',
    figure: `${wall.toFixed(2)} by the clock; ${cpu.toFixed(2)} were both cores free, by processor time`,
    aim: '1.8',
  };
}

function* stageRows(pages: readonly Uint8Array[], size: number): Generator<Row> {
  const spent = spentOn(pages);
  const each = (stage: (typeof STAGES)[number]): number => spent[stage] / pages.length;
  const all = STAGES.reduce((sum, stage) => sum + each(stage), 0);
  const article = { wall: each('page') + each('article'), cpu: 0 };
  yield { what: 'bytes to article, one core', figure: told(article, size), aim: '' };
  const parts = STAGES.map((stage) => `${stage} ${each(stage).toFixed(1)}`).join(', ');
  yield { what: 'ms a page, by stage', figure: `${parts}; all ${all.toFixed(1)}`, aim: '' };
}

function told({ wall, cpu }: Cost, size: number): string {
  const speed = `${(1000 / wall).toFixed(0)} pages, ${(size / 1000 / wall).toFixed(1)} MB a second`;
  return cpu > 0 ? `${speed}; ${cpu.toFixed(1)} ms of processor time a page` : speed;
}

/** Reads pages over and over as `onrecord read` does, and gives what a page took once all was warm. */
async function costOf(pages: readonly Uint8Array[], workers: 1 | typeof CORES): Promise<Cost> {
  const [before, counted] = [WARM_UP[workers], PAGES[workers]];
  let done = 0;
  let written = 0;
  let wall = performance.now();
  let cpu = process.cpuUsage();
  for await (const read of readAll(itemsOf(pages, before + counted), { workers })) {
    written += read.json.length;
    if (++done !== before) continue;
    wall = performance.now();
    cpu = process.cpuUsage();
  }
  if (written === 0) throw new Error('Nothing was read');
  const { user, system } = process.cpuUsage(cpu);
  return { wall: (performance.now() - wall) / counted, cpu: (user + system) / 1000 / counted };
}

async function* itemsOf(pages: readonly Uint8Array[], count: number) {
  const input = { path: null, url: null, mediaType: null, bytes: null, capturedAt: null, record: null };
  const hints = { url: null, contentType: null };
  for (let i = 0; i < count; i++)
    yield { kind: 'page' as const, bytes: pages[i % pages.length]!.slice(), hints, input };
}

function middleOf(costs: readonly Cost[]): Cost {
  return { wall: middle(costs.map(({ wall }) => wall)), cpu: middle(costs.map(({ cpu }) => cpu)) };
}
