import { expect, it } from 'vitest';
import { dump, readFixture } from '../../../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port for the ninth day';
const published = (...above: string[]) => readFixture(dump(above)).datePublished.value;

it('of two days on top of a dump the later is the clock, the other the article’s', () => {
  expect(published('Sat, 21 Nov 2026 | 30 Aban 1405', '2021-March-9  18:05', HEADLINE)).toBe('2021-03-09');
});

it('a day near a name over the headline is the article’s', () => {
  expect(
    published(
      'By Jane Roe',
      'The Norhaven Courier',
      'Tuesday 9th March 2021, 6.05pm',
      'Comments (12)',
      HEADLINE,
    ),
  ).toBe('2021-03-09');
});

it('a label alone over a dump’s day is nobody’s name', () => {
  const page = readFixture(dump(['Publish Date : Tue, 09 Mar 2021 18:05', 'News ID : 456789', HEADLINE]));
  expect(page.datePublished.value).toBe('2021-03-09');
  expect(page.author).toEqual([]);
});

it('a day between headline and name on one line is the article’s', () => {
  expect(published('FERRY STAYS IN PORT, Thursday, 4 March 2021, By NORA DALE')).toBe('2021-03-04');
});

it('a day over the headline with the name under it is the page’s today', () => {
  expect(published('Friday, 5 March 2021', HEADLINE, 'By Jane Roe')).toBe(null);
});

it('a day behind the article’s number is the article’s', () => {
  expect(
    published('Norhaven News Agency', 'News ID: 84261204 - Tue 9 March 2021 - 12:30', 'Boats', HEADLINE),
  ).toBe('2021-03-09');
});

it('a day beside the page of a paper is its issue’s', () => {
  expect(published('The Norhaven Herald', 'Page A3', 'March 9, 2021', HEADLINE, 'By Jane Roe')).toBe(
    '2021-03-09',
  );
});

it('a day under the number of an issue is the issue’s', () => {
  expect(published('Skerry Papers', 'Special Dispatch No. 4471', 'March 9, 2021', HEADLINE)).toBe(
    '2021-03-09',
  );
});

it('a later day alone under the text is the page’s today', () => {
  const page = dump(['The Quay Herald', 'Tuesday, March 9, 2021', HEADLINE], ['Friday, November 20, 2026']);
  expect(readFixture(page)).toMatchObject({
    datePublished: { value: '2021-03-09' },
    dates: [{ value: '2026-11-20', role: 'clock' }],
  });
});

it('a day over the headline that a change follows in its line is the article’s', () => {
  expect(published('9 Mar, 2021 18:05 / Updated 2 years ago', HEADLINE)).toBe('2021-03-09');
});

it('a day glued to itself is one day', () => {
  expect(published(HEADLINE, 'Published On 9 Mar 20219 Mar 2021')).toBe('2021-03-09');
});

it('a day under the article’s number on a line of its own is the article’s', () => {
  expect(published('News ID 161161', 'Mar 9, 2021, 6:05 PM', 'Boats', HEADLINE)).toBe('2021-03-09');
});
