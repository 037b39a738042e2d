import { expect, it } from 'vitest';
import { bySpeaker, type SpokenStatement } from './speakers.ts';

const row = (
  article: string,
  statement: string,
  speaker: string | null,
  content: string,
): SpokenStatement => ({
  article,
  statement,
  speaker,
  kind: 'direct',
  act: 'said',
  content,
  citing: [],
  said: null,
  publisher: `outlet of ${article}`,
  published: null,
});

const rows = [
  row('a', 's1', 'Ada Holm', 'The pier is safe.'),
  row('a', 's2', 'Ben Crane', 'It is not.'),
  row('b', 's1', 'Holm', 'The pier is quite safe.'),
  row('b', 's2', null, 'Nobody knows.'),
];

const group = {
  reference: 's1',
  referenceArticle: 'b',
  statements: [
    { article: 'a', statement: 's1', wording: 'paraphrase' },
    { article: 'b', statement: 's1', wording: 'verbatim' },
  ],
};

it('puts the reports of one statement together, the fullest first, under one speaker', () => {
  const [first] = bySpeaker(rows, [group]);
  expect(first!.name).toBe('Holm');
  expect(first!.sayings[0]!.reports.map(({ statement }) => statement.article)).toEqual(['b', 'a']);
});

it('names those first whom most articles let speak, and leaves out whom nobody names', () => {
  expect(bySpeaker(rows, [group]).map(({ name }) => name)).toEqual(['Holm', 'Ben Crane']);
});

it('does not measure a report against others that were left out', () => {
  const alone = bySpeaker(rows.slice(0, 1), [group])[0]!.sayings[0]!;
  expect(alone.reports.map(({ wording }) => wording)).toEqual(['only']);
});
