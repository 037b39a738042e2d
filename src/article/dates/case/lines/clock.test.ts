import { describe, expect, it } from 'vitest';
import { dump, html, PARAGRAPHS, readFixture } from '../../../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port after second failure';

describe('a clock on top of a page that is one table', () => {
  const table = (bar: string, menu: string) =>
    readFixture(
      html('', '').replace(
        /<div class="text">.*<\/div>/s,
        `<table><tr><td>${bar}</td></tr><tr><td>${menu}</td></tr><tr><td><h2>Ferry stays in port</h2>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</td></tr></table>`,
      ),
    );
  const bar = 'Saturday, 4 June 2022 | 11:40 | Skerry 14º | Saint of the day: Francis Caracciolo of Villa';
  const menu =
    '<a href="/a">Local</a> | <a href="/b">Boats</a> | <a href="/c">Nets</a> | <a href="/d">Archive</a>';

  it('is the page’s today where the menu stands under it', () => {
    const article = table(bar, menu);
    expect(article.datePublished.value).toBeNull();
    expect(article.dates).toMatchObject([{ value: '2022-06-04', role: 'clock' }]);
  });

  it('is the article’s day where the menu stands over it', () => {
    expect(table(menu, 'Saturday, 4 June 2022').datePublished.value).toBe('2022-06-04');
  });
});

describe('a clock and a date below the headline', () => {
  it('takes the date below the headline', () => {
    const article = readFixture(dump(['Saturday, 4 June 2022', 'Home', 'Islands', HEADLINE, '9 March 2021']));
    expect(article.datePublished.value).toBe('2021-03-09');
    expect(article.dates).toContainEqual(expect.objectContaining({ value: '2022-06-04', role: 'clock' }));
  });
  it('does so in HTML, where the clock stands in the frame', () => {
    const article = readFixture(
      html(
        '',
        `<div class="top">Saturday, 4 June 2022</div><div><h1>${HEADLINE}</h1><div class="date">9 March 2021</div></div>`,
      ),
    );
    expect(article.datePublished.value).toBe('2021-03-09');
    expect(article.dates).toContainEqual(expect.objectContaining({ value: '2022-06-04', role: 'clock' }));
  });
});
