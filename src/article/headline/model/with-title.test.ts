import { expect, it } from 'vitest';
import { dump, PARAGRAPHS, readFixture } from '../../fixtures/written-page.ts';
import { wordsOf } from './words.ts';

const TITLE = 'Islanders sleep in a gymnasium while the ferry waits for two pumps';

it('the title of a dump is the line that shares its words with the text, and not the nearest one', () => {
  const above = [
    'Quayside News',
    'Home\nBoats\nWeather\nLetters',
    TITLE,
    'Save this story for later on your list',
    'Print Email Share',
    'Get our best stories in your inbox every morning',
  ];
  const { headline, blocks } = readFixture(dump(above));
  expect(headline).toBe(TITLE);
  expect(blocks.filter(({ role }) => role === 'headline')).toMatchObject([
    { text: TITLE, reason: 'title-model' },
  ]);
});

it('a sentence right under it is its standfirst', () => {
  const above = [
    'News | Islands\n\nFerry stays in port for ninth day as pumps are awaited\nHarbour office says the parts will come by train.',
    'Published On 2 Mar 2021\n2 Mar 2021\n|\nUpdated:\n3 Mar 2021',
  ];
  expect(readFixture(dump(above)).headline).toBe('Ferry stays in port for ninth day as pumps are awaited');
});

it('a dump whose lines are sections has none', () => {
  expect(readFixture(dump(['Outer Islands', 'Boats'])).headline).toBeNull();
});

it('a dump of paragraphs alone has none', () => {
  expect(readFixture(dump([])).headline).toBeNull();
});

it('the text is what it was without it', () => {
  expect(readFixture(dump(['Quayside News', TITLE, 'By Jane Roe'])).text).toBe(PARAGRAPHS.join('\n\n'));
});

it('words are told by their beginnings, scripts without spaces by pairs of signs', () => {
  expect([...wordsOf('Islanders and islands')]).toEqual(['island', 'and']);
  expect([...wordsOf('港の船')]).toEqual(['港の', 'の船']);
});

it('a live blog is called by the line over its entries, and never by one of them', () => {
  const entries = [
    'Key events\n17.05 Union rejects offer on pay and hours\n15.40 Minister speaks to parliament about the ferry strike\n11.00 Crews walk out',
    `17.05\nUnion rejects offer\n${PARAGRAPHS[0]}`,
    `15.40\nMinister speaks to parliament\n${PARAGRAPHS[1]}`,
    `11.00\nCrews walk out\n${PARAGRAPHS[2]}`,
  ];
  const above = 'Live: ferry strike\nBy Nora Dale and Omar Finch\nLast updated: 14 June 2022, 17:20';
  expect(readFixture([above, ...entries].join('\n\n')).headline).toBe('Live: ferry strike');
});

it('the head of a paper with its day, which stands on every page of a print, is no title', () => {
  const head = 'The Quayside Courier 4 March 2021';
  const body = [PARAGRAPHS[0]!, PARAGRAPHS[1]!, head, PARAGRAPHS[2]!];
  const { headline } = readFixture(dump([head, 'Ferry stays in port, 4 March 2021, By NORA DALE'], [], body));
  expect(headline).not.toBe(head);
});
