import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';

test('a short line is one part', () => {
  expect([...partsOf('harbour')]).toEqual(['harbour\n']);
});

test('a long line comes in parts that cut no character of two units', () => {
  expect([...partsOf('fog 🌫 over 🌊', 5)]).toEqual(['fog 🌫', ' over', ' 🌊', '\n']);
});
