import type { Span } from '../../text/index.ts';
import { LEMMAS, TAGGER } from '../models.ts';
import type { Token, Upos } from '../types.ts';
import { lemmatise, straightLower } from './lemma.ts';
import { tagWords } from './tagger.ts';
import { casingOf, readWord } from './words.ts';

const TAGS = TAGGER.model.labels.map((label) => {
  const [upos, xpos] = label.split('|') as [Upos, string];
  return { upos, xpos };
});

/** A sentence's tokens with tags and lemmas; heads are still to be found. */
export function tagSentence(text: string, spans: readonly Span[], from: number, to: number): Token[] {
  const forms: string[] = [];
  for (let i = from; i < to; i++) forms.push(text.slice(spans[i]!.start, spans[i]!.end));
  const labels = tagWords(TAGGER, forms.map(readWord), casingOf(forms));
  return forms.map((form, index) => {
    const { start, end } = spans[from + index]!;
    const { upos, xpos } = TAGS[labels[index]!]!;
    const lower = form.toLowerCase();
    const lemma = lemmatise(LEMMAS, form, straightLower(form), xpos);
    return { start, end, text: form, lower, upos, xpos, lemma, head: -1, deprel: 'dep' };
  });
}
