import { expect, test } from 'vitest';
import { directionOf, type Provenance } from './direction.ts';

const article = (name: string, date: string | null, more: Partial<Provenance> = {}): Provenance => ({
  publisher: { name, domain: null },
  credit: [],
  text: 'The dam held.',
  datePublished: {
    value: date,
    precision: date === null ? null : 'day',
    basis: null,
    notBefore: null,
    notAfter: null,
    evidence: [],
  },
  ...more,
});

test('a credit decides, even against the dates', () => {
  const taker = article('Fjord Blog', '2024-03-01', { credit: ['Harbour Post'] });
  expect(directionOf(taker, article('The Harbour Post', '2024-03-02'))).toEqual({
    from: 'b',
    credited: true,
  });
});

test('where both credit the same agency, neither has it from the other', () => {
  const credit = { credit: ['Northern Wire'] };
  const direction = directionOf(article('A', '2024-03-01', credit), article('B', '2024-03-02', credit));
  expect(direction).toEqual({ from: null, credited: false });
});

test('a publisher named in the other text is a credit', () => {
  const taker = article('B', null, { text: 'The dam held, Harbour Post reports.' });
  expect(directionOf(article('Harbour Post', null), taker)).toEqual({ from: 'a', credited: true });
});

test('the earlier day decides where nothing else tells; unknown and equal days tell nothing', () => {
  expect(directionOf(article('A', '2024-03-02'), article('B', '2024-03-01')).from).toBe('b');
  expect(directionOf(article('A', '2024-03-02'), article('B', '2024-03-02')).from).toBeNull();
  expect(directionOf(article('A', '2024-03-02'), article('B', null)).from).toBeNull();
});
