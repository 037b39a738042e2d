import { expect, it } from 'vitest';
import { readPage } from '../../../page/index.ts';
import { html } from '../../fixtures/written-page.ts';
import { readArticle } from '../../index.ts';

const HEADLINE = '<h1>Ferry to the outer islands stays in port</h1>';
const read = (line: string, capturedAt: string | null, head = '') =>
  readArticle(
    readPage(new TextEncoder().encode(html(head, `${HEADLINE}<div class="date">${line}</div>`)), {
      url: null,
      contentType: null,
      capturedAt,
    }),
  ).datePublished;

it.each([
  ['3 hours ago', '2021-03-09', 'day'],
  ['Published 2 days ago', '2021-03-07', 'day'],
  ['vor 10 Stunden', '2021-03-08', 'day'],
  ['il y a 2 jours', '2021-03-07', 'day'],
  ['2 months ago', '2021-01', 'month'],
])('"%s" is counted back from the capture', (line, value, precision) => {
  expect(read(line, '2021-03-09T08:00:00Z')).toMatchObject({ value, precision, basis: 'visible' });
});

it('tells nothing where nobody knows when the page was captured', () => {
  expect(read('3 hours ago', null).value).toBeNull();
});

it('is of the change where the line says so', () => {
  expect(read('Updated 3 hours ago', '2021-03-09T08:00:00Z')).toMatchObject({
    value: null,
    notAfter: '2021-03-09',
  });
});

it('refuses a day after the capture', () => {
  const head = '<meta property="article:published_time" content="2031-03-09T08:00:00Z">';
  expect(read('', '2021-03-09T08:00:00Z', head).value).toBeNull();
  expect(read('', null, head).value).toBe('2031-03-09T08:00:00Z');
});
