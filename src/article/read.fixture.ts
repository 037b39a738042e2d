import { readPage } from '../page/index.ts';
import { type Article, readArticle } from './index.ts';

/** Reads a page that a test wrote, as bytes from a file would be. */
export function readFixture(source: string, url: string | null = null): Article {
  return readArticle(readPage(new TextEncoder().encode(source), { url, contentType: null }));
}

/** Three paragraphs of an invented report, long enough to be a text. */
export const PARAGRAPHS = [
  'The ferry to the outer islands will not sail this week because its only engine failed twice, the harbour office said in a note to passengers.',
  'Islanders who had come to the mainland for the market slept in the school gymnasium, where the town had set up forty beds and a soup kitchen.',
  'A mechanic from the shipyard has ordered two new pumps, and the harbour office expects that they arrive by train before the end of the week.',
];

/** A dump: lines above and below the paragraphs, parted by blank lines. */
export const dump = (
  above: readonly string[],
  below: readonly string[] = [],
  body: readonly string[] = PARAGRAPHS,
): string => [...above, ...body, ...below].join('\n\n');

/** An HTML page with what stands in its head, above and below the paragraphs of its article. */
export const html = (head: string, above: string, below = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${above}<div class="text">${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</div>${below}</body></html>`;
