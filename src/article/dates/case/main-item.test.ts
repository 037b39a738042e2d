import { expect, it } from 'vitest';
import { html, readFixture } from '../../fixtures/written-page.ts';

const HEADLINE = '<h1>Ferry to the outer islands stays in port</h1>';
const item = (day: string, url: string) =>
  `{"@type":"NewsArticle","datePublished":"${day}","url":"https://harbour.example/${url}"}`;
const script = (...items: string[]) => `<script type="application/ld+json">[${items.join(',')}]</script>`;

it('is the one that names the page’s own address', () => {
  const head = `<link rel="canonical" href="https://harbour.example/ferry">${script(item('2021-01-01', 'pool'), item('2021-03-09', 'ferry'))}`;
  expect(readFixture(html(head, HEADLINE)).datePublished).toMatchObject({
    value: '2021-03-09',
    basis: 'json-ld',
  });
});

it('is the first where none does', () => {
  const head = script(item('2021-03-09', 'ferry'), item('2021-01-01', 'pool'));
  expect(readFixture(html(head, HEADLINE)).datePublished.value).toBe('2021-03-09');
});
