import { expect, test } from 'vitest';
import { readPage } from '../../../page/index.ts';
import { PARAGRAPHS } from '../../fixtures/written-page.ts';
import { judgeBlocks } from '../index.ts';

const reasonOf = (text: string, start: string): string | undefined =>
  judgeBlocks(readPage(new TextEncoder().encode(text), { url: null, contentType: null })).find(({ block }) =>
    block.text.startsWith(start),
  )?.reason;

const HEAD = 'Ferry stays in port for a week\nBy Lars Lund\n4 March 2021\n\n';
const ROWS = 'Alma 12 9 14 0\nGudrun 7 7 8 31\nOld Dana 4 N/A 2 19\nQuay Star 22 20 18 7';
const TABLE = `Boat Mon Tue Wed Thu\n${ROWS}`;

test('the rows of a table that stands under running text go with it', () => {
  const dump = `${HEAD}${PARAGRAPHS.join('\n\n')}\n${TABLE}\n\nPrint\nShare`;
  expect(reasonOf(dump, 'Alma 12')).toBe('table-row');
  expect(reasonOf(dump, 'Old Dana')).toBe('table-row');
  expect(reasonOf(dump, 'Print')).not.toBe('table-row');
});

test('figures in a menu or at the margin are no table of the text', () => {
  const dump = `Home\nMarkets\n${ROWS}\nSport\n\n${HEAD}${PARAGRAPHS.join('\n\n')}`;
  expect(reasonOf(dump, 'Alma 12')).toBe('outside-stretch');
});

test('a line with a word that only begins as a month does is no date', () => {
  const line = 'Market share: 12.89 per cent of all crossings';
  const dump = `${HEAD}${PARAGRAPHS[0]}\n\n${line}\n\n${PARAGRAPHS.slice(1).join('\n\n')}`;
  expect(reasonOf(dump, line)).toBe('heaviest-stretch');
  expect(reasonOf(dump.replace(line, 'Pazar, 7 Mart 2021 12:30'), 'Pazar')).toBe('date-line');
});
