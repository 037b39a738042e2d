import { describe, expect, it } from 'vitest';
import { dump, html, PARAGRAPHS, readFixture } from '../fixtures/written-page.ts';
import { signedIn } from './signed.ts';
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
    ['By Jane Roe, Herald staff writer', ['Jane Roe']],
    ['Jane Roe / Norhaven', ['Jane Roe']],
    ['By Jane Roe, MS, RDN', ['Jane Roe']],
    ['By Jane Roe, Chief Harbour Officer, AI at Sea', ['Jane Roe']],
    ['By Jane Roe, Editor, and John Doe', ['Jane Roe', 'John Doe']],
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

describe('the line that signs an article', () => {
  it.each([
    ['By Jane Roe ⋅ Senior Review Analyst ⋅ Updated March 5, 2025', ['Jane Roe']],
    ['July 24, 2019 by Jane Roe 5 Comments', ['Jane Roe']],
    ['Posted in Islands by quaykeeper on August 3, 2019', ['quaykeeper']],
    ['Veröffentlicht am 13. März 2019 von Jane Roe', ['Jane Roe']],
    ['Veröffentlicht vonJane Roe 28. Februar 2016', ['Jane Roe']],
    ['jeudi 13 juin 2019, par Jane Roe', ['Jane Roe']],
    ['Author: Jane Roe am 29.12.2010, 13:36 Uhr', ['Jane Roe']],
    ['Text von Jane Roe Illustration von John Doe', ['Jane Roe']],
    ['Por Jane Roe 27 de agosto 2019', ['Jane Roe']],
    ['ByJane Roe', ['Jane Roe']],
    ['Byron Bay', []],
    ['Passed by 3 May 2021', []],
    ['The ferry stays in port', []],
  ])('%s', (line, names) => {
    expect(signedIn(line)).toEqual(names);
  });
});

const page = (head: string, above: string, below = '') =>
  readFixture(html(head, `<h1>Ferry stays in port</h1>${above}`, below)).author;

it('a person stands beside the date, before or after it', () => {
  expect(page('', '<div class="meta">26. September 2019 Jane Roe Schreibe einen Kommentar</div>')).toEqual([
    'Jane Roe',
  ]);
  expect(page('', '<div class="meta">Jane Roe | Senior Writer | July 2, 2025</div>')).toEqual(['Jane Roe']);
  expect(page('', '<div class="meta">Harbour News | July 2, 2025</div>')).toEqual([]);
});

it('the line that signs goes before an account and before microdata', () => {
  const signed = '<p>By Jane Roe</p>';
  expect(page(ITEM('{"@type":"Person","name":"KatieS"}'), signed)).toEqual(['Jane Roe']);
  expect(page('<meta name="author" content="jroe">', signed)).toEqual(['Jane Roe']);
  const item = '<div itemscope><span itemprop="author">John Doe</span></div>';
  expect(page('', `${signed}${item}`)).toEqual(['Jane Roe']);
});

it('goes before JSON-LD where it names more people', () => {
  const head = ITEM('{"@type":"Person","name":"Jane Roe"}');
  expect(page(head, '<p>Written by Dr Jane Roe, John Doe</p>')).toEqual(['Dr Jane Roe', 'John Doe']);
});

it('what only stands where authors are named comes after the metadata', () => {
  const head = '<meta name="author" content="Jane Roe">';
  expect(page(head, '<div class="author">Jane Roe Quay Dweller</div>')).toEqual(['Jane Roe']);
});

it('given names are filled out by the metadata', () => {
  expect(page('<meta name="author" content="Jane Roe">', '<p>By Jane & John</p>')).toEqual(['Jane Roe']);
});

it('a person whom JSON-LD names by a reference is found', () => {
  const graph =
    '{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Jane Roe"}]}';
  expect(page(`<script type="application/ld+json">${graph}</script>`, '')).toEqual(['Jane Roe']);
});

it('an author’s box below the text names the author', () => {
  expect(page('', '', '<div class="author-box"><p class="author">Jane Roe</p></div>')).toEqual(['Jane Roe']);
});

it('an agency that signs stays the author', () => {
  expect(readFixture(dump(['Ferry stays in port for the ninth day', 'AFP, LERWICK'])).author).toEqual([
    'AFP',
  ]);
});

it('a name with its post between headline and date is the author’s, in a dump', () => {
  const read = (line: string) =>
    readFixture(dump(['Ferry stays in port for the ninth day', line, 'March 9, 2021']));
  for (const line of ['Jane d’Orville, harbour reporter', 'Jane d’Orville · Islands reporter']) {
    expect(read(line).author).toEqual(['Jane d’Orville']);
    expect(read(line).headline).toBe('Ferry stays in port for the ninth day');
  }
});

it.each([
  ['كتب: سامي النجار - الثلاثاء 9 مارس 2021', 'سامي النجار'],
  ['2021年3月9日 10時12分 記者：山田太郎', '山田太郎'],
])('a label and a name on the line of the date: %s', (line, name) => {
  expect(readFixture(dump(['Ferry stays in port for the ninth day', line])).author).toEqual([name]);
});

it('the label before a date is nobody', () => {
  const line = '<p>Giriş Tarihi: 9 Mart 2021 Salı, Son Güncelleme: 10 Mart 2021</p>';
  expect(page('', line)).toEqual([]);
});

describe('in a dump somebody is named', () => {
  const TITLE = 'Ferry stays in port for the ninth day';

  it('beside the time it takes to read, as reading views print it', () => {
    expect(readFixture(dump(['quay.example', TITLE, 'Dana Holm', '3-4 minutes'])).author).toEqual([
      'Dana Holm',
    ]);
  });

  it('over a note on the writer', () => {
    const head = ['Quay Herald', TITLE, 'Dana Holm', 'The writer is a harbour engineer.', 'Mar 9, 2021'];
    expect(readFixture(dump(head)).author).toEqual(['Dana Holm']);
    expect(readFixture(dump(head.filter((_, n) => n !== 3 && n !== 4))).author).toEqual([]);
  });

  it('over the day under the text, where no reader’s comment follows', () => {
    const foot = ['Dana Holm', 'March 9, 2021', 'Tags: boats, nets'];
    const long = [
      ...PARAGRAPHS,
      ...PARAGRAPHS.map((p) => p.replace('the', 'this').replace('ferry', 'barge')),
    ];
    const comment = ['Dana Holm', 'March 9, 2021', 'I wait too.'];
    expect(readFixture(dump([TITLE], foot, long)).author).toEqual(['Dana Holm']);
    expect(readFixture(dump([TITLE], comment, long)).author).toEqual([]);
  });

  it('by name rather than by the account that posted it', () => {
    const posted = 'Posted by admin on March 10, 2021 in Harbours';
    expect(readFixture(dump([TITLE, posted, 'By Dana Holm'])).author).toEqual(['Dana Holm']);
    expect(readFixture(dump([TITLE, posted])).author).toEqual(['admin']);
  });
});
