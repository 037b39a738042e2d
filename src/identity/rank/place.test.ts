import { expect, test } from 'vitest';
import { readProse } from '../../language/index.ts';
import { locateMentions } from '../entities/locate.ts';
import { isOwner } from './place.ts';

const ownersIn = (text: string): boolean[] =>
  locateMentions(readProse({ text, headline: null, language: 'en', date: null }))
    .filter(({ mention }) => mention.kind === 'pronoun')
    .map(isOwner);

test('"her" is an owner before a noun and an object elsewhere', () => {
  expect(ownersIn('Edda Virk thanked her.')).toEqual([false]);
  expect(ownersIn('Edda Virk sold her boat.')).toEqual([true]);
});
