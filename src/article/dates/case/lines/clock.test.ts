import { describe, expect, it } from 'vitest';
import { html, PARAGRAPHS, readFixture } from '../../../fixtures/written-page.ts';

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
