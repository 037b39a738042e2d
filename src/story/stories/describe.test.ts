import { expect, test } from 'vitest';
import { describeStory } from './describe.ts';

test('articles stand by date, the undated last; the headline is the first that there is', () => {
  const story = describeStory('story-1', 'event-1', [
    { id: 'c', headline: 'Third', date: null, added: 1 },
    { id: 'b', headline: 'Second', date: '2024-05-03', added: 2 },
    { id: 'a', headline: null, date: '2024-05-02T08:00:00+02:00', added: 3 },
  ]);
  expect(story).toEqual({
    id: 'story-1',
    event: 'event-1',
    articles: ['a', 'b', 'c'],
    from: '2024-05-02T08:00:00+02:00',
    to: '2024-05-03',
    headline: 'Second',
  });
});

test('a story without dates and headlines gets none', () => {
  const story = describeStory('story-1', 'event-1', [{ id: 'a', headline: null, date: null, added: 1 }]);
  expect(story).toMatchObject({ from: null, to: null, headline: null });
});
