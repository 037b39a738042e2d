import { describe, expect, test } from 'vitest';
import { readPage } from '../../index.ts';
import { outletIn } from './outlet-in.ts';

describe('an item of a feed', () => {
  test('the outlet in the feed\u2019s title, the day, the author behind an address', () => {
    const text =
      'Feed: World | The Quay\nTitle: Ferry sails\nPublished: 2021-03-03\nAuthor: j@quay.example (Jane Roe)\nLanguage: en\nContent-Type: text/html\n\n<p>On <b>Monday</b>.</p>';
    const page = readPage(new TextEncoder().encode(text), {
      url: 'https://www.quay.example/1',
      contentType: 'application/rss+xml; charset=utf-8',
    });
    expect(page.witnesses.map(({ name, value }) => [name, value])).toEqual([
      ['url', 'https://www.quay.example/1'],
      ['publisher', 'The Quay'],
      ['feed-date', '2021-03-03'],
      ['byline', 'Jane Roe'],
      ['language', 'en'],
    ]);
    expect(page.declaredLanguage).toBe('en');
    const last = page.blocks.at(-1)!;
    expect(page.decoded.slice(...last.at)).toBe('On <b>Monday</b>.');
  });

  test.each([
    ['The Quay', null, 'The Quay'],
    ['World news | The Quay', 'https://www.quay.example/1', 'The Quay'],
    ['The Quay - Sport', 'https://quay.example/1', 'The Quay'],
    ['Notes: a diary', 'https://elsewhere.example/1', 'Notes: a diary'],
  ])('%s at %s', (title, url, outlet) => {
    expect(title.slice(...outletIn(title, url))).toBe(outlet);
  });
});
