import { expect, it } from 'vitest';
import { TAGGER } from '../models.ts';
import { formOf } from './forms.ts';
import { type Tagger, tagWords } from './tagger.ts';

const labelIn = (tagger: Tagger, words: string, at: number): string => {
  const forms = words.split(' ').map((text) => formOf(tagger, text));
  return tagger.model.labels[tagWords(tagger, forms, 'sentence')[at]!]!;
};

it('no word is a mark, even where only a mark would fit', () => {
  const gauges = 'Conservative " super DAMs " .';
  expect(labelIn({ ...TAGGER, marks: [] }, gauges, 3)).toMatch(/^PUNCT/);
  expect(labelIn(TAGGER, gauges, 3)).not.toMatch(/^PUNCT/);
  expect(labelIn(TAGGER, gauges, 4)).toMatch(/^PUNCT/);
});
