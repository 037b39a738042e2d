import { expect, test } from 'vitest';
import { dump, PARAGRAPHS, readFixture } from '../fixtures/written-page.ts';

const NOTE = 'Dana Holm has walked the quays of the north for thirty years and keeps two dogs and a boat.';
const body = (text: readonly string[]): string => text.map((p) => `<p>${p}</p>`).join('');
const page = (end: string): string =>
  `<!doctype html><title>Ferry stays in port</title><h1>Ferry stays in port</h1><div>${body([...PARAGRAPHS, ...PARAGRAPHS.map((p) => p.replace('ferry', 'barge').replace('the', 'this'))])}${end}</div>`;
const textOf = (html: string): string => readFixture(html).text;

test.each([
  ['<h3>About the Author</h3>', ''],
  ['<h3>ABOUT THE AUTHORS</h3>', ''],
  ['<h3>Über die Autorin</h3>', ''],
  ['<h3>À propos de l’auteur</h3>', ''],
  ['<h4>About Dana Holm</h4>', ''],
  ['<p>Über Dana Holm</p>', ''],
  ['', ' She is the Editor of a paper for sailors.'],
])('what follows %s is a note on who wrote the article', (heading, more) => {
  const note =
    more === ''
      ? NOTE
      : 'Dana Holm is the Editor of a paper for those who sail, and the author of four books.';
  expect(textOf(page(`${heading}<p>${note}</p>`))).not.toContain('Dana Holm');
});

test('a heading that begins so and names nobody who is told of below is the article’s', () => {
  expect(
    textOf(page(`<h3>About Norhaven Harbour</h3><p>${PARAGRAPHS[0]!.replace('only', 'last')}</p>`)),
  ).toContain('About Norhaven Harbour');
});

test('a standfirst that a paragraph says again in full is said once', () => {
  const lead = PARAGRAPHS[1]!.slice(0, 80);
  const html = `<!doctype html><meta name="description" content="${lead} ..."><title>Ferry stays in port</title><h1>Ferry stays in port</h1><h2>${lead}</h2><figure><img></figure><div><div>${body(PARAGRAPHS)}</div></div>`;
  expect(textOf(html)).toBe(PARAGRAPHS.join('\n\n'));
});

test('a note on the author may have a mark before it, and more notes under it, in a dump', () => {
  const notes = [
    '* Dana Holm is a journalist who lives on a boat.',
    'The opinions in this piece are hers alone.',
  ];
  const head = ['Ferry stays in port for the ninth day', 'By Dana Holm | March 9, 2021'];
  expect(textOf(dump(head, notes))).toBe(PARAGRAPHS.join('\n\n'));
});
