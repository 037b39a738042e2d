import { expect, it } from 'vitest';
import { html, readFixture } from '../../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port after second failure';
const head = (more = '') =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-03-09T08:00:00Z"${more}}</script>`;
const published = (above: string, stated = head()) =>
  readFixture(html(stated, `<h1>${HEADLINE}</h1><p class="byline">${above}</p>`)).datePublished.value;

it('an article that is brought out again has the one day that is printed over it', () => {
  expect(published('6 May 2021')).toBe('2021-05-06');
});

it('keeps the day of metadata where the printed one is that of a change', () => {
  expect(published('6 May 2021', head(',"dateModified":"2021-05-06"'))).toBe('2018-03-09T08:00:00Z');
  expect(published('Updated 6 May 2021')).toBe('2018-03-09T08:00:00Z');
  expect(published('By Jane Roe, Senior AnalystUpdated May 6, 2021')).toBe('2018-03-09T08:00:00Z');
  expect(published('Medically reviewed by Dr. Ada Holm on 6 May 2021')).toBe('2018-03-09T08:00:00Z');
});

it('keeps it where that day is printed too, or stands in the address', () => {
  expect(published('6 May 2021, first published 9 March 2018')).toBe('2018-03-09T08:00:00Z');
  const link = '<link rel="canonical" href="https://harbour.example/2018/03/ferry">';
  expect(published('6 May 2021', head() + link)).toBe('2018-03-09T08:00:00Z');
});

it('keeps it where the printed day is the next, or an earlier one', () => {
  expect(published('10 March 2018')).toBe('2018-03-09T08:00:00Z');
  expect(published('6 May 2017')).toBe('2018-03-09T08:00:00Z');
});
