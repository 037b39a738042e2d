import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const forms = (text: string): string[] => wordsOf(text).map((w) => w.form);

test('words are folded, numbers stay whole, marks are left out', () => {
  expect(forms('São Brás: 1,200.5 "boats", isn’t it?')).toEqual([
    'sao',
    'bras',
    '1,200.5',
    'boats',
    'isn',
    't',
    'it',
  ]);
});

test('offsets give the words of the text', () => {
  const text = 'A “quay”, shut.';
  expect(wordsOf(text).map((w) => text.slice(w.start, w.end))).toEqual(['A', 'quay', 'shut']);
});

test('a capital that opens a sentence is told from one that does not', () => {
  const words = wordsOf('Boats sank. Boats of Varde sank.');
  expect(words.filter((w) => w.capital && !w.opens).map((w) => w.form)).toEqual(['varde']);
});

test('scripts without spaces give their characters, other scripts their words', () => {
  expect(forms('港は開いた')).toEqual(['港', 'は', '開', 'い', 'た']);
  expect(forms('Порт закрыт')).toEqual(['порт', 'закрыт']);
});

test('a text of marks has no words', () => {
  expect(forms(' ... ́ — ')).toEqual([]);
});
