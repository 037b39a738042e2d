import { expect, it } from 'vitest';
import { bySpeaker, type SaidTwice, type SpokenStatement } from './speakers.ts';

const row = (article: string, statement: string, speaker: string | null): SpokenStatement => ({
  article,
  statement,
  speaker,
});

const rows = [
  row('a', 's1', 'Ada Holm'),
  row('a', 's2', 'Ben Crane'),
  row('b', 's1', 'Holm'),
  row('b', 's2', null),
];

const group: SaidTwice = {
  reference: 's1',
  referenceArticle: 'b',
  statements: [
    { article: 'a', statement: 's1', wording: 'paraphrase' },
    { article: 'b', statement: 's1', wording: 'verbatim' },
  ],
};

it('puts the reports of one statement together, the fullest first, under one speaker', () => {
  const [first] = bySpeaker(rows, [group]);
  expect(first!.name).toBe('Ada Holm');
  expect(first!.sayings[0]!.reports.map(({ statement }) => statement.article)).toEqual(['b', 'a']);
});

it('names those first whom most articles let speak, and leaves out whom nobody names', () => {
  expect(bySpeaker(rows, [group]).map(({ name }) => name)).toEqual(['Ada Holm', 'Ben Crane']);
});

it('does not measure a report against others that were left out', () => {
  const alone = bySpeaker(rows.slice(0, 1), [group])[0]!.sayings[0]!;
  expect(alone.reports.map(({ wording }) => wording)).toEqual(['only']);
});

it('takes a name in capitals for the same name, and a role for one speaker in one article alone', () => {
  const more = [
    row('a', 's3', 'NORHAVEN'),
    row('b', 's3', 'Norhaven'),
    row('a', 's4', 'the minister'),
    row('b', 's4', 'the minister'),
  ];
  expect(bySpeaker(more, []).map(({ name }) => name)).toEqual(['Norhaven', 'the minister', 'the minister']);
});

it('puts whom one report names in full under that name', () => {
  const [first] = bySpeaker([...rows, row('a', 's5', 'Ada Holm')], [group]);
  expect([first!.name, first!.sayings.length]).toEqual(['Ada Holm', 2]);
});
