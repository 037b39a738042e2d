import { expect, it } from 'vitest';
import { readPage } from '../../page/index.ts';
import { readCanonical } from './read-canonical.ts';

const canonical = (head: string, url: string | null = null) =>
  readCanonical(
    readPage(Buffer.from(`<html><head>${head}</head><body><p>Ferry.</p></body></html>`), {
      url,
      contentType: 'text/html',
    }),
  );

const link = '<link rel="canonical" href="https://harbour.example/ferry#top">';
const graph = '<meta property="og:url" content="https://harbour.example/f">';

it.each([
  ['the canonical link before all others', link + graph, null, 'https://harbour.example/ferry'],
  ['OpenGraph', graph, 'https://fetched.example/1', 'https://harbour.example/f'],
  [
    'a relative link from where the page was fetched',
    '<link rel=canonical href="/ferry">',
    'https://harbour.example/x?y=1',
    'https://harbour.example/ferry',
  ],
  [
    'where it was fetched, when it says nothing',
    '',
    'https://harbour.example/x',
    'https://harbour.example/x',
  ],
  [
    'a link without a protocol',
    '<link rel=canonical href="//harbour.example/ferry">',
    null,
    'https://harbour.example/ferry',
  ],
  ['nothing, where a relative link has no base', '<link rel=canonical href="/ferry">', null, null],
  ['nothing that is no web address', '<link rel=canonical href="mailto:a@b.example">', null, null],
])('takes %s', (_, head, url, wanted) => {
  expect(canonical(head, url)).toBe(wanted);
});
