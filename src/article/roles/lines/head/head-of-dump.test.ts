import { expect, it } from 'vitest';
import { dump, PARAGRAPHS, readFixture } from '../../../fixtures/written-page.ts';

const HEADLINE = 'Ferry sails again after nine days in port';
const rolesOf = (page: string) =>
  readFixture(page).blocks.map(({ role, text }) => `${role}: ${text.slice(0, 30)}`);

it('points between headline and names are the standfirst, and the names over the date no headline', () => {
  const head = `${HEADLINE}\n\n- Two islands are out of flour\n- The crew has not been paid\n\nDana Holm and Lars Lund\nPublished: 9 March 2021`;
  const article = readFixture(dump([head]));
  expect(article.headline).toBe(HEADLINE);
  expect(article.author).toEqual(['Dana Holm', 'Lars Lund']);
  expect(article.text.split('\n\n').slice(0, 2)).toEqual([
    '- Two islands are out of flour',
    '- The crew has not been paid',
  ]);
});

it('points may be set in from the headline instead', () => {
  const head = `${HEADLINE}\n    Two islands are out of flour\n    The crew has not been paid\nBy DANA HOLM FOR THE QUAY\n\nPUBLISHED: 18:05 GMT, 9 March 2021`;
  const article = readFixture(dump([head]));
  expect(article.headline).toBe(HEADLINE);
  expect(article.text.startsWith('Two islands are out of flour\n\nThe crew has not been paid')).toBe(true);
});

it('a page that is set in as a whole has no points', () => {
  const page = dump([HEADLINE, 'Two islands are out of flour', 'By Dana Holm']);
  expect(readFixture(page.replace(/^(?=.)/gmu, '    ')).blocks.map(({ reason }) => reason)).not.toContain(
    'points-under-headline',
  );
});

it('two names over a date stay a headline where no other stands above', () => {
  expect(readFixture(dump(['Dana Holm and Lars Lund', '9 March 2021'])).headline).toBe(
    'Dana Holm and Lars Lund',
  );
});

it('a date that says it is today’s signs nothing, and a menu over it is no headline', () => {
  const article = readFixture(
    dump([
      `Quay Papers Weekly\nHome Tides Boats Nets Archive\nToday: 21.11.2022\n\n${HEADLINE}`,
      'By Dana Holm',
    ]),
  );
  expect(article.headline).toBe(HEADLINE);
  expect(article.dates).toMatchObject([{ value: '2022-11-21', role: 'clock' }]);
});

it('a name over the note on who bears it goes with the note', () => {
  const note = ['Dana Holm', 'Dana is a senior reporter on the island desk. She joined the Quay in 2017.'];
  const page = dump([HEADLINE, 'Dana Holm and Lars Lund', '9 March 2021'], note);
  expect(readFixture(page).text).toBe(PARAGRAPHS.join('\n\n'));
  expect(rolesOf(page).slice(-2)).toEqual(['byline: Dana Holm', 'byline: Dana is a senior reporter on t']);
});

it('the first paragraph may stand right under the head, and name and place under the date', () => {
  const head = [
    'Quay Ledger',
    'Tuesday 9 March 2021',
    'Boats',
    HEADLINE,
    'Nobody has paid for the flour yet',
    PARAGRAPHS[0]!,
  ];
  const apart = dump([head.join('\n')], [], [PARAGRAPHS[1]!, PARAGRAPHS[2]!]);
  expect(readFixture(apart)).toMatchObject({ headline: HEADLINE });
  expect(readFixture(apart).text).toContain(PARAGRAPHS[0]);
  const under = dump([HEADLINE, 'Published: Mar 9, 2021 06:05 PM\nDana Holm / Norhaven']);
  expect(readFixture(under).author).toEqual(['Dana Holm']);
});

it('a date glued to a name is no headline', () => {
  expect(readFixture(dump([`${HEADLINE}\n9 March 2021Dana Holm`]))).toMatchObject({
    headline: HEADLINE,
    author: ['Dana Holm'],
    datePublished: { value: '2021-03-09' },
  });
});
