import { expect, test } from 'vitest';
import { beginningOf } from './beginnings.ts';

test.each([
  [/^(?:ferry|boat)s?$/, 'ferry', true],
  [/^(?:ferry|boat)s?$/, 'quay', false],
  [/^(?:ferry|boat)s?$/i, 'Boat', true],
  [/^[^\p{L}]*(?:tide|wave)/iu, '“Tide', true],
  [/^[^\p{L}]*(?:tide|wave)/iu, 'Moon', false],
  [/^(?:the )?(?:tide|wave)/, 'the', true],
  [/^(?:the )?(?:tide|wave)/, 'ebb', false],
  [/^a{0,2}b/, 'b', true],
  [/^a{1,2}b/, 'b', false],
  [/^(?!ab)\p{Lu}\p{L}+/u, 'Island', true],
  [/^(?!ab)\p{Lu}\p{L}+/u, 'island', false],
  [/^\u0416|^\x41/, 'A', true],
  [/^\$\d+|^[)\]]/, ')', true],
  [/^\$\d+|^[)\]]/, '(', false],
  [/^.{2,}x/u, '?', true],
])('%s: %s', (pattern, text, may) => {
  expect(beginningOf(pattern)!.test(text)).toBe(may);
});

test.each([/ferry/, /^ferry|boat$/, /^(?:ferry)?$/, /^a*/, /(?:^|b)c/])(
  '%s may begin with anything',
  (pattern) => {
    expect(beginningOf(pattern)).toBeNull();
  },
);
