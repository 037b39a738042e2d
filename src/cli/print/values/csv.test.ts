import { expect, it } from 'vitest';
import { csvLine } from './csv.ts';

it('sets what needs it in quotation marks, and doubles those inside', () => {
  expect(csvLine(['ferry', 'a, b', 'said "no"', 'two\nlines', null, 0.5])).toBe(
    'ferry,"a, b","said ""no""","two\nlines",,0.5',
  );
});

it.each(['=1+1', '+47 21', '-5 degrees', '@varde', '\tx'])('makes %j harmless in a spreadsheet', (text) => {
  expect(csvLine([text])).toBe(`'${text}`);
});

it('leaves numbers and what only holds such a sign', () => {
  expect(csvLine([-5, '2024-05-01', 'a=b'])).toBe('-5,2024-05-01,a=b');
});

it('writes lists of names and of spans', () => {
  expect(
    csvLine([
      ['Ada Holm', 'Holm'],
      [
        { start: 3, end: 9, in: 'headline' },
        { start: 1, end: 2 },
      ],
      [],
    ]),
  ).toBe('Ada Holm; Holm,headline:3-9 1-2,');
});
