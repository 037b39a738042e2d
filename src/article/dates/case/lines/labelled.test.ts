import { expect, it } from 'vitest';
import { html, PARAGRAPHS, readFixture } from '../../../fixtures/written-page.ts';

const PAGE = html('', '<h1>Ferry stays in port for the ninth day</h1>');

it('a line within the text that a label and a time element make is the article’s own', () => {
  const line = 'Created late on <time datetime="2021-03-09T20:10:00Z">Tuesday, 9 March 2021</time>.';
  const page = (words: string) =>
    readFixture(
      PAGE.replace(
        `<p>${PARAGRAPHS[2]}</p>`,
        `${`<p>${PARAGRAPHS[2]}</p>`.repeat(45)}<div class="stamp">${words}</div>`,
      ),
    ).datePublished.value;
  expect(page(line)).toBe('2021-03-09T20:10:00Z');
});
