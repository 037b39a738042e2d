import { expect, test } from 'vitest';
import { scorePair } from './score-pair.ts';

const same = (a: string, b: string): boolean => scorePair(a, b).same;

test('the same words in another order and voice say the same', () => {
  expect(
    same(
      'The minister said on Tuesday that the northern bridge would be closed for two weeks.',
      'On Tuesday the minister said the northern bridge would close for two weeks.',
    ),
  ).toBe(true);
});

test('a shared subject is not the same statement', () => {
  expect(
    same(
      'The minister said the northern bridge would be closed for two weeks.',
      'The northern bridge was painted blue by volunteers, the mayor said.',
    ),
  ).toBe(false);
});

test('other numbers and a negation speak against it', () => {
  const score = (b: string): number => scorePair('Forty boats left the harbour at 5 on Monday.', b).score;
  expect(score('Forty boats left the harbour at 7 on Monday.')).toBeLessThan(
    score('Forty boats left the harbour at 5 on Monday.'),
  );
  expect(score('Forty boats had not left the harbour at 5 on Monday.')).toBeLessThan(
    score('Forty boats had left the harbour at 5 on Monday.'),
  );
});

test('the score lies between 0 and 1 and does not depend on the order', () => {
  const [a, b] = ['Rain fell in Orsa.', 'It rained in Orsa all night, and the river rose.'];
  expect(scorePair(a, b).score).toBeCloseTo(scorePair(b, a).score, 10);
  expect(scorePair('', '').score).toBeLessThan(0.5);
});

test('a short wording and its contrary do not say the same', () => {
  expect(scorePair('We will pay', 'We will not pay').score).toBeLessThan(0.1);
  expect(same('We will pay', 'We will pay')).toBe(true);
  expect(same('Orsa attacked Varde.', 'Varde attacked Orsa.')).toBe(false);
  expect(same('Orsa attacked Varde.', 'Varde was attacked by Orsa.')).toBe(true);
});
