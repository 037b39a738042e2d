import { expect, test } from 'vitest';
import { readProse } from '../../language/index.ts';
import { clusterNames } from '../entities/cluster.ts';
import { type Draft, wordsOf } from '../entities/draft.ts';
import { locateMentions } from '../entities/locate.ts';
import { resolveMentions } from '../resolve/resolve.ts';
import { clausesAround } from './clauses.ts';

function around(text: string, pronoun: string) {
  const all = locateMentions(readProse({ text, headline: null, language: 'en', date: null }));
  const reading = resolveMentions(all, clusterNames(all));
  const located = all.find((one) => one.mention.kind === 'pronoun' && wordsOf(one) === pronoun)!;
  const nameOf = (draft: Draft | null): string | null =>
    draft === null ? null : wordsOf(draft.references.find(({ mention }) => mention.kind === 'name')!);
  return clausesAround(reading, located).map(({ actor, patient }) => [nameOf(actor), nameOf(patient)]);
}

test('who is asked to do something does it', () => {
  expect(around('Mara Quist asked Edda Virk to lend her the boat.', 'her')[0]?.[0]).toBe('Edda Virk');
});

test('a clause without a subject goes on with the subject of the one before', () => {
  expect(around('Mara Quist closed the mill and sold her boat.', 'her')[0]?.[0]).toBe('Mara Quist');
});

test('a subject stands in the clause above its own', () => {
  expect(around('Mara Quist praised Edda Virk when she left.', 'she')[0]).toEqual([
    'Mara Quist',
    'Edda Virk',
  ]);
});
