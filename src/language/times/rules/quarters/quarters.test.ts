import { expect, it } from 'vitest';
import { readProse } from '../../../index.ts';

/** The values of what is read from a text of Monday, 30 October 2023. */
const values = (text: string): string[] =>
  readProse({ text, headline: null, language: 'en', date: '2023-10-30' }).body.times.map(
    ({ value }) => value,
  );

it('"the quarter" is the one spoken of, though days were named since', () => {
  expect(
    values('Sales fell in the first quarter. On Friday the board met. In the quarter it sold a ship.'),
  ).toEqual([...['2023-Q1', '2023-10-27', '2023-Q1']]);
});

it('"the latest quarter" is over', () => {
  expect(
    values('Third-quarter sales fell. A fourth-quarter charge is due. In the latest quarter it sold a ship.'),
  ).toEqual(['2023-Q3', '2023-Q4', '2023-Q3']);
});

it('"the 2022 period" is compared with the quarter that is over', () => {
  expect(
    values('Third-quarter sales fell. A fourth-quarter charge is due. In the 2022 period it sold a ship.'),
  ).toEqual([...['2023-Q3', '2023-Q4', '2022-Q3']]);
});

it('"a year-earlier loss" is a time and no length', () => {
  expect(values('Sales fell in the third quarter, compared with a year-earlier rise.')).toEqual([
    '2023-Q3',
    '2022-Q3',
  ]);
});

it('the day on which a quarter ended leaves the quarter in focus', () => {
  expect(values('Profit rose for the first quarter ended Sept. 30. It had a loss a year ago.')).toEqual([
    ...['2023-Q1', '2023-09-30', '2022-Q1'],
  ]);
});
