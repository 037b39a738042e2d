import { decode } from '../../page/index.ts';
import { errorItem, inputOf } from '../errors.ts';
import { addressOf } from '../saved/origin.ts';
import type { SourceItem } from '../types.ts';
import { textOfItem } from './article-of.ts';
import { type Feed, type Fields, itemsOf } from './items.ts';

/** The articles of a feed, in its order. An item that gives its first words alone gets a line that says so. */
export function* readFeed(path: string, bytes: Uint8Array): Generator<SourceItem> {
  const feed = itemsOf(decode(bytes, null).text);
  for (const [i, item] of feed.items.entries()) yield itemOf(path, feed, item, i + 1);
  if (feed.items.length === 0)
    yield errorItem(inputOf(path), 'no-pages', 'expected a feed with items; it has none');
}

function itemOf(path: string, feed: Feed, item: Fields, number: number): SourceItem {
  const url = linkOf(item);
  const mediaType = `application/${feed.kind}+xml`;
  const known = { url, mediaType, record: item.get('guid') ?? item.get('id') ?? null };
  const text = textOfItem(item);
  if ('teaser' in text)
    return errorItem(inputOf(path, known), 'teaser-only', told(item, number, text.teaser, url));
  const bytes = unpackedItem(feed, item, text);
  const hints = { url, contentType: `${mediaType}; charset=utf-8` };
  return { kind: 'page', bytes, hints, input: inputOf(path, { ...known, bytes: bytes.length }) };
}

const linkOf = (item: Fields): string | null =>
  addressOf(item.get('feedburner:origlink')) ?? addressOf(item.get('link')) ?? addressOf(item.get('guid'));

const SHOWN = 60;

function told(item: Fields, number: number, teaser: string, url: string | null): string {
  const title = oneLine(item.get('title') ?? teaser).slice(0, SHOWN);
  const page = url === null ? 'the page it leads to' : url;
  return `item ${number} ("${title}"): expected the whole text of an article; the feed gives its first words alone: save ${page} and read that`;
}

/** What an item says of its article, by the names that it is kept under, the surest element first. */
const KEPT: readonly (readonly [name: string, ...elements: string[]])[] = [
  ['Title', 'title'],
  ['Published', 'pubdate', 'published', 'dc:date', 'dcterms:issued', 'issued'],
  ['Updated', 'updated', 'dcterms:modified', 'modified'],
  ['Author', 'dc:creator', 'author/name', 'author'],
];

/**
 * An item as text: what the feed and the item say of it, a line each; a blank line; its text, in UTF-8. This is what
 * is kept of it, so that it can be read again without the feed, whose other items change from hour to hour.
 */
function unpackedItem(feed: Feed, item: Fields, { text, html }: { text: string; html: boolean }): Uint8Array {
  const outlet = item.get('source/title') ?? item.get('source') ?? feed.about.get('title');
  const lines = [
    ['Feed', outlet],
    ['Link', linkOf(item) ?? undefined],
    ['Language', feed.about.get('language') ?? feed.about.get('dc:language')],
    ...KEPT.map(([name, ...elements]) => [name, elements.map((one) => item.get(one)).find(Boolean)]),
  ].flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : []));
  const type = `Content-Type: text/${html ? 'html' : 'plain'}`;
  return new TextEncoder().encode([...lines, type, '', text].join('\n'));
}

const LONGEST = 4000;

const oneLine = (value: string): string =>
  value
    .slice(0, LONGEST)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
