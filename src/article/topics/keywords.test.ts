import { expect, it } from 'vitest';
import { dump, html, readFixture } from '../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port';
const SITE = '<meta property="og:site_name" content="The Quay">';
const keywords = (head: string, below = '', above = '') =>
  readFixture(html(SITE + head, `${above}<h1>${HEADLINE}</h1>`, below)).keywords;
const names = (head: string, below = '', above = '') => keywords(head, below, above).map(({ name }) => name);

const ld = (list: unknown, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', keywords: list, ...more })}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

it.each([
  ['JSON-LD, a list', ld(['Ferry', 'Engine']), 'json-ld'],
  ['JSON-LD, one string', ld('Ferry, Engine'), 'json-ld'],
  ['JSON-LD, defined terms', ld([{ '@type': 'DefinedTerm', name: 'Ferry' }, { name: 'Engine' }]), 'json-ld'],
  ['article:tag', meta('article:tag', 'Ferry') + meta('article:tag', 'Engine'), 'meta'],
  ['news_keywords', meta('news_keywords', 'Ferry; Engine'), 'meta'],
  ['a vendor’s tags', meta('sailthru.tags', 'Ferry,Engine'), 'meta'],
  ['keywords', meta('Keywords', 'Ferry,Engine'), 'meta'],
])('reads %s', (_, head, basis) => {
  expect(keywords(head)).toEqual([
    { name: 'Ferry', basis },
    { name: 'Engine', basis },
  ]);
});

it('reads the tags that are printed, each link one, in their own spelling and before the others', () => {
  const printed =
    '<div class="article-tags">Tags: <a rel="tag" href="/f">Ferries &amp; Boats</a> <a href="/e">Engine failure</a></div>';
  expect(keywords(ld(['ferries &amp; boats', 'Pumps']), printed)).toEqual([
    { name: 'Ferries & Boats', basis: 'visible' },
    { name: 'Engine failure', basis: 'visible' },
    { name: 'Pumps', basis: 'json-ld' },
  ]);
});

it('reads a labelled line of plain text', () => {
  const page = readFixture(dump([HEADLINE], ['Tags: Ferry, Engine, Harbour office']));
  expect(page.keywords.map(({ name }) => name)).toEqual(['Ferry', 'Engine', 'Harbour office']);
});

it('reads subjects as press archives give them, without their codes and shares', () => {
  const page = readFixture(dump([HEADLINE], ['Topics: FERRIES (92%); ENGINES (71%); i74 : Shipping']));
  expect(page.keywords.map(({ name }) => name)).toEqual(['FERRIES', 'ENGINES', 'Shipping']);
});

it('takes no label, no menu above the headline and no other article’s title for a tag', () => {
  const list = (...items: string[]) =>
    `<ul class="tags">${items.map((item) => `<li><a href="/x">${item}</a></li>`).join('')}</ul>`;
  expect(names('', list('Topics', 'Ferry'), list('Weather', 'Opera'))).toEqual(['Ferry']);
  expect(names('', list('Seven lighthouses that one should see in a life', 'Ferry'))).toEqual(['Ferry']);
});

it.each([
  [
    'more than twenty-five words',
    meta('keywords', Array.from({ length: 26 }, (_, i) => `ferry ${'abcdefghijklmnopqrstuvwxyz'[i]}`).join()),
  ],
  ['those of advertising', meta('quayads.keywords', 'Ferry, Engine')],
  ['the site’s name', meta('keywords', 'The Quay')],
  ['words of which the article has none', meta('keywords', 'opera, cooking, chess')],
])('takes no meta keywords that are the site’s: %s', (_, head) => {
  expect(names(head)).toEqual([]);
});

it('leaves out what is made for machines', () => {
  expect(
    names(ld(['Ferry', '4711', 'type:article', 'prio_3', 'Section: Sea', 'https://quay.example/t'])),
  ).toEqual(['Ferry']);
  expect(names(ld(['Partner: Wire', 'Language: English', 'Ferry']))).toEqual(['Ferry']);
});

it('leaves out the headline and the words of the page’s own address', () => {
  const own = '<link rel="canonical" href="https://quay.example/ferry-stays-port-again">';
  expect(names(own + ld([HEADLINE, 'ferry', 'stays', 'port', 'again', 'Engine']))).toEqual(['Engine']);
});

it('asks the article itself and not its neighbours', () => {
  const other = ld(['Opera'], { headline: 'The opera opens in May' });
  expect(names(other + ld(['Ferry'], { headline: HEADLINE }))).toEqual(['Ferry']);
});

it('names each once, and none where the page has none', () => {
  expect(names(ld('Ferry, FERRY,ferry'))).toEqual(['Ferry']);
  expect(names('')).toEqual([]);
});
