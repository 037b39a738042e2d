import { expect, test } from 'vitest';
import { readProse } from '../../language/index.ts';
import { identify } from '../index.ts';

const read = (text: string) =>
  identify(readProse({ text, headline: null, language: 'en', date: null })).entities;

test('what nobody is known by becomes somebody by a pronoun alone', () => {
  const text = 'At the club, Ferrous paid his debts.';
  const people = read(text).filter(({ type }) => type === 'person');
  expect(people.map(({ name }) => name)).toEqual(['Ferrous']);
});

test('a surname that opens a sentence and is a word too acts there', () => {
  const people = read('Stone retired after the war. She wrote a book.');
  expect(people.map(({ name, type }) => `${type} ${name}`)).toContain('person Stone');
});

test('capitals that no pronoun asks for are nobody', () => {
  const text = 'Plaque Day was held in May. Ann Roe said she was glad.';
  expect(read(text).map(({ name }) => name)).not.toContain('Plaque Day');
});
