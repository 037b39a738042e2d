import { expect, test } from 'vitest';
import { readPage } from '../../../page/index.ts';
import { PARAGRAPHS } from '../../fixtures/written-page.ts';
import { judgeBlocks } from '../index.ts';

const judge = (html: string) =>
  judgeBlocks(readPage(new TextEncoder().encode(`<!doctype html>${html}`), { url: null, contentType: null }));
const reasonOf = (html: string, start: string): string | undefined =>
  judge(html).find(({ block }) => block.text.startsWith(start))?.reason;

const TITLE = '<title>Ferry stays in port</title><h1>Ferry stays in port</h1>';
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const OTHER =
  'The mayor of the next town over has asked for a bridge again, as he does before every election that he has stood in.';

test('a heading that says "you might also like" speaks for the element that it opens, whole articles and all', () => {
  const others = [1, 2, 3, 4, 5, 6].map((n) => `<article><p>${OTHER} ${n} of them failed.</p></article>`);
  const box = `<section><h3>You might also like</h3>${others.join('')}</section>`;
  expect(reasonOf(`${TITLE}<article>${TEXT}</article>${box}`, OTHER)).toBe('under-reading-on');
  expect(reasonOf(`${TITLE}<article>${TEXT}</article>${box}`, PARAGRAPHS[0]!)).toBe('inside-main');
});

test('a heading within the text that says so does not', () => {
  const text = `<div><p>${PARAGRAPHS[0]}</p><h3>Read more</h3><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div>`;
  expect(reasonOf(TITLE + text, PARAGRAPHS[1]!)).toBe('inside-main');
});

test('what stands over a misplaced headline in the element of the text is text', () => {
  const late = `<title>Ferry stays in port</title><div><p>${PARAGRAPHS[0]}</p><h2>Ferry stays in port</h2>${TEXT.repeat(2)}</div>`;
  expect(reasonOf(late, PARAGRAPHS[0]!)).toBe('inside-main');
  const above = `<title>Ferry stays in port</title><div><div><p>${OTHER}</p></div><h2>Ferry stays in port</h2>${TEXT}</div>`;
  expect(reasonOf(above, OTHER)).toBe('above-headline');
});

test('a sentence right below the headline is the standfirst, whatever its element', () => {
  const html = `${TITLE}<div>${OTHER}</div><figure><figcaption>The pier</figcaption></figure><section>${TEXT}</section>`;
  expect(reasonOf(html, OTHER)).toBe('right-below-headline');
});

test('a page whose body is called by its logo has a headline still', () => {
  const html = `<title>Of ferries and pumps</title><body class="single wp-custom-logo"><h1>Ferry stays in port</h1>${TEXT}`;
  expect(reasonOf(html, 'Ferry stays')).toBe('headline-block');
});

test('a line with a year or an asterisk between two paragraphs is one of them', () => {
  const line = '*In March 2019 a second pump was bought.';
  const html = `${TITLE}<div><p>${PARAGRAPHS[0]}</p><p>${line}</p><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div>`;
  expect(reasonOf(html, line)).toBe('between-paragraphs');
  expect(reasonOf(`${TITLE}<div>${TEXT}<p>${line}</p></div>`, line)).not.toBe('between-paragraphs');
});

test('a sentence that is a link for the most part is text where no list of links stands around it', () => {
  const sentence =
    '<p><a href="/pumps">The two new pumps were ordered from the shipyard in May,</a> the office said.</p>';
  expect(reasonOf(`${TITLE}<div>${TEXT}${sentence}${TEXT}</div>`, 'The two new')).toBe('inside-main');
});

test('an article that is appended to the page’s own is not its text; the entries of a live blog are', () => {
  const text = (word: string): string => TEXT.replaceAll('ferry', word).repeat(2);
  const own = `<title>Ferry stays in port</title><article><h1>Ferry stays in port</h1>${TEXT}</article>`;
  const appended = `<article><h1>Steamer sold</h1>${text('steamer')}</article>`;
  expect(reasonOf(own + appended, 'The steamer to')).toBe('appended-article');
  expect(reasonOf(own + appended, PARAGRAPHS[0]!)).toBe('inside-main');
  const entries = ['steamer', 'barge']
    .map((word) => `<article><h2>At noon</h2>${text(word)}</article>`)
    .join('');
  const live = `<title>Ferry stays in port</title><article><h1>Ferry stays in port</h1>${TEXT}${entries}</article>`;
  expect(reasonOf(live, 'The steamer to')).toBe('inside-main');
});

test('a label over the headline is no text, in the element of the text or not', () => {
  const text = `<p class="kicker">Outer islands</p><h1>Ferry stays in port</h1><h2 class="subtitle">Pumps come late</h2>${TEXT}`;
  const found = judge(`<title>Ferry stays in port</title><article>${text}</article>`);
  expect(found.slice(0, 3).map(({ role }) => role)).toEqual(['other', 'headline', 'standfirst']);
});

test('a line of labels and dates is never text', () => {
  for (const line of [
    'Giriş: 09.03.2021 Güncelleme: 10.03.2021',
    'Yayınlanma: 9 Mart 2021 10:12 Güncellenme: 9 Mart 2021 11:30',
    'Publicado: 9 de marzo de 2021 a las 10:12',
  ])
    expect(
      judge(`${TITLE}<div><p>${PARAGRAPHS[0]}</p><p>${line}</p>${TEXT}</div>`).find(
        ({ block }) => block.text === line,
      )?.role,
    ).not.toBe('body');
});
