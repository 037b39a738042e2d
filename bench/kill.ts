import { type RoundsWanted, runRounds } from '../test/power/rounds.ts';

const SEED = 20261121;

/** Kills writers and cuts the power, two hundred times each unless told otherwise, and prints what was lost. */
export async function run(rounds: number, print: (line: string) => void): Promise<void> {
  print('| what | synchronous | rounds | acknowledged | lost | not as it should be |');
  print('|---|---|---|---|---|---|');
  for (const [cut, synchronous] of RUNS) {
    const found = await runRounds({ cut, synchronous, rounds, seed: SEED });
    const cells =
      'reason' in found
        ? [found.reason]
        : [found.rounds, found.acknowledged, found.lost.length, found.broken.length];
    print(`| ${[NAMES[cut], synchronous, ...cells].join(' | ')} |`);
  }
}

/** The last two are controls: they do not wait for the disk at each commit, and have to lose something. */
const RUNS: readonly (readonly [RoundsWanted['cut'], RoundsWanted['synchronous']])[] = [
  ['kill', 'FULL'],
  ['power', 'FULL'],
  ['power', 'NORMAL'],
  ['power', 'OFF'],
];

const NAMES = { kill: 'writers killed', power: 'power cut' } as const;
