import { describe, expect, it } from 'vitest';
import { dump, html, readFixture } from '../fixtures/written-page.ts';
import { signedIn } from './signed.ts';
import { splitNames } from './split-names.ts';

const TITLE = '<h1>Ferry stays in port for the ninth day</h1>';
const item = (author: string, site = 'Skerry Post') =>
  `<meta property="og:site_name" content="${site}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","author":{"name":"${author}"}}</script>`;
const authors = (head: string, above: string, below = '') =>
  readFixture(html(head, `${TITLE}${above}`, below)).author;

describe('what signs for a house', () => {
  it('gives way to a person whom the page names', () => {
    const byline = '<p class="byline">By Jane Roe</p>';
    expect(authors(item('Quay Editorial'), byline)).toEqual(['Jane Roe']);
    expect(authors(item('Quayside News'), byline)).toEqual(['Jane Roe']);
    expect(authors(item('Skerry Post', 'SP'), byline)).toEqual(['Jane Roe']);
  });

  it('stays where nobody else is named, and an agency stays beside people', () => {
    expect(authors(item('Redaktion Skerry'), '')).toEqual(['Redaktion Skerry']);
    expect(authors(item('AFP'), '<p class="byline">By Jane Roe</p>')).toEqual(['Jane Roe', 'AFP']);
    expect(authors(item('Staff and news service reports'), '')).toEqual(['Staff and news service reports']);
  });

  it('is left off beside people where it is a part of the site', () => {
    const byline = '<p class="byline">Von Jane Roe, SKERRY INSELN</p>';
    expect(authors('<meta property="og:site_name" content="SKERRY">', byline)).toEqual(['Jane Roe']);
  });
});

it.each([
  ['Von Jane Roe, Norhaven', ['Jane Roe']],
  ['Jane Roe, Reuters', ['Jane Roe', 'Reuters']],
  ['Rechtsanwalt Jan Roe', ['Jan Roe']],
  ['Quayside-Experte Jan Roe', ['Jan Roe']],
  ['Autor:innen Jane Roe und Jan Doe', ['Jane Roe', 'Jan Doe']],
  ['Auteur', []],
])('%s', (byline, names) => {
  expect(splitNames(byline)).toEqual(names);
});

it('a label signs without its colon where names alone follow it', () => {
  expect(signedIn('Autoren Jane Roe und Jan Doe')).toEqual(['Jane Roe', 'Jan Doe']);
  expect(signedIn('Autor Jane Roe:')).toEqual(['Jane Roe']);
  expect(signedIn('Autor Preise und Termine für alle')).toEqual([]);
});

describe('a name alone right under the headline', () => {
  const note = '<p class="note">Jane Roe covers boats and weather.</p>';
  it('is the author’s where a note or a link to authors tells of that person', () => {
    expect(authors('', '<p>Jane Roe</p>', note)).toEqual(['Jane Roe']);
    expect(authors('', '<p><a href="/authors/jane-roe">Jane Roe</a> </p>')).toEqual(['Jane Roe']);
  });
  it('is any heading where nothing does', () => {
    expect(authors('', '<p>Graphic Design</p>')).toEqual([]);
  });
});

it('a dump’s name is parted from the age or the time of reading that is glued to it', () => {
  const read = (line: string) => readFixture(dump(['Ferry stays in port for the ninth day', line])).author;
  expect(read('Jane Roe2 minutes ago')).toEqual(['Jane Roe']);
  expect(read('Jane Roe 2 minutes read')).toEqual(['Jane Roe']);
  expect(read('Associated PressApril 28, 2021 GMT')).toEqual(['Associated Press']);
});
