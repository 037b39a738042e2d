import { expect, it } from 'vitest';
import { html, PARAGRAPHS, readFixture } from '../fixtures/written-page.ts';

const item = (body: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry stays in port', articleBody: body })}</script>`;
const drawn = (body: string, shown = ''): string =>
  `<!doctype html><html lang="en"><head>${item(body)}</head><body><div id="app">${shown}</div></body></html>`;

it('a page that a script draws has the text that its JSON-LD states, each paragraph at its script', () => {
  const page = drawn(PARAGRAPHS.join('\n\n'));
  const { text, blocks } = readFixture(page);
  expect(text).toBe(PARAGRAPHS.join('\n\n'));
  const [start, end] = blocks.find(({ role }) => role === 'body')!.at;
  expect(page.slice(start, end)).toContain('articleBody');
});

it('stands for a beginning that is shown', () => {
  const { text } = readFixture(drawn(PARAGRAPHS.join('<br/><br/>'), `<p>${PARAGRAPHS[0]!.slice(0, 70)}</p>`));
  expect(text).toBe(PARAGRAPHS.join('\n\n'));
});

it('is passed over where the text is shown', () => {
  const { blocks } = readFixture(html(item(PARAGRAPHS.join(' ')), '<h1>Ferry stays in port</h1>'));
  expect(blocks.some(({ reason }) => reason === 'json-ld-body')).toBe(false);
});
