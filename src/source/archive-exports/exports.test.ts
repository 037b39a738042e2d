import { describe, expect, test } from 'vitest';
import type { SourceItem } from '../types.ts';
import { articlesIn } from './cut.ts';
import { exportFormIn } from './form-in.ts';
import { readExports } from './read-exports.ts';

const nexis = (n: number, body = 'The ferry sails on Monday.'): string =>
  `${n} of 3 DOCUMENTS\n\nThe Norhaven Post\n\nMarch ${n}, 2004 Monday\n\nFerry ${n}\n\nLENGTH: 5 words\n\n${body}\n\nLOAD-DATE: March 4, 2004\n\n`;
const factiva = (n: number): string =>
  `Ferry ${n}\n5 words\n3 March 2004\nThe Norhaven Post\nNORPST\nEnglish\n(c) 2004 Norhaven\n\nThe ferry sails.\n\nDocument NORPST002004030${n}e033000${n}\n\n`;
const proquest = (n: number): string =>
  `${'_'.repeat(40)}\n\nDocument ${n} of 3\n\nFerry ${n}\n\nFull text: The ferry sails.\n\nTitle: Ferry ${n}\n\nPublication title: The Norhaven Post\n\nProQuest document ID: 12${n}\n\n`;
const three = (one: (n: number) => string): string => one(1) + one(2) + one(3);

const codes = (found: Iterable<SourceItem>): string[] =>
  [...found].map((item) => (item.kind === 'error' ? item.error.error.code : item.kind));

describe('exports are told by their marks', () => {
  test.each([
    ['nexis', three(nexis)],
    ['nexis', 'Ferry\nThe Norhaven Post\n3 March 2004\n\nLength: 5 words\n\nBody\n\nThe ferry sails.\n'],
    ['factiva', three(factiva)],
    ['factiva', 'HD  Ferry\nWC  5 words\nPD  3 March 2004\nSN  The Norhaven Post\nLP  The ferry.\n'],
    ['proquest', three(proquest)],
    [null, 'Ferry sails\n\nThe ferry has a length: 40 metres.\n\nShe is 1 of 3 documents of an age.'],
    [null, 'Photo\n1 of 3\n\nLength: 40 minutes\n\nThe ferry sails.'],
    [null, 'Minutes, page 1 of 3\n\nLength: long\n\nThe body of the meeting agreed.'],
  ])('%s', (form, text) => {
    expect(exportFormIn(text)).toBe(form);
  });
});

describe('articles', () => {
  test.each([
    ['nexis', nexis],
    ['factiva', factiva],
    ['proquest', proquest],
  ] as const)('of %s, each its own stretch, whatever the ends of lines', (form, one) => {
    const text = three(one);
    const found = articlesIn(text, form);
    expect(found).toHaveLength(3);
    expect(articlesIn(text.replaceAll('\n', '\r\n'), form)).toEqual(found);
    for (const [i, article] of found.entries()) {
      expect(text).toContain(article);
      expect(article).toContain(`Ferry ${i + 1}`);
      expect(article).not.toMatch(/\d of 3/);
    }
  });

  test('a cover with a list of what follows, a summary of the search and terms of use are none', () => {
    const list = 'User Name: R\nDocuments (1)\n\n1.\tFerry sails\nSearch Terms: ferry\n\n';
    const one =
      'Ferry sails\nThe Norhaven Post\n3 March 2004\n\nLength: 5 words\n\nBody\n\nOn Monday.\n\nEnd of Document';
    expect(articlesIn(`${list}${one}\n`, 'nexis')).toEqual([one]);
    expect(
      articlesIn(`${factiva(1)}Search Summary\nText ferry\nSource All Sources Of The World\n`, 'factiva'),
    ).toHaveLength(1);
    expect(
      articlesIn(
        `${proquest(1)}${'_'.repeat(40)}\n\nTerms and Conditions: https://archive.example/terms\n`,
        'proquest',
      ),
    ).toHaveLength(1);
  });

  test('a line of dashes in a text parts nothing', () => {
    const dashes = three((n) =>
      proquest(n).replace('The ferry sails.', `The ferry sails.\n\n${'-'.repeat(30)}\n\nIt does.`),
    );
    expect(articlesIn(dashes, 'proquest').map((article) => article.includes('It does.'))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('the number that the archive gives is kept, and the form', () => {
    const [item] = readExports('f.txt', three(factiva), 'factiva', 'text/plain');
    expect(item).toMatchObject({
      hints: { contentType: 'text/plain; charset=utf-8; form=factiva', url: null },
      input: { path: 'f.txt', mediaType: 'text/plain', record: 'NORPST0020040301e0330001', url: null },
    });
  });
});

describe('what is broken gets its line, and the rest is read', () => {
  test('an article without its text', () => {
    const broken =
      nexis(1) + nexis(2).replace('LENGTH: 5 words\n\nThe ferry sails on Monday.\n\n', '') + nexis(3);
    const found = [...readExports('n.txt', broken, 'nexis', 'text/plain')];
    expect(codes(found)).toEqual(
      ['page', 'error', 'page'].map((code) => code.replace('error', 'bad-article')),
    );
    expect(JSON.stringify(found[1])).toContain('article 2 (\\"The Norhaven Post March 2');
  });

  test('an article of which little is left', () => {
    const text = `${nexis(1)}2 of 3 DOCUMENTS\n\nLENGTH: 5\n\n${nexis(3)}`;
    expect(codes(readExports('n.txt', text, 'nexis', 'text/plain'))).toEqual(['page', 'bad-article', 'page']);
  });

  test.each([
    ['nexis', nexis, 'LOAD-DATE'],
    ['factiva', factiva, 'Document NORPST'],
    ['proquest', proquest, 'Publication title'],
  ] as const)('%s that was cut off', (form, one, mark) => {
    const text = three(one);
    const cut = text.slice(0, text.lastIndexOf(mark) - 3);
    expect(codes(readExports('c.txt', cut, form, 'text/plain'))).toEqual(['page', 'page', 'bad-article']);
  });

  test('the last article of an export that needs no ending is not cut off where it ends with a sentence', () => {
    const text = three(nexis).replace(/LOAD-DATE.*\n\n$/, '');
    expect(codes(readExports('c.txt', text, 'nexis', 'text/plain'))).toEqual(['page', 'page', 'page']);
  });

  test('nothing that is an article', () => {
    expect(codes(readExports('e.txt', 'Search Summary\nText ferry', 'factiva', 'text/plain'))).toEqual([
      'no-pages',
    ]);
  });
});
