import { expect, it } from 'vitest';
import { processHost } from './host.ts';
import { progressOf, stepsOf } from './progress.ts';

function told(total: number | null, terminal = true): string[] {
  const lines: string[] = [];
  let now = 0;
  const host = {
    ...processHost(),
    progress: terminal,
    now: () => now,
    status: (line: string) => void lines.push(line),
  };
  const progress = progressOf(host, 'Pages read:', total);
  for (const failed of [false, true, false]) {
    now += 500;
    progress.step(failed);
  }
  progress.done();
  return lines;
}

it('tells how many of how many, how fast, how long yet and what failed', () => {
  expect(told(8)).toEqual([
    'Pages read: 1 of 8, 2.0 a second, 4 s left',
    'Pages read: 2 of 8, 2.0 a second, 3 s left, 1 could not be read',
    'Pages read: 3 of 8, 2.0 a second, 3 s left, 1 could not be read',
    '',
  ]);
});

it('tells no total that is not known or is passed', () => {
  expect(told(null)[0]).toBe('Pages read: 1, 2.0 a second');
  expect(told(1)[2]).toBe('Pages read: 3, 2.0 a second, 1 could not be read');
});

it('tells nothing where there is no terminal', () => {
  expect(told(8, false)).toEqual([]);
});

it('tells of work that says itself of how many', () => {
  const lines: string[] = [];
  let now = 0;
  const host = {
    ...processHost(),
    progress: true,
    now: () => now,
    status: (line: string) => void lines.push(line),
  };
  const { step, done } = stepsOf(host, 'Texts merged:');
  for (const read of [true, false]) {
    step(read, 4);
    now += 500;
  }
  done();
  expect(lines).toEqual(['Texts merged: 2 of 4, 4.0 a second, 1 s left, 1 could not be read', '']);
});
