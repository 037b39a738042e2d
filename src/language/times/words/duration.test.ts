import { expect, it } from 'vitest';
import { formatDuration } from './duration.ts';

it.each([
  [3, 'day', 'P3D'],
  [2.5, 'year', 'P2Y6M'],
  [0.5, 'hour', 'PT30M'],
  [1.5, 'hour', 'PT1H30M'],
  [2, 'decade', 'P20Y'],
  [null, 'minute', 'PTXM'],
  [null, 'week', 'PXW'],
] as const)('%s %s', (value, unit, expected) => expect(formatDuration(value, unit)).toBe(expected));
