import { expect, test } from 'vitest';
import { readPage } from '../../../page/index.ts';
import { PARAGRAPHS } from '../../fixtures/written-page.ts';
import { judgeBlocks } from '../index.ts';

const judge = (text: string) =>
  judgeBlocks(readPage(new TextEncoder().encode(text), { url: null, contentType: null }));
const verdictOn = (text: string, start: string): string | undefined => {
  const found = judge(text).find(({ block }) => block.text.startsWith(start));
  return found && `${found.role}/${found.reason}`;
};
const HEAD = 'Ferry stays in port for a week\nBy Lars Lund\n4 March 2021\n\n';

test('an article under name and date outweighs a longer notice at the foot of the page', () => {
  const notice = [1, 2, 3, 4, 5].map(
    (n) =>
      `The Harbour Trust no. ${n} keeps the piers and the lights of the coast, and it has done so since the days of the first steamers, as anybody who lives here will tell a visitor who asks.`,
  );
  const menu = Array.from({ length: 12 }, (_, n) => `Pier ${n} opens`).join('\n');
  const dump = `${HEAD}${PARAGRAPHS.join('\n\n')}\n\n${menu}\n\n${notice.join('\n\n')}`;
  expect(verdictOn(dump, PARAGRAPHS[0]!.slice(0, 20))).toBe('body/heaviest-stretch');
});

test('a count of comments over the article does not make it a comment', () => {
  const dump = `Ferry stays in port for a week\n\n5 comments\nLars Lund\n4 March 2021\n\n${PARAGRAPHS.map((p) => `${p} ${p}`).join('\n\n')}\n\nMore soon.`;
  expect(verdictOn(dump, PARAGRAPHS[0]!.slice(0, 20))).toBe('body/heaviest-stretch');
});

test('what is said twice is text where it stands between paragraphs', () => {
  const said = PARAGRAPHS[1]!;
  const dump = `${said}\n${HEAD}${PARAGRAPHS[0]}\n\n${said}\n\n${PARAGRAPHS[2]}\n\n${PARAGRAPHS[2]!.replace('two', 'three')}`;
  const roles = judge(dump).filter(({ block }) => block.text === said);
  expect(roles.map(({ role }) => role)).toEqual(['other', 'body']);
});

test('lines set close under a line that ends in a colon are its list', () => {
  const dump = `${HEAD}${PARAGRAPHS.join('\n\n')}\n\nUntil then these boats will sail in its place:\nJune 9 -- Alma, from the old pier\nJune 10 -- Gudrun, from the new pier\n\nPrint\nShare`;
  expect(verdictOn(dump, 'June 9')).toBe('body/listed-after-colon');
  expect(verdictOn(dump, 'June 10')).toBe('body/listed-after-colon');
  expect(verdictOn(dump, 'Print')).not.toContain('body');
});

test('a dialogue on cookies is no text', () => {
  const cookies =
    'These cookies allow us to count visits, so that we know which of our pages are read the most.';
  expect(verdictOn(`${HEAD}${PARAGRAPHS.join('\n\n')}\n\n${cookies}`, 'These cookies')).toBe(
    'legal/consent-words',
  );
});

test('page numbers and heads that stand on each page of a print are no text', () => {
  const pages = PARAGRAPHS.map(
    (p, i) => `${p}\n\n${p.replace('week', 'month')}\n\nThe Quay, 4 March 2021 | ${i + 1}`,
  );
  const print = `${HEAD}${pages.join('\n\n')}\n\n- 4 -\n\n${PARAGRAPHS[0]!.replace('ferry', 'barge')}`;
  expect(verdictOn(print, 'The Quay, 4 March 2021 | 2')).toBe('other/running-head');
  expect(verdictOn(print, '- 4 -')).toBe('other/page-number');
  const steps = `${HEAD}Step 1\n\n${PARAGRAPHS[0]}\n\nStep 2\n\n${PARAGRAPHS[1]}\n\nStep 3\n\n${PARAGRAPHS[2]}`;
  expect(verdictOn(steps, 'Step 2')).toBe('body/heaviest-stretch');
});

test('the name of a newsletter and what is said of it are no text, a subheading is', () => {
  const page = (offer: string) =>
    `${HEAD}${PARAGRAPHS[0]}\n\nThe Low Tide\n${offer}\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`;
  const box = page('All that floats, and why, twice a week. Sign up here.');
  expect(verdictOn(box, 'The Low Tide')).toBe('promotion/newsletter-name');
  expect(verdictOn(box, 'All that floats')).toBe('promotion/newsletter-box');
  expect(verdictOn(page(`${PARAGRAPHS[1]} Again.`), 'The Low Tide')).toBe('body/heaviest-stretch');
});
