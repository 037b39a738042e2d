import { expect, test } from 'vitest';
import { readPage } from '../../../page/index.ts';
import { PARAGRAPHS } from '../../fixtures/written-page.ts';
import { judgeBlocks } from '../index.ts';

const judge = (html: string) =>
  judgeBlocks(readPage(new TextEncoder().encode(`<!doctype html>${html}`), { url: null, contentType: null }));
const roleOf = (html: string, start: string): string | undefined =>
  judge(html).find(({ block }) => block.text.startsWith(start))?.role;
const reasonOf = (html: string, start: string): string | undefined =>
  judge(html).find(({ block }) => block.text.startsWith(start))?.reason;

const TITLE = '<title>Ferry stays in port</title><h1>Ferry stays in port</h1>';
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const TABLE =
  '<table><tr><th>Boat</th><th>Crossings</th></tr><tr><td>Alma</td><td>412</td></tr><tr><td>Gudrun</td><td>97</td></tr></table>';

test('the cells of a table within the text are text, short as they are, in a figure too', () => {
  expect(roleOf(`${TITLE}<div>${TEXT}${TABLE}${TEXT.replaceAll('ferry', 'barge')}</div>`, 'Alma')).toBe(
    'body',
  );
  const figure = `<figure class="block-table">${TABLE}<figcaption>Crossings by boat</figcaption></figure>`;
  const html = `${TITLE}<div>${TEXT}${figure}${TEXT.replaceAll('ferry', 'barge')}</div>`;
  expect(roleOf(html, 'Gudrun')).toBe('body');
  expect(roleOf(html, 'Crossings by boat')).toBe('caption');
});

test('a list holds no article, however much of it stands there', () => {
  const list = `<ul>${PARAGRAPHS.map((text) => `<li>${text}</li>`).join('')}</ul>`;
  const html = `${TITLE}<div>${list}<h2>Until then</h2><ul><li>Barges</li><li>Buses over the dam</li></ul><p>All of this may change by the hour, says the office.</p></div>`;
  expect(reasonOf(html, 'All of this')).toBe('inside-main');
});

test('short items end a list as its long ones do', () => {
  const list = `<ul><li>Bring blankets and what you would eat in a day</li><li>Dogs</li><li>Tickets</li></ul>`;
  expect(roleOf(`${TITLE}<div>${TEXT}${list}</div>`, 'Tickets')).toBe('body');
});

test('linked titles, each with a sentence under it, are teasers for other pages', () => {
  const pair = (name: string): string =>
    `<div><a href="/${name}">${name} found</a></div><div>A fisherman pulled ${name} out of the harbour at dawn, to his own surprise.</div>`;
  const pairs = ['Bell', 'Anchor', 'Statue'].map(pair).join('');
  const html = `${TITLE}<div>${TEXT.repeat(2)}${TEXT.replaceAll('ferry', 'barge')}${pairs}</div>`;
  expect(reasonOf(html, 'A fisherman pulled Anchor')).toBe('under-linked-title');
});

test('what is quoted from a network keeps the signature under it', () => {
  const tweet =
    '<blockquote><p>We will not sail before the pumps are in, and that is that.</p>— Norhaven Ferries (@norferries) <a href="/t">March 4, 2021</a></blockquote>';
  const html = `${TITLE}<div>${TEXT}${tweet}${TEXT.replaceAll('ferry', 'barge')}</div>`;
  expect(reasonOf(html, '— Norhaven Ferries')).toBe('tweet-signature');
});

test('one hand may sign several quotations', () => {
  const tweet = (words: string): string =>
    `<blockquote><p>${words}</p>— Norhaven Ferries of the North (@norferries) March 4, 2021</blockquote>`;
  const html = `${TITLE}<div>${TEXT}${tweet('We will not sail today.')}${TEXT.replaceAll('ferry', 'barge')}${tweet('We will not sail tomorrow.')}${TEXT.replaceAll('ferry', 'tug')}</div>`;
  expect(judge(html).filter(({ reason }) => reason === 'tweet-signature')).toHaveLength(2);
});
