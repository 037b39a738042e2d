import { describe, expect, it } from 'vitest';
import { read } from '../../fixtures/read-lines.ts';

/** The first statement's dating, of an article of Friday, 12 March 2021. */
const dated = (text: string) => {
  const { said, saidBetween } = read(text).statements[0]!;
  return [
    said?.value ?? null,
    saidBetween && `${saidBetween.notBefore ?? '..'}/${saidBetween.notAfter ?? '..'}`,
  ];
};

const MONDAY = ['2021-03-08', '2021-03-08/2021-03-08'];

describe('the time that ends what is announced', () => {
  it.each([
    'Ilse Brandt announced the closure of the port on Monday.',
    'Ilse Brandt denied the charges on Monday.',
    'Ilse Brandt called for calm on Monday.',
    'Ilse Brandt called the closure a mistake on Monday.',
    'Ilse Brandt rejected that argument in a ruling released on Monday.',
    'Ilse Brandt urged the board to close the port in a letter sent on Monday.',
  ])('dates the saying: %s', (text) => expect(dated(text)).toEqual(MONDAY));

  it.each([
    'Ilse Brandt announced a strike on Monday.',
    'Ilse Brandt announced plans to close the port on Monday.',
    'Ilse Brandt promised a new port by Monday.',
    'Ilse Brandt said the port was closed on Monday.',
  ])('may be that of something else: %s', (text) => expect(dated(text)).toEqual([null, null]));
});

describe('what a thing is of dates no saying', () => {
  it.each([
    'Asked about the storm of 2015, Ilse Brandt said the port was safe.',
    'The 2019 champion said the port was safe.',
    'The current mayor said the port was safe.',
  ])('%s', (text) => expect(dated(text)).toEqual([null, null]));
});

describe('where no day is named there are bounds', () => {
  it.each([
    ['Ilse Brandt said last week that the port was safe.', null, '2021-03-01/2021-03-07'],
    ['In recent weeks Ilse Brandt has said that the port is safe.', null, '../2021-03-12'],
    ['Ilse Brandt said before 2019 that the port was safe.', null, '../2018-12-31'],
    ['Ilse Brandt has said since January that the port is safe.', null, '2021-01-01/2021-03-12'],
    ['Ilse Brandt said earlier this month that the port was safe.', '2021-03', '2021-03-01/2021-03-12'],
    ['Ilse Brandt will say on Sunday that the port is safe.', null, null],
  ])('%s', (text, value, between) => expect(dated(text)).toEqual([value, between]));
});

it('who held a news conference spoke at it', () => {
  const text = 'Ilse Brandt held a news conference on Monday. “The port is safe,” Brandt said.';
  expect(dated(text)).toEqual(MONDAY);
});
