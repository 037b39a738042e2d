import { expect, test } from 'vitest';
import { type RoundsWanted, runRounds } from './rounds.ts';

/** In tests; `npm run bench -- kill` runs two hundred. */
const ROUNDS = Number(process.env.ONRECORD_ROUNDS || 20);
const TIME = 30_000 + ROUNDS * 15_000;

const wanted = (more: Partial<RoundsWanted>): RoundsWanted => ({
  cut: 'kill',
  rounds: ROUNDS,
  seed: 20240501,
  synchronous: 'FULL',
  ...more,
});

test(
  'a writer that is killed loses nothing that it acknowledged, and leaves nothing by halves',
  async () => {
    const found = await runRounds(wanted({}));
    expect(found).toMatchObject({ lost: [], broken: [] });
  },
  TIME,
);

test(
  'when the power is cut, nothing acknowledged is lost either',
  async ({ skip }) => {
    const found = await runRounds(wanted({ cut: 'power' }));
    if ('reason' in found) return skip(found.reason);
    expect(found).toMatchObject({ lost: [], broken: [] });
    expect(found.acknowledged).toBeGreaterThan(ROUNDS);
  },
  TIME,
);

test(
  'the control, which waits for no disk, loses what it acknowledged',
  async ({ skip }) => {
    const found = await runRounds(wanted({ cut: 'power', rounds: 3, synchronous: 'OFF' }));
    if ('reason' in found) return skip(found.reason);
    expect(found.lost.length).toBeGreaterThan(0);
  },
  TIME,
);
