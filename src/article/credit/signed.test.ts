import { describe, expect, it } from 'vitest';
import { dump, html, PARAGRAPHS, readFixture } from '../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port';

describe('an agency that helped is credited beside whoever signs', () => {
  it.each([
    ['Par Jeanne Roux (avec AFP)', 'AFP'],
    ['Von Jane Roe mit dpa', 'dpa'],
    ['By Jane Roe and Reuters', 'Reuters'],
  ])('%s', (byline, agency) => {
    expect(readFixture(dump([HEADLINE, byline, '9 March 2021'])).credit).toContain(agency);
  });
});

it('an agency signs on a line of its own below the text, in its own script', () => {
  expect(readFixture(html('', `<h1>${HEADLINE}</h1>`, '<p>(رويترز)</p>')).credit).toEqual(['رويترز']);
});

it('an origin goes without the article of its sentence', () => {
  const note = 'This article first appeared in the Norhaven Courier.';
  expect(readFixture(dump([HEADLINE], [], [...PARAGRAPHS, note])).credit).toEqual(['Norhaven Courier']);
});

it('a day is no origin', () => {
  expect(readFixture(dump([HEADLINE], ['First published on March 2, 2021 / 2:15 PM'])).credit).toEqual([]);
});

it('the desk that signs beside an agency is no origin', () => {
  const last = 'The pumps are to come by train on Monday, and the crew is at work already. (APA/red)';
  expect(readFixture(dump([HEADLINE], [], [...PARAGRAPHS, last])).credit).toEqual(['APA']);
});

it('agencies behind date and hour are credited', () => {
  const line = 'March 02, 2021 / 6:05 PM EST / HTV/AP';
  expect(readFixture(dump([HEADLINE, line])).credit).toEqual(['AP']);
});
