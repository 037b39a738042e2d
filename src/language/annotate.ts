import type { Span } from '../text/index.ts';
import { LEMMAS, PARSER, TAGGER } from './models.ts';
import { lemmatise, straightLower } from './tags/lemma.ts';
import { tagWords } from './tags/tagger.ts';
import { casingOf, readWord } from './tags/words.ts';
import { parseInput, parseTag, wordKey } from './trees/input.ts';
import { parse } from './trees/parser.ts';
import type { Token, Upos } from './types.ts';

const TAGS = TAGGER.model.labels.map((label) => {
  const [upos, xpos] = label.split('|') as [Upos, string];
  return { upos, xpos, ...parseTag(label) };
});

/** The tokens `from` .. `to - 1` of a text, one sentence, with tags, lemmas, heads and relations. */
export function annotateSentence(text: string, spans: readonly Span[], from: number, to: number): Token[] {
  const forms: string[] = [];
  for (let i = from; i < to; i++) forms.push(text.slice(spans[i]!.start, spans[i]!.end));
  const words = forms.map(readWord);
  const { given, usual } = tagWords(TAGGER, words, casingOf(forms));
  const lemmas = forms.map((form, at) =>
    lemmatise(LEMMAS, form, straightLower(form), TAGS[given[at]!]!.xpos),
  );
  const parsed = words.map((word, at) => {
    const { tag, mark, xpos } = TAGS[given[at]!]!;
    return { key: wordKey(word, lemmas[at]!, xpos, usual[at]! >= 0), tag, mark };
  });
  const { heads, labels } = parse(PARSER, parseInput(parsed));
  return forms.map((form, at): Token => {
    const { start, end } = spans[from + at]!;
    const { upos, xpos } = TAGS[given[at]!]!;
    const isRoot = heads[at] === forms.length;
    const head = isRoot ? -1 : from + heads[at]!;
    const deprel = isRoot ? 'root' : PARSER.relations.labels[labels[at]!]!;
    return {
      start,
      end,
      text: form,
      lower: form.toLowerCase(),
      upos,
      xpos,
      lemma: lemmas[at]!,
      head,
      deprel,
    };
  });
}
