import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../page/index.ts';
import { compose, judgeBlocks } from './index.ts';

const judge = (html: string) =>
  judgeBlocks(readPage(new TextEncoder().encode(`<!doctype html>${html}`), { url: null, contentType: null }));
const textOf = (html: string): string[] =>
  judge(html)
    .filter((j) => j.role === 'body' || j.role === 'standfirst')
    .map((j) => j.block.text);
const reasonOf = (html: string, start: string): string | undefined =>
  judge(html).find((j) => j.block.text.startsWith(start))?.reason;

const P1 =
  'The ferry between Norhaven and the outer islands will sail again on Monday, the harbour office said.';
const P2 = 'It had stayed in port for nine days because of the storm, which broke two of its mooring posts.';
const P3 =
  '“We are glad that it is over,” said Dana Holm, who runs the only bakery on the largest of the islands.';
const TEXT = [P1, P2, P3];
const p = (texts: string[]): string => texts.map((t) => `<p>${t}</p>`).join('');
const page = (main: string, around = ''): string =>
  `<title>Ferry sails again | Norhaven Post</title><body><nav><a href=/>Home</a><a href=/n>News</a></nav>${around}<main><h1>Ferry sails again</h1>${main}</main><footer><p>Norhaven Post, Harbour Road 3, Norhaven. All letters are read by the editor in person.</p></footer>`;

test('a plain page', () => {
  const found = judge(page(`<p class=byline>By Lars Lund</p>${p(TEXT)}`));
  expect(found.map((j) => j.role)).toEqual([
    'navigation',
    'headline',
    'byline',
    'body',
    'body',
    'body',
    'legal',
  ]);
});

describe('kept out of the text, by the rule of that name', () => {
  const long =
    'A bell that may be three centuries old was found by a fisherman, the museum of Norhaven has said.';
  test.each([
    ['comments-element', `<div class="comment-list"><p>${long}</p></div>`],
    ['caption-element', `<figure><img><figcaption>${long}</figcaption></figure>`],
    ['related-names', `<div class="related-stories"><p>${long}</p></div>`],
    ['aside-element', `<aside><p>${long}</p></aside>`],
    ['promotion-names', `<div class="newsletter-box"><p>${long}</p></div>`],
    ['form-element', `<form><p>${long}</p></form>`],
    ['consent-names', `<div id="cookie-notice"><p>${long}</p></div>`],
    ['hidden', `<div hidden><p>${long}</p></div>`],
    ['unseen-names', `<p class="sr-only">${long}</p>`],
    ['noscript', `<noscript><p>${long}</p></noscript>`],
    ['linked-line', `<p><a href=/b>${long}</a></p>`],
    ['said-before', `<div><p>${P1}</p></div>`],
    ['byline-names', `<div class="author-box"><p>${long}</p></div>`],
  ])('%s', (reason, box) => {
    const html = page(`${p(TEXT)}${box}${p([P2.replace('nine', 'ten')])}`);
    expect(textOf(html)).toEqual([...TEXT, P2.replace('nine', 'ten')]);
    expect(judge(html).map((j) => j.reason)).toContain(reason);
  });
});

test('cards of teasers between paragraphs', () => {
  const card = (n: number): string =>
    `<div class=box><h3><a href=/${n}>Bell number ${n} was found</a></h3><p>It may be ${n} centuries old, the museum of Norhaven said.</p></div>`;
  const html = page(`${p(TEXT)}<div>${card(1)}${card(2)}${card(3)}</div>${p([P2.replace('nine', 'ten')])}`);
  expect(textOf(html)).toHaveLength(4);
  expect(reasonOf(html, 'It may be 2')).toBe('cards');
});

test('a name that holds the article itself says nothing', () => {
  expect(textOf(page(`<div class="widget widget-text">${p(TEXT)}</div>`))).toEqual(TEXT);
  expect(textOf(page(TEXT.map((t) => `<div class="widget">${p([t])}</div>`).join('')))).toEqual(TEXT);
});

test('an article set in several elements is found whole', () => {
  const para = (t: string): string => `<div><div class="text-block">${t}</div></div>`;
  const html = `<body><h1>Ferry sails again</h1><section><div><div>${TEXT.map(para).join('')}${para(P2.replace('nine', 'ten'))}</div></div></section><section>${para(P1.replace('Monday', 'Tuesday'))}</section>`;
  expect(textOf(html)).toHaveLength(5);
});

test('a lead that stands outside the element of the text', () => {
  const html = `<body><h1>Ferry sails again</h1><header><p>${P1} ${P2}</p></header><div><div>${p([...TEXT, P3.replace('bakery', 'pub'), P2.replace('nine', 'ten')])}</div></div>`;
  expect(textOf(html)[0]).toBe(`${P1} ${P2}`);
});

test('the standfirst, by its name or because the page gives it as its description', () => {
  const lead = 'Nine days without bread or post on the outer islands';
  const named = `<body><header><h1>Ferry sails again</h1><p class="standfirst">${lead}</p></header><article>${p(TEXT)}</article>`;
  expect(reasonOf(named, lead)).toBe('named-standfirst');
  const sub = named.replace('class="standfirst"', 'class="sub"');
  expect(reasonOf(sub, lead)).toBe('right-below-headline');
  expect(reasonOf(named.replace('standfirst', 'perex'), lead)).toBe('named-standfirst');
  const described = `<meta name=description content="${lead}"><body><header><h1>Ferry sails again</h1><div>${lead}</div></header><article>${p(TEXT)}</article>`;
  expect(reasonOf(described, lead)).toBe('page-description');
});

test('a subheading goes with the text under it, a heading over links does not', () => {
  const html = page(
    `${p([P1])}<h2>What comes next</h2>${p([P2, P3])}<h2>More from Norhaven</h2><ul><li><a href=/b>Bell found off the north shore</a></li></ul>`,
  );
  expect(textOf(html)).toEqual([P1, 'What comes next', P2, P3]);
});

test('the headline said again inside the text', () => {
  const title = 'Ferry sails again after nine days';
  const html = `<title>${title}</title><body><h1>${title}</h1><main>${p([P1])}<h2>${title}</h2>${p([P2, P3])}</main>`;
  expect(textOf(html)).toEqual(TEXT);
  expect(judge(html).map((j) => j.reason)).toContain('headline-again');
});

test('a note on the author under a long text', () => {
  const many = Array.from({ length: 12 }, (_, i) => P2.replace('nine', `${i + 3}`));
  const html = page(p([...many, 'Lars Lund is a reporter in Norhaven. He has two cats.']));
  expect(textOf(html)).toEqual(many);
});

test('a last paragraph that begins with the name in the byline', () => {
  const html = page(
    `<p class=byline>By Lars Lund</p>${p([...TEXT, 'Lars Lund keeps two cats and a boat. He can be reached at the harbour.'])}`,
  );
  expect(textOf(html)).toEqual(TEXT);
});

test('a source with a trade, named before, is no author', () => {
  const many = Array.from({ length: 12 }, (_, i) => P3.replace('largest', `${i + 3}th`));
  const last = 'Dana Holm is a writer too, and her book on bread comes out in May.';
  expect(textOf(page(p([...many, last]))).at(-1)).toBe(last);
});

test('the headline is the heading that the page names as its title', () => {
  const html = `<title>Ferry sails again – Norhaven Post</title><body><h1 class=logo>Norhaven Post</h1><h2>Ferry sails again</h2>${p(TEXT)}`;
  expect(judge(html).find((j) => j.role === 'headline')?.block.text).toBe('Ferry sails again');
});

test('text and offsets: every span is its block, and all of the text is words of the page', () => {
  const piece = fc.constantFrom(
    '<p>',
    '<div class=related>',
    '</div>',
    '<h1>',
    '<h2>',
    '<li>',
    '<a href=x>',
    '</a>',
    P1,
    P2,
    P3,
    'Share',
    'By Lars Lund',
    '<br><br>',
    '4 March 2021',
    '2 Comments',
    '\n\n',
    '*note',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, markup) => {
      const source = markup
        ? `<!doctype html>${pieces.join(' ')}`
        : pieces.filter((x) => !x.startsWith('<')).join('\n');
      const read = readPage(new TextEncoder().encode(source), { url: null, contentType: null });
      const judged = judgeBlocks(read);
      const { text, blocks } = compose(judged);
      expect(blocks).toHaveLength(read.blocks.length);
      const kept = blocks.filter((b) => b.start !== undefined);
      for (const b of kept) expect(text.slice(b.start, b.end)).toBe(b.text);
      expect(kept.map((b) => b.text).join('\n\n')).toBe(text);
    }),
    { numRuns: 200 },
  );
});
