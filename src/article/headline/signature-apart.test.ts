import { describe, expect, it } from 'vitest';
import { dump, PARAGRAPHS, readFixture } from '../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the islands stays in port';
const read = (...lines: string[]) => readFixture(dump(['Boats', ...lines]));

describe('a headline with name and date on its line', () => {
  it.each([
    [`${HEADLINE} By Nora Dale March 4, 2021`, ['Nora Dale']],
    [`${HEADLINE} | By Nora Dale | March 4, 2021 6:05 pm`, ['Nora Dale']],
    [`${HEADLINE} by Nora Dale and Lars Lund 4 March 2021`, ['Nora Dale', 'Lars Lund']],
    [`${HEADLINE}, Thursday, 4 March 2021, By NORA DALE`, ['NORA DALE']],
    [`${HEADLINE} – Von Nora Dale, 04.03.2021`, ['Nora Dale']],
  ])('%s', (line, author) => {
    const article = read(line);
    expect(article).toMatchObject({ headline: HEADLINE, author, text: PARAGRAPHS.join('\n\n') });
    expect(article.datePublished.value).toBe('2021-03-04');
  });

  it('keeps where its parts stand in the page', () => {
    const line = `${HEADLINE} | By Nora Dale March 4, 2021`;
    const page = dump([line]);
    const [headline, byline] = readFixture(page).blocks;
    expect([headline, byline].map((block) => page.slice(...block!.at))).toEqual([
      HEADLINE,
      'By Nora Dale March 4, 2021',
    ]);
  });

  it.each([
    'The old ferry in a photo by Nora Dale March 4, 2021',
    'Ferry saved by Harbour volunteers on the quay March 4, 2021',
    'By Nora Dale March 4, 2021',
  ])('%s is one line', (line) => {
    expect(read(line).blocks.map(({ text }) => text)).toContain(line);
  });

  it('of several none is the article’s', () => {
    const others = [
      `${HEADLINE} By Nora Dale March 4, 2021`,
      'Pumps for the ferry are on order By Lars Lund March 5, 2021',
    ];
    expect(read(...others).blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(others));
  });
});
