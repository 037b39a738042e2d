import { describe, expect, it } from 'vitest';
import { dump, html, readFixture } from '../fixtures/written-page.ts';
import { splitNames } from './split-names.ts';

describe('the names in a byline', () => {
  it.each([
    ['By Jane Roe', ['Jane Roe']],
    ['By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['Von Jane Roe und John Doe', ['Jane Roe', 'John Doe']],
    ['Jane Roe, John Doe', ['Jane Roe', 'John Doe']],
    ['By Jane Roe, Political Editor', ['Jane Roe']],
    ['By Jane Roe | March 9, 2021', ['Jane Roe']],
    ['Jane Roe – 9 March 2021', ['Jane Roe']],
    ['By Jane Roe Senior Political Reporter', ['Jane Roe']],
    ['Jane Roe, fact-checked by John Doe', ['Jane Roe']],
    ['By the Harbour Press desk', ['the Harbour Press desk']],
    ['jane@harbour.example', []],
    ['admin', []],
  ])('%s', (byline, names) => {
    expect(splitNames(byline)).toEqual(names);
  });
});

const ITEM = (author: string) =>
  `<meta property="og:site_name" content="Harbour Press"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","author":${author}}</script>`;

it('several authors come from JSON-LD, in order', () => {
  const head = ITEM('[{"@type":"Person","name":"Jane Roe"},{"@type":"Person","name":"John Doe"}]');
  expect(readFixture(html(head, '<h1>Ferry stays in port</h1>')).author).toEqual(['Jane Roe', 'John Doe']);
});

it('a person in the byline goes before the outlet in the metadata', () => {
  const head = ITEM('{"@type":"Organization","name":"Harbour Press"}');
  const page = html(head, '<h1>Ferry stays in port</h1><p class="byline">By Jane Roe</p>');
  expect(readFixture(page).author).toEqual(['Jane Roe']);
});

it('an organisation stays where nobody else is named', () => {
  const head = ITEM('{"@type":"Organization","name":"Harbour Press"}');
  expect(readFixture(html(head, '<h1>Ferry stays in port</h1>')).author).toEqual(['Harbour Press']);
});

it('a name before a comma and a date is the author’s where a note tells of the author', () => {
  const info = '<div class="info">Jane Roe, Tuesday 9 March 2021</div>';
  const note = '<p class="note">Jane Roe reports on boats and weather.</p>';
  expect(readFixture(html('', `<h1>Ferry stays in port</h1>${info}`, note)).author).toEqual(['Jane Roe']);
  const place = '<div class="info">New Haven, Tuesday 9 March 2021</div>';
  expect(readFixture(html('', `<h1>Ferry stays in port</h1>${place}`)).author).toEqual([]);
});

it('a name on a line of its own beside the date is the author’s, in a dump', () => {
  expect(
    readFixture(dump(['Ferry stays in port for the ninth day', 'Jane Roe', 'March 9, 2021'])).author,
  ).toEqual(['Jane Roe']);
  expect(
    readFixture(dump(['Ferry stays in port for the ninth day', 'Outer Islands', 'March 9, 2021'])).author,
  ).toEqual([]);
});

it('a post is taken off its name, glued or not', () => {
  expect(splitNames('Jane RoeLifestyle Editor')).toEqual(['Jane Roe']);
  expect(splitNames('By Jane Roe Parliamentary Correspondent')).toEqual(['Jane Roe']);
});

it('the authors of other pages under a dump are not its own', () => {
  const others = ['You might also like', 'Harbour to get a new crane', 'By John Doe'];
  expect(readFixture(dump(['Ferry stays in port for the ninth day'], others)).author).toEqual([]);
});

it('beside a person the site is no author, and an agency is', () => {
  const both = (name: string) =>
    readFixture(
      html(ITEM(`[{"@type":"Person","name":"Jane Roe"},{"name":"${name}"}]`), '<h1>Ferry stays in port</h1>'),
    );
  expect(both('Harbour Press').author).toEqual(['Jane Roe']);
  expect(both('Reuters').author).toEqual(['Jane Roe', 'Reuters']);
});
