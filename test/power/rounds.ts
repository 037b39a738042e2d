import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openRecord } from '../../src/record/index.ts';
import { chanceOf } from './chance.ts';
import { buildShim, type Disk, diskOfKill, diskOfPowerCut } from './disk.ts';
import { startWriter } from './writer.ts';

export interface RoundsWanted {
  readonly cut: 'kill' | 'power';
  readonly rounds: number;
  readonly seed: number;
  /** What SQLite waits for: FULL as the record does, or less for a control that has to fail. */
  readonly synchronous: 'FULL' | 'NORMAL' | 'OFF';
}

export interface Rounds {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Acknowledged and not there afterwards, or in an older version. */
  readonly lost: readonly string[];
  /** What verify says, and records that could not be opened. */
  readonly broken: readonly string[];
}

/** A record lives through so many rounds, so that what one cut left is written on and cut again. */
const ROUNDS_OF_ONE = 10;
/** Milliseconds: the longest that writers are left alone after their first acknowledgement, and after their start. */
const AFTER_FIRST = 200;
const AFTER_START = 400;

/** Kills writers at moments that the seed decides, round after round, and looks at what is left. Two writers in every other round. */
export async function runRounds(wanted: RoundsWanted): Promise<Rounds | { readonly reason: string }> {
  const under = mkdtempSync(join(tmpdir(), 'onrecord-power-'));
  try {
    const built = wanted.cut === 'power' ? buildShim(under) : { shim: '' };
    return 'reason' in built ? built : await allRounds(wanted, under, built.shim);
  } finally {
    rmSync(under, { recursive: true, force: true });
  }
}

async function allRounds(wanted: RoundsWanted, under: string, shim: string): Promise<Rounds> {
  const chance = chanceOf(wanted.seed);
  const sum = { acknowledged: 0, lost: [] as string[], broken: [] as string[] };
  for (let first = 0; first < wanted.rounds; first += ROUNDS_OF_ONE) {
    const home = mkdtempSync(join(under, 'record-'));
    const disk = wanted.cut === 'power' ? diskOfPowerCut(home, shim) : diskOfKill(home);
    const rounds = Math.min(ROUNDS_OF_ONE, wanted.rounds - first);
    const record = await roundsOfOne(disk, first, rounds, chance, wanted.synchronous);
    sum.acknowledged += record.acknowledged;
    sum.lost.push(...record.lost);
    sum.broken.push(...record.broken);
  }
  return { rounds: wanted.rounds, ...sum };
}

async function roundsOfOne(
  disk: Disk,
  first: number,
  rounds: number,
  chance: () => number,
  synchronous: string,
): Promise<Omit<Rounds, 'rounds'>> {
  const file = join(disk.folder, 'record.db');
  const kept = new Map<string, number>();
  const [lost, broken]: [string[], string[]] = [[], []];
  let acknowledged = 0;
  for (let round = first; round < first + rounds; round++) {
    const now = await oneRound(file, round, disk, chance, synchronous);
    acknowledged += now.size;
    for (const [id, version] of now) kept.set(id, version);
    disk.cut();
    const left = look(file, kept);
    lost.push(...left.lost);
    broken.push(...left.broken);
    for (const id of left.lost) kept.delete(id);
    disk.settle();
  }
  return { acknowledged, lost, broken };
}

async function oneRound(
  file: string,
  round: number,
  disk: Disk,
  chance: () => number,
  synchronous: string,
): Promise<Map<string, number>> {
  const names = round % 2 === 0 ? ['a'] : ['a', 'b'];
  const writers = names.map((name) => startWriter(file, `${name}${round}`, synchronous, disk.env));
  const ends = Promise.all(writers.map(({ ended }) => ended));
  // One round in five is cut soon after the start, when the file is made or opened.
  if (chance() < 0.2) await wait(chance() * AFTER_START);
  else {
    await Promise.all(writers.map(({ begun }) => begun));
    await wait(chance() * AFTER_FIRST);
  }
  for (const writer of writers) writer.kill();
  await ends;
  return new Map(writers.flatMap(({ acknowledged }) => [...acknowledged]));
}

/** Opens what is left as the next process would, and compares it with what was acknowledged. */
function look(file: string, kept: ReadonlyMap<string, number>): Pick<Rounds, 'lost' | 'broken'> {
  try {
    const record = openRecord(file, { mode: 'add' });
    const versions = new Map(record.articles().map(({ id, version }) => [id, version]));
    const broken = record.verify().findings.map(({ where, message }) => `${where}: ${message}`);
    record.close();
    const lost = [...kept].filter(([id, version]) => (versions.get(id) ?? 0) < version).map(([id]) => id);
    return { lost, broken };
  } catch (error) {
    return { lost: [...kept.keys()], broken: [String(error)] };
  }
}
