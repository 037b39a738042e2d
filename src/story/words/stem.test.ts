import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['operation', 'operations'],
  ['plan', 'planned', 'plans', 'planning'],
  ['city', 'cities'],
  ['close', 'closed', 'closing', 'closes'],
  ['troop', 'troops'],
  ['go', 'went', 'gone'],
  ['defense', 'defence'],
  ['press', 'pressed', 'presses'],
])('the forms of %s have one stem', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
  ['sing', 'sin'],
  ['bus', 'bu'],
  ['news', 'new'],
  ['bring', 'br'],
])('%s and %s have not', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});
