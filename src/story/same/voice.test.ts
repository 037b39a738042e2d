import { expect, test } from 'vitest';
import { relate, type Voice, voiceOf } from './voice.ts';

const named = (name: string | null): Voice =>
  voiceOf({ entities: [] }, { speaker: null, speakerName: name } as never);

test.each([
  ['Helena Ostrova', 'Ostrova', 'same'],
  ['Harbour Minister Qasem Holm', 'Qassem Holm', 'same'],
  ['Norway’s harbour minister', 'the Norwegian harbour minister', 'same'],
  ['Helena Ostrova', 'Ivan Ostrova', 'different'],
  ['a senior official', 'the senior official', 'unknown'],
  ['Helena Ostrova', 'the harbour minister', 'unknown'],
  [null, 'Ostrova', 'unknown'],
] as const)('%s and %s: %s', (a, b, relation) => {
  expect(relate(named(a), named(b))).toBe(relation);
});

test('a role that the article gives of a named speaker meets the bare role', () => {
  const roles = [{ title: 'harbour minister', of: 'Norway', start: 0, end: 5 }];
  const entity = {
    id: 'e1',
    type: 'person' as const,
    name: 'Eva Lund',
    names: ['Eva Lund'],
    roles,
    mentions: [],
  };
  const lund = voiceOf({ entities: [entity] }, { speaker: 'e1', speakerName: 'Eva Lund' } as never);
  expect(relate(lund, named('Norway’s harbour minister'))).toBe('same');
});
