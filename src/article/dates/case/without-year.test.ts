import { describe, expect, it } from 'vitest';
import { dump, html, PARAGRAPHS, readFixture } from '../../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port';
const opened = (dateline: string) => [`${dateline}${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1)];
const comments = (...days: string[]) => [
  `Comments (${days.length})`,
  ...days.flatMap((day) => ['Jane Roe', day, 'I have waited for this boat since Monday.', 'Reply']),
];
const read = (dateline: string, days: readonly string[] = [], above: readonly string[] = []) =>
  readFixture(dump([HEADLINE, ...above], comments(...days), opened(dateline))).datePublished;

describe('a day without its year', () => {
  it('has the year of the readers’ comments that follow soon', () => {
    const date = read('LERWICK, March 9 (NIF) – ', ['March 9, 2021 at 6:40 pm', 'March 11, 2021 at 8:00 am']);
    expect(date).toMatchObject({ value: '2021-03-09', precision: 'day', basis: 'dateline' });
    expect(date.evidence[0]?.why).toBe('a day without its year: readers commented on it soon after');
  });

  it('may lie before the new year', () => {
    expect(read('LERWICK, Dec. 30 (NIF) – ', ['January 2, 2021 at 8:00 am']).value).toBe('2020-12-30');
  });

  it('has none where the comments come much later, or before it', () => {
    expect(read('LERWICK, March 9 (NIF) – ', ['September 9, 2021 at 8:00 am']).value).toBeNull();
    expect(read('LERWICK, March 9 (NIF) – ', ['March 8, 2021 at 8:00 am']).value).toBeNull();
    expect(read('LERWICK, March 9 (NIF) – ').value).toBeNull();
  });

  it('of a sentence is not the article’s', () => {
    expect(read('The boat of March 9 was full. ', ['March 10, 2021 at 8:00 am']).value).toBeNull();
  });

  it('gives way to a day with its year', () => {
    expect(
      read('LERWICK, March 9 (NIF) – ', ['March 10, 2021 at 8:00 am'], ['By Jane Roe', 'March 10, 2021'])
        .value,
    ).toBe('2021-03-10');
  });

  it('has the year of the address that has its month', () => {
    const page = html('', `<h1>${HEADLINE}</h1>`).replace(
      PARAGRAPHS[0]!,
      opened('LERWICK, March 9 (NIF) – ')[0]!,
    );
    expect(readFixture(page, 'https://quay.example/2021/03/ferry').datePublished.value).toBe('2021-03-09');
  });
});
