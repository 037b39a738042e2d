import { describe, expect, it } from 'vitest';
import { dump, html, readFixture } from '../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port after second failure';
const SITE = '<meta property="og:site_name" content="Harbour Press">';

it('is what is shown, and what is stated agrees with it', () => {
  const head = `${SITE}<title>${HEADLINE} | Harbour Press</title>`;
  expect(readFixture(html(head, `<h1>${HEADLINE}</h1>`)).headline).toBe(HEADLINE);
});

it('is the title without the site’s name where nothing is shown', () => {
  expect(readFixture(html(`${SITE}<title>${HEADLINE} - Harbour Press</title>`, '')).headline).toBe(HEADLINE);
});

it('is never the site’s name', () => {
  expect(
    readFixture(html(`${SITE}<title>Harbour Press</title>`, '<h1>Harbour Press</h1>')).headline,
  ).toBeNull();
});

it('loses the kicker that is set before it', () => {
  const head = `<meta property="og:title" content="${HEADLINE}"><title>${HEADLINE}</title>`;
  expect(readFixture(html(head, `<h1>Islands: ${HEADLINE}</h1>`)).headline).toBe(HEADLINE);
});

it('is decoded once more where metadata is escaped twice', () => {
  const head = '<meta property="og:title" content="Islanders&amp;#039; ferry stays in port &amp;amp; leaks">';
  expect(readFixture(html(head, '')).headline).toBe("Islanders' ferry stays in port & leaks");
});

it('is null for a dump that begins with its text, with a warning', () => {
  const article = readFixture(dump([]));
  expect(article.headline).toBeNull();
  expect(article.warnings.map(({ code }) => code)).toContain('no-headline');
});

const titled = (title: string): string => `<meta property="og:title" content="${title}">`;

it('is the page’s one main heading rather than a lower one that metadata happens to name', () => {
  const head = `${SITE}<title>Pumps by train: what the islanders wait for</title>`;
  const above = `<h1>Two pumps, one boat and a week in the gymnasium</h1>`;
  expect(readFixture(html(`${head}${titled('Islanders wait for two pumps')}`, above)).headline).toBe(
    'Two pumps, one boat and a week in the gymnasium',
  );
});

it('is a main heading even where the body element is said to have a logo', () => {
  const page = html(titled('Why the boat stays in port'), `<h1 class="entry-title">${HEADLINE}</h1>`);
  expect(readFixture(page.replace('<body>', '<body class="wp-custom-logo">')).headline).toBe(HEADLINE);
});

it('is not the heading of the site, where another heading says the stated title', () => {
  const head = `<title>Quayside, the paper of the harbour: ${HEADLINE}</title>${titled(HEADLINE)}`;
  const above = `<h1>Quayside, the paper of the harbour</h1><h1>${HEADLINE}</h1>`;
  expect(readFixture(html(head, above)).headline).toBe(HEADLINE);
});

it('loses a kicker that metadata sets behind it', () => {
  const head = `<title>Islands: ${HEADLINE}</title>${titled(`${HEADLINE} - Islands`)}`;
  expect(readFixture(html(head, `<h1><span>Islands</span> ${HEADLINE}</h1>`)).headline).toBe(HEADLINE);
});

it('keeps a year before it', () => {
  const shown = `2021 ${HEADLINE}`;
  expect(readFixture(html(titled(HEADLINE), `<h1>${shown}</h1>`)).headline).toBe(shown);
});

it('loses a section that is glued to it, where metadata also has it bare', () => {
  const head = `<meta name="headline" content="${HEADLINE}">${titled(`${HEADLINE}-Islands`)}<title>${HEADLINE}-Islands</title>`;
  expect(readFixture(html(head, '')).headline).toBe(HEADLINE);
});

it('is whole where one of the titles is cut short', () => {
  const cut = titled('Ferry to the outer islands stays ...');
  const head = `${cut}<meta name="twitter:title" content="${HEADLINE}"><title>Ferry to the outer islands stays…</title>`;
  expect(readFixture(html(head, '')).headline).toBe(HEADLINE);
});

it('is taken in small letters where it is shown in capitals', () => {
  expect(readFixture(html(titled(HEADLINE), `<h1>${HEADLINE.toUpperCase()}</h1>`)).headline).toBe(HEADLINE);
});

describe('the title over the line that signs a dump', () => {
  const title = 'Two pumps, one boat and a week in the gymnasium';
  const read = (...lines: string[]) => readFixture(dump(lines)).headline;

  it('is the headline, and the first heading of the text below is not', () => {
    expect(read(title, 'By Jane Roe', 'Why the islanders had to wait so long')).toBe(title);
    expect(read(title, 'Published on 9 March 2021', 'Why the islanders had to wait so long')).toBe(title);
  });

  it('stands above its standfirst', () => {
    const standfirst =
      'The only boat to the islands has failed twice, and nobody can say when it sails again.';
    expect(read(title, standfirst, 'By Jane Roe', 'Why the islanders had to wait so long')).toBe(title);
  });
});

describe('a kicker', () => {
  const stated = (title: string) =>
    `<meta property="og:title" content="${title}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}"}</script>`;
  const whole = 'Harbour in trouble: Ferry to the outer islands stays in port';
  const shown = '<h2 class="headline">Ferry to the outer islands stays in port</h2>';
  const read = (above: string) => readFixture(html(stated(whole), above)).headline;

  it('belongs to the headline where metadata and the main heading have it', () => {
    expect(read(`<h1 class="visually-hidden">${whole}</h1>${shown}`)).toBe(whole);
  });

  it('is none of it where it is a line of its own', () => {
    expect(read(`<p>Harbour in trouble</p>${shown}`)).toBe('Ferry to the outer islands stays in port');
  });
});
