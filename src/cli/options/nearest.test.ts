import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it('finds the word that was meant', () => {
  expect(nearest('drect', ['direct', 'indirect', 'mixed'])).toBe('direct');
  expect(nearest('JSONL', ['text', 'jsonl'])).toBe('jsonl');
});

it('says nothing where no word is near', () => {
  expect(nearest('xyz', ['direct', 'indirect'])).toBeNull();
});
