import { describe, expect, it } from 'vitest';
import { contentTypeOfExport, readPage } from '../../page/index.ts';
import { dump, html, readFixture } from '../fixtures/written-page.ts';
import { readArticle } from '../index.ts';

const TITLE = '<h1>Ferry to the outer islands stays in port</h1>';
const SITE = '<meta property="og:site_name" content="The Quay">';
const section = (head: string, above = '', below = '') =>
  readFixture(html(SITE + head, above + TITLE, below)).articleSection;

const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (articleSection: unknown, more: object = {}) => ({
  '@type': 'NewsArticle',
  headline: 'Ferry to the outer islands stays in port',
  articleSection,
  ...more,
});
const trail = (...names: string[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: names.map((name, i) => ({ '@type': 'ListItem', position: i + 1, item: { name } })),
});
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

it.each([
  ['JSON-LD', ld(article('Harbours')), { name: 'Harbours', basis: 'json-ld' }],
  [
    'an item of a @graph',
    ld({ '@graph': [{ '@type': 'WebSite', name: 'The Quay' }, article('Harbours')] }),
    { name: 'Harbours', basis: 'json-ld' },
  ],
  [
    'the item with the headline of the page',
    ld([article('Opera', { headline: 'Opera opens' }), article('Harbours')]),
    { name: 'Harbours', basis: 'json-ld' },
  ],
  ['meta elements', meta('article:section', 'Harbours'), { name: 'Harbours', basis: 'meta' }],
  ['a vendor’s meta element', meta('parsely-section', 'Harbours'), { name: 'Harbours', basis: 'meta' }],
  [
    'breadcrumbs',
    ld(trail('Home', 'News', 'Harbours', 'Ferry to the outer islands stays in port')),
    { name: 'Harbours', basis: 'json-ld' },
  ],
  [
    'what is escaped twice',
    meta('article:section', 'Arts &amp;amp; Crafts'),
    { name: 'Arts & Crafts', basis: 'meta' },
  ],
  ['the last step of a way', meta('article:section', 'News > Harbours'), { name: 'Harbours', basis: 'meta' }],
])('reads the section from %s', (_, head, wanted) => {
  expect(section(head)).toEqual(wanted);
});

it('reads it from breadcrumbs that the page shows, their links glued together too', () => {
  const shown = '<nav class="breadcrumb"><a href="/">Home</a><a href="/h">Harbours</a></nav>';
  expect(section('', shown)).toEqual({ name: 'Harbours', basis: 'visible' });
});

it('reads it from breadcrumbs without links', () => {
  expect(section('', '<div class="crumbs">Home &gt; Harbours</div>')).toEqual({
    name: 'Harbours',
    basis: 'visible',
  });
});

describe('over the headline of a dump it is read from', () => {
  const over = (...lines: string[]) =>
    readFixture(
      dump([lines.join('\n'), 'Ferry to the outer islands stays in port', 'By Dana Holm', '9 March 2021']),
    ).articleSection?.name;

  it.each([
    ['the way to it', ['The Quay', 'Home > Harbours > Ferries']],
    [
      'a way that ends in the headline',
      ['You are here: Home / Harbours / Ferry to the outer islands stays in port'],
    ],
    ['a way without a root', ['Saturday, 20 March 2021', 'Harbours › Ferries']],
    ['a label that the menu has as well', ['Tides', 'Harbours', 'Nets', 'Newsletter', 'Log in', 'Harbours']],
    ['a label that a menu on one line has', ['Tides . Harbours . Nets . Long reads', 'Search', 'Harbours']],
  ])('%s', (_, lines) => {
    expect(over(...lines)).toBe('Harbours');
  });

  it.each([
    ['a label alone', ['The Quay', 'Harbours']],
    ['a button', ['Tides', 'Watch live', 'Nets', 'Log in', 'Watch live']],
    [
      'what stands everywhere',
      ['Tides', 'Harbours', 'Nets', 'Harbours', 'Buoys', 'Harbours', 'Log in', 'Harbours'],
    ],
    ['the end of a menu that is printed twice', ['Tides', 'Harbours', 'Tides', 'Harbours']],
  ])('not from %s', (_, lines) => {
    expect(over(...lines)).toBeUndefined();
  });
});

it('reads it from microdata and from the category over the headline', () => {
  const scope =
    '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="articleSection" content="Harbours"></div>';
  expect(section('', scope)).toEqual({ name: 'Harbours', basis: 'microdata' });
  const category = '<div class="post-category"><a href="/h">Harbours</a></div>';
  expect(section('', category)).toEqual({ name: 'Harbours', basis: 'visible' });
});

it.each([
  ['the site', meta('article:section', 'The Quay')],
  ['the kind of the page', meta('article:section', 'story')],
  ['an id', meta('article:section', 'sec_0412')],
  ['a number', meta('article:section', '4711')],
  ['a slug', meta('article:section', 'outer-harbours')],
  ['the root of the site', ld(trail('Home', 'News'))],
  ['the headline', ld(trail('Home', 'Ferry to the outer islands stays in port'))],
  ['the section of another article', ld({ '@type': 'VideoObject', articleSection: 'Opera' })],
])('%s is no section', (_, head) => {
  expect(section(head)).toBeNull();
});

it('"News" is one where the page says no more', () => {
  expect(section(ld(article('News')))).toEqual({ name: 'News', basis: 'json-ld' });
  expect(section(ld(article(['News', 'Harbours'])))?.name).toBe('Harbours');
  expect(section(ld(article('News')) + ld(trail('Home', 'Harbours')))?.name).toBe('Harbours');
});

it('a name in small letters gives way to the same name in capitals', () => {
  expect(section(meta('article:section', 'harbours') + ld(trail('Home', 'Harbours')))).toEqual({
    name: 'Harbours',
    basis: 'json-ld',
  });
});

it('is null where the page says none', () => {
  expect(section('')).toBeNull();
});

it.each([
  ['Section A; Column 1; Foreign Desk; Pg. 3', 'Foreign Desk'],
  ['HARBOURS; Pg. A12', 'HARBOURS'],
  ['Pg. 12', undefined],
  ['NEWS; S. 4', 'NEWS'],
])('reads "Section: %s" at the head of an archive’s export', (value, wanted) => {
  const text = `Headline: Ferry sails\nPublication: The Quay Post\nDate: March 3, 2021\nSection: ${value}\nLength: 5 words\n\nOn Monday.\n\nLoad-Date: March 4, 2021\n\nEnd of Document`;
  const contentType = contentTypeOfExport('nexis');
  const page = readPage(new TextEncoder().encode(text), { url: null, contentType });
  expect(readArticle(page).articleSection?.name).toBe(wanted);
});
