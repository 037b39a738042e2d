import { expect, it } from 'vitest';
import { givenDate } from './given-date.ts';

it('takes any form the reader takes', () => {
  const { datePublished, warnings } = givenDate('9. März 2021', '', 'de');
  expect(datePublished).toMatchObject({ value: '2021-03-09', precision: 'day', basis: 'given' });
  expect(datePublished.evidence).toEqual([{ quote: '9. März 2021', why: 'given with the article' }]);
  expect(warnings).toEqual([]);
});

it('warns of one it cannot take', () => {
  const { datePublished, warnings } = givenDate('last Tuesday', '', 'en');
  expect(datePublished.value).toBeNull();
  expect(warnings.map(({ code }) => code)).toEqual(['date-not-read']);
});

it('is silent where none is given', () => {
  expect(givenDate(null, '', 'en').warnings).toEqual([]);
  expect(givenDate('', '', 'en').datePublished.value).toBeNull();
});

it('claims no day where day and month may be in either place, and asks the text', () => {
  const given = givenDate('03/04/2024', 'The ferry stays in port.', 'en');
  expect(given.datePublished).toMatchObject({ value: '2024', precision: 'year' });
  expect(given.warnings.map(({ code }) => code)).toEqual(['day-or-month-first']);
  expect(givenDate('03/04/2024', 'The harbour is closed.', 'en').datePublished.value).toBe('2024-04-03');
});
