import { expect, test } from 'vitest';
import { type Invented, invented } from './fixtures/page.ts';
import { emptyRecord } from './fixtures/temporary.ts';

const quote = 'the eastern quay of Varde would stay shut until the crane inspectors had finished their work';
const gazette: Invented = {
  id: 'gazette',
  headline: 'Varde quay shut after crane falls',
  publisher: 'Varde Gazette',
  date: '2024-05-02',
  text: `A crane fell on the eastern quay of Varde on Thursday and hurt nobody. Harbour master Ida Holm said ${quote}. She denied that the crane was too old.`,
  says: [
    ['Ida Holm', quote],
    ['Ida Holm', 'the crane was too old', { act: 'denied' }],
  ],
};
const courier: Invented = {
  id: 'courier',
  headline: 'Crane topples in Varde harbour',
  publisher: 'Courier',
  date: '2024-05-02',
  text: 'Until inspectors finish with the cranes, the eastern quay at Varde stays shut, Ms Holm told the Courier after a crane toppled there on Thursday. Others said the crane was too old.',
  says: [
    ['Holm', 'Until inspectors finish with the cranes, the eastern quay at Varde stays shut'],
    ['Holm', 'the crane was too old'],
  ],
};
const choir: Invented = {
  id: 'choir',
  headline: 'A new mass in the cathedral',
  publisher: 'Courier',
  date: '2024-05-02',
  text: 'The cathedral choir sang a mass that nobody in the audience had heard before. Nobody was hurt, the conductor Jon Lund said.',
  says: [['Jon Lund', 'Nobody was hurt']],
};

const filled = () => {
  const record = emptyRecord();
  for (const article of [gazette, courier, choir]) record.add(invented(article));
  return record;
};

test('reports of one event are one story, in which a statement in other words is found again', () => {
  const record = filled();
  expect(record.stories()).toMatchObject([
    { id: 'story-1', articles: ['gazette', 'courier'], headline: 'Varde quay shut after crane falls' },
    { id: 'story-3', articles: ['choir'] },
  ]);
  expect(record.same()).toEqual([
    {
      id: expect.any(String),
      reference: 's1',
      referenceArticle: 'gazette',
      statements: [
        { article: 'gazette', statement: 's1', wording: 'verbatim' },
        { article: 'courier', statement: 's1', wording: 'paraphrase' },
      ],
    },
  ]);
});

test('what is said and what is denied are not the same statement', () => {
  const linked = filled()
    .same()
    .flatMap((group) => group.statements.map((s) => s.statement));
  expect(linked).not.toContain('s2');
});

test('a repost is found with its passages and the outlet that it credits', () => {
  const record = filled();
  const repost = {
    ...gazette,
    id: 'blog',
    publisher: 'Fjord Blog',
    text: `Varde Gazette writes:\n\n${gazette.text}`,
  };
  record.add(invented(repost));
  const [pair] = record.reuse();
  expect(pair).toMatchObject({ a: 'gazette', b: 'blog', overlap: 1, from: 'gazette', credited: true });
  expect(repost.text.slice(...pair!.passages[0]!.b)).toBe(gazette.text.slice(...pair!.passages[0]!.a));
});

test('a new version takes the place of the old one in stories, reuse and same statements', () => {
  const record = filled();
  record.add(invented({ ...gazette, id: 'copy', publisher: 'Fjord Blog' }));
  expect(record.reuse()).toHaveLength(1);
  record.add(invented({ ...choir, id: 'gazette', publisher: 'Varde Gazette' }));
  expect(record.reuse()).toMatchObject([{ a: 'choir', b: 'gazette' }]);
  const story = record.stories().find((s) => s.articles.includes('gazette'));
  expect(story?.articles).toEqual(['choir', 'gazette']);
  expect(
    record.same().every((g) => g.statements.every((s) => s.article !== 'gazette' || s.statement === 's1')),
  ).toBe(true);
  expect(
    record
      .stories()
      .flatMap((s) => s.articles)
      .sort(),
  ).toEqual(['choir', 'copy', 'courier', 'gazette']);
});
