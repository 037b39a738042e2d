import type { Span } from '../text/index.ts';
import { lemmaOf } from './lemma-of.ts';
import { PARSER, TAGGER } from './models.ts';
import { tagWords } from './tags/tagger.ts';
import { casingOf, readWord } from './tags/words.ts';
import { parseTag, wordKey } from './trees/input.ts';
import { quotedSentences, type Range } from './trees/quoted.ts';
import { parseSentence } from './trees/sentence.ts';
import type { Quotation, Token, Upos } from './types.ts';

const TAGS = TAGGER.model.labels.map((label) => {
  const [upos, xpos] = label.split('|') as [Upos, string];
  return { upos, xpos, ...parseTag(label) };
});

/** The tokens `from` .. `to - 1` of a text, one sentence, with tags, lemmas, heads and relations. */
export function annotateSentence(
  text: string,
  spans: readonly Span[],
  { from, to }: Range,
  quotations: readonly Quotation[],
): Token[] {
  const forms: string[] = [];
  for (let i = from; i < to; i++) forms.push(text.slice(spans[i]!.start, spans[i]!.end));
  const words = forms.map(readWord);
  const { given, usual } = tagWords(TAGGER, words, casingOf(forms));
  const lemmas = forms.map((form, at) => lemmaOf(form, TAGS[given[at]!]!.xpos));
  const parsed = words.map((word, at) => {
    const tags = TAGS[given[at]!]!;
    return { ...tags, key: wordKey(word, lemmas[at]!, tags.xpos, usual[at]! >= 0) };
  });
  const quoted = quotedSentences(text, spans, { from, to }, quotations);
  const inside = quoted.map((range) => ({ from: range.from - from, to: range.to - from }));
  const { heads, labels } = parseSentence(PARSER, parsed, inside);
  return forms.map((form, at): Token => {
    const { start, end } = spans[from + at]!;
    const { upos, xpos } = TAGS[given[at]!]!;
    const isRoot = heads[at] === -1;
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
