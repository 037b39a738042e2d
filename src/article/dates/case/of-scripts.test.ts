import { expect, it } from 'vitest';
import { html, readFixture } from '../../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port after second failure';
const published = (head: string) => readFixture(html(head, `<h1>${HEADLINE}</h1>`)).datePublished;

it.each([
  ['<script>window.__STATE__={"page":{"publicationDate":"2021-03-09T08:00:00+01:00"}}</script>'],
  ['<script>dataLayer.push({pageName: "ferry", publishDate: \'2021-03-09T08:00:00+01:00\'})</script>'],
  ['<script>load("{\\"published_at\\":\\"2021-03-09T08:00:00+01:00\\"}")</script>'],
  ['<div data-page="{&quot;pubDate&quot;:&quot;2021-03-09T08:00:00+01:00&quot;}"></div>'],
])('%s', (head) => {
  expect(published(head)).toMatchObject({ value: '2021-03-09T08:00:00+01:00', basis: 'meta' });
  expect(published(head).evidence[0]!.why).toContain('data of a script');
});

it('reads milliseconds and seconds since 1970', () => {
  expect(published('<script>x={"publishTime":1615277226000}</script>').value).toBe('2021-03-09T08:07:06Z');
});

it.each([
  ['two days', '<script>x=[{"publishDate":"2021-03-09"},{"publishDate":"2020-01-02"}]</script>'],
  ['the day on which the site was built', '<!-- Last Published: Tue Mar 09 2021 08:00:00 GMT+0000 -->'],
  ['an address', '<a href="/list?published="2021-03-09"">all</a>'],
  ['a change', '<script>x={"lastUpdated":"2021-03-09"}</script>'],
])('tells nothing by %s', (_, head) => {
  expect(published(head).value).toBeNull();
});

it('is not asked where metadata gives the day', () => {
  const meta = '<meta property="article:published_time" content="2021-03-05">';
  expect(published(`${meta}<script>x={"publishDate":"2021-03-09"}</script>`).value).toBe('2021-03-05');
});
