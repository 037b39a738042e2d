import { expect, test } from 'vitest';
import { PARAGRAPHS, readFixture } from '../../fixtures/written-page.ts';

const HEAD = 'Ferry stays in port for a week\nBy Lars Lund\n4 March 2021\n\n';

test('a paragraph that goes on in lower case on the next page of a print is one', () => {
  const head = (n: number): string => `The Quay, 4 March 2021  ${n}`;
  const [before, after] = ['Nobody knows what the pumps cost, or who is to', 'pay for them, the mayor said.'];
  const print = [
    head(1),
    HEAD.trim(),
    ...PARAGRAPHS,
    before,
    head(2),
    after,
    ...PARAGRAPHS.map((p) => `Still: ${p}`),
    head(3),
  ];
  const { text } = readFixture(print.join('\n\n'));
  expect(text).toContain(`${before} ${after}`);
  expect(readFixture(print.join('\n\n').replace('who is to', 'who will under-')).text).toContain(
    'who will under-pay for them',
  );
});

test('lines of a print that differ in length are one paragraph while a sentence goes on', () => {
  const lines = [
    'The fishermen of the islands will return to the',
    'negotiating table on Monday, but they do so di-',
    'vided. Two of the five cooperatives said they would',
    'rather keep the fleet in port than take the quota.',
  ];
  const more = lines.map((line) => line.replace('The fishermen', 'Two bakers'));
  const { blocks } = readFixture(`${HEAD}${lines.join('\n')}\n\n${more.join('\n')}`);
  const text = blocks.filter(({ role }) => role === 'body').map((b) => b.text);
  expect(text[0]).toMatch(/^The fishermen .* take the quota\.$/);
  expect(text).toHaveLength(2);
});

test('what a mail answers to is not its text, unless all of it is quoted', () => {
  const quoted = ['> could you give us a line on the pumps,', '> and on who pays for them?'];
  const text = `${HEAD}On Mon, 1 March 2021 at 08:00, Dana Holm wrote:\n${quoted.join('\n')}\n\n${PARAGRAPHS.join('\n\n')}`;
  const { blocks } = readFixture(text);
  const reasonOf = (start: string): string | undefined =>
    blocks.find((b) => b.text.startsWith(start))?.reason;
  expect(reasonOf('> could')).toBe('quoted-mail');
  expect(reasonOf('On Mon')).toBe('quoted-mail');
  const all = readFixture(PARAGRAPHS.map((p) => `> ${p}`).join('\n>\n'));
  expect(all.text).toContain(PARAGRAPHS[1]);
});

test('a label over a picture, and who took it for whom, tell its caption', () => {
  const captions = ['PHOTO | The pier at noon', 'The pier was empty on Tuesday. (Dana Holm/The Quay)'];
  const { blocks } = readFixture(
    `${HEAD}${[PARAGRAPHS[0], ...captions, ...PARAGRAPHS.slice(1)].join('\n\n')}`,
  );
  expect(blocks.filter(({ role }) => role === 'caption').map((b) => b.text)).toEqual(captions);
});

test('a box of other stories within the text ends where paragraphs follow each other again, captions among them', () => {
  const box = ['More in Politics', 'Levy heads to recount', 'Director stays on', 'New fares for ferries'];
  const caption = 'The pier was empty on Tuesday. (Dana Holm/The Quay)';
  const dump = [...PARAGRAPHS, box.join('\n'), `He ${PARAGRAPHS[0]}`, caption, `She ${PARAGRAPHS[1]}`].join(
    '\n\n',
  );
  const { text } = readFixture(HEAD + dump);
  expect(text).toContain('She Islanders');
  expect(text).not.toContain('Levy heads');
});

test('an hour may end the line that dates a text, and a place and a day without a year are a dateline', () => {
  const { blocks } = readFixture(
    `Ferry stays in port for a week\n\nPUBLISHED: March 4, 2021 at 11:52 p.m. | UPDATED: March 5, 2021 at 7:04 a.m.\n\nNorhaven, 3 March.\n\n${PARAGRAPHS.join('\n\n')}`,
  );
  expect(blocks.filter(({ role }) => role === 'dateline')).toHaveLength(2);
});
