import { expect, test } from 'vitest';
import { wordingOf } from './wording.ts';

const reference = 'We will not sell a single boat of this fleet to anybody, not this year and not in ten.';

test('the same words are verbatim, whatever their marks and case', () => {
  expect(wordingOf(reference.toUpperCase().replaceAll(',', ''), reference)).toBe('verbatim');
  expect(wordingOf('Not yet', 'not yet.')).toBe('verbatim');
});

test('a run of the words within others is partial', () => {
  expect(wordingOf('he would not sell a single boat of this fleet while he lived', reference)).toBe(
    'partial',
  );
});

test('other words are a paraphrase', () => {
  expect(wordingOf('the ships were not for sale', reference)).toBe('paraphrase');
});
