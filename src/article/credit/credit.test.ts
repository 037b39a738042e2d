import { describe, expect, it } from 'vitest';
import { dump, PARAGRAPHS, readFixture } from '../fixtures/written-page.ts';

const HEADLINE = 'Ferry to the outer islands stays in port after second failure';
const [first, second, third] = PARAGRAPHS as [string, string, string];
const credit = (above: string[], body: string[], below: string[] = []) =>
  readFixture(dump([HEADLINE, ...above], below, body)).credit;

describe('where the text comes from is read', () => {
  it('from a dated line that names an outlet', () => {
    expect(credit(['Harbour TV – March 9, 2021'], PARAGRAPHS)).toEqual(['Harbour TV']);
  });
  it('from the dateline that opens the text', () => {
    expect(credit([], [`STROMNESS (AP) -- ${first}`, second, third])).toEqual(['AP']);
    expect(credit([], [`(Reuters) - ${first}`, second, third])).toEqual(['Reuters']);
    expect(credit([], [`STROMNESS, March 9. /TASS/. ${first}`, second, third])).toEqual(['TASS']);
  });
  it('from a dateline with a day in it', () => {
    expect(credit([], [`LERWICK, March 9, IRNA – ${first}`, second, third])).toEqual(['IRNA']);
  });
  it('from a dateline on a line of its own', () => {
    expect(credit(['LERWICK, March 9, 2021 (Northern Isles Features)'], PARAGRAPHS)).toEqual([
      'Northern Isles Features',
    ]);
    expect(credit(['LERWICK, March 9, 2021 (Updated)'], PARAGRAPHS)).toEqual([]);
  });
  it('from a line that is nothing but the source', () => {
    expect(credit([], PARAGRAPHS, ['Source: Harbour Press'])).toEqual(['Harbour Press']);
    expect(credit(['Source: Xinhua| 2021-03-09 15:41:22|Editor: roe'], PARAGRAPHS)).toEqual(['Xinhua']);
  });
  it('from a note of where it was published first', () => {
    expect(credit([], PARAGRAPHS, ['This article was originally published on The Quay.'])).toEqual([
      'The Quay',
    ]);
  });
  it('from a line that thanks for inputs', () => {
    expect(credit([], PARAGRAPHS, ['(With inputs from PTI)'])).toEqual(['PTI']);
    expect(credit([], PARAGRAPHS, ['With reports from The Quay and Islands Today'])).toEqual([
      'The Quay',
      'Islands Today',
    ]);
  });
  it('not from a line that thanks a colleague for files or assistance', () => {
    for (const line of ['With files from Lars Lund', '— With assistance from Lars Lund'])
      expect(credit([], PARAGRAPHS, [line])).toEqual([]);
    expect(credit([], PARAGRAPHS, ['With files from The Quay'])).toEqual(['The Quay']);
  });
  it('from the agency that signs the last sentence', () => {
    expect(credit([], [first, second, `${third} ${first} ${second} ${third} (AFP)`])).toEqual(['AFP']);
  });
});

it('is empty where the page names none, and never the page’s own outlet', () => {
  expect(credit([], PARAGRAPHS)).toEqual([]);
  expect(readFixture(dump(['Harbour TV', HEADLINE, 'Harbour TV – March 9, 2021'])).credit).toEqual([]);
});

it('an agency is credited by its name, and not by its letters as well', () => {
  const dateline = `STROMNESS (NIF) -- ${first}`;
  const note = 'This article was originally published on Northern Isles Features.';
  expect(credit([], [dateline, second, third], [note])).toEqual(['Northern Isles Features']);
  expect(credit([], [dateline, second, third])).toEqual(['NIF']);
});

it('a note may say in which language it was first published, a source line what kind of house', () => {
  const note = 'This article was originally published in Norn by Quaybladet on 9 March 2021.';
  expect(credit([], PARAGRAPHS, [note])).toEqual(['Quaybladet']);
  expect(credit([], PARAGRAPHS, ['Source: Northern Isles Features and news agencies'])).toEqual([
    'Northern Isles Features',
  ]);
});

it('a post is no outlet, though it holds the name of one', () => {
  expect(credit(['SKERRY TIMES REPORTER 13/03/2021 04:15'], PARAGRAPHS)).toEqual([]);
});

it('the letters of the page’s own agency are no credit, those of a known one are', () => {
  const of = (name: string, letters: string) =>
    readFixture(
      `${name}\n\n${dump([HEADLINE, '9 March 2021'], [], [`STROMNESS (${letters}) -- ${first}`, second, third])}`,
    ).credit;
  expect(of('Tide News Agency', 'TNA')).toEqual([]);
  expect(of('Alpine Post', 'AP')).toEqual(['AP']);
});

it('does not take a picture’s credit for the text’s', () => {
  expect(credit([], [first, '© REUTERS / Tilda Marsh', second, third])).toEqual([]);
});

it('the last paragraph stays text although an agency signs it', () => {
  const article = readFixture(dump([HEADLINE], [], [first, second, `${third} (AFP)`]));
  expect(article.text).toContain('before the end of the week. (AFP)');
  expect(article.credit).toEqual(['AFP']);
});
