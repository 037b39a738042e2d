import { expect, it } from 'vitest';
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
