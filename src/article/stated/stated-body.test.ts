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

it('is HTML where entities stand in it, with tags or without, or where its tags are escaped', () => {
  const entities = PARAGRAPHS.map((paragraph) => paragraph.replace(' because', '&hellip; because'));
  const shown = PARAGRAPHS.map((paragraph) => paragraph.replace(' because', '… because')).join('\n\n');
  expect(readFixture(drawn(entities.join('\n\n'))).text).toBe(shown);
  expect(readFixture(drawn(entities.map((one) => `&lt;p&gt;${one}&lt;/p&gt;`).join(''))).text).toBe(shown);
});

it('is passed over where the text is shown', () => {
  const { blocks } = readFixture(html(item(PARAGRAPHS.join(' ')), '<h1>Ferry stays in port</h1>'));
  expect(blocks.some(({ reason }) => reason === 'json-ld-body')).toBe(false);
});

it('a page that a script draws has the text among the data of its scripts, where one string is the article', () => {
  const text = PARAGRAPHS.map((paragraph) => `<p class="t">${paragraph}</p>`).join('');
  const script = (data: unknown): string =>
    `<!doctype html><html lang="en"><body><div id="root"></div><script>render(${JSON.stringify(data)})</script></body></html>`;
  const plain = readFixture(script({ article: { title: 'Ferry stays in port', contentHtml: text } }));
  expect(plain.text).toBe(PARAGRAPHS.join('\n\n'));
  expect(plain.blocks.map(({ reason }) => reason)).toContain('script-data-body');
  const nested = readFixture(script([1, JSON.stringify({ contentHtml: text })]));
  expect(nested.text).toBe(PARAGRAPHS.join('\n\n'));
  const list = readFixture(script({ first: text, second: text.replaceAll('ferry', 'steamer') }));
  expect(list.text).toBe('');
});
