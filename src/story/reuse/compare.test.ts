import { expect, test } from 'vitest';
import { compareTexts } from './compare.ts';
import { readText } from './read-text.ts';

const compare = (a: string, b: string) => compareTexts(readText(a), readText(b));

const ferry = `The night ferry to Sandholm ran aground on a sandbank shortly before two in the morning, and all
eighty passengers were taken off by fishing boats. Nobody was hurt, the harbour master wrote in a short report.`;
const council = `The town council voted on Friday to raise the fee for boats that winter in the inner harbour.`;

test('a repost with a new opening shares one passage, and its offsets are right', () => {
  const repost = `SANDHOLM -- Good morning. ${ferry}`;
  const found = compare(ferry, repost)!;
  expect(found.overlap).toBe(1);
  expect(found.passages).toHaveLength(1);
  const { a, b } = found.passages[0]!;
  expect(ferry.slice(...a)).toBe(repost.slice(...b));
});

test('changed words inside a passage do not cut it in two', () => {
  const edited = ferry.replace('shortly before two in the morning', 'at about half past one at night');
  expect(compare(ferry, edited)!.passages).toHaveLength(1);
  expect(compare(ferry, edited)!.overlap).toBeLessThan(0.9);
});

test('different texts share nothing', () => {
  expect(compare(ferry, council)).toBeNull();
});

/** Two hundred words that no other subject's padding has. */
const padding = (subject: string): string =>
  Array.from({ length: 200 }, (_, i) => `${subject}${i}.`).join(' ');
const quote =
  '“I have never seen the water that low, and I do not want to see it so low a second time in my life.”';

test('a quotation that both carry is its speaker’s and no reuse', () => {
  expect(compare(`${padding('walk')} ${quote}`, `${padding('swim')} ${quote}`)).toBeNull();
});

test('a line about rights and reprints is no reuse', () => {
  const line =
    'This text may not be published, copied, broadcast or sold again without leave of the Sandholm Gazette.';
  expect(compare(`${padding('walk')} ${line}`, `${padding('swim')} ${line}`)).toBeNull();
});
