import type { Span } from '../text/index.ts';
import { lemmaOf } from './lemma-of.ts';
import { PARSER, TAGGER } from './models.ts';
import { type Form, formOf, type Reading } from './tags/forms.ts';
import { tagWords } from './tags/tagger.ts';
import { casingOf } from './tags/words.ts';
import { parseTag, parseWord } from './trees/input.ts';
import { quotedSentences, type Range } from './trees/quoted.ts';
import { parseSentence } from './trees/sentence.ts';
import type { Quotation, Token, Upos } from './types.ts';

const TAGS = TAGGER.model.labels.map((label) => {
  const [upos, xpos] = label.split('|') as [Upos, string];
  return { upos, xpos, ...parseTag(label) };
});

/**
 * The tokens `from` .. `to - 1` of a text, one sentence, with tags, lemmas, heads and relations.
 * Without quotations (null) no tree is built, and every word is a root.
 */
export function annotateSentence(
  text: string,
  spans: readonly Span[],
  { from, to }: Range,
  quotations: readonly Quotation[] | null,
): Token[] {
  const forms: Form[] = [];
  for (let i = from; i < to; i++) forms.push(formOf(TAGGER, text.slice(spans[i]!.start, spans[i]!.end)));
  const given = tagWords(TAGGER, forms, casingOf(forms));
  const readings = forms.map((form, at) => readingOf(form, given[at]!));
  const tree = quotations && treeOf(readings, quotedSentences(text, spans, { from, to }, quotations), from);
  return forms.map(({ text: form, lower }, at): Token => {
    const { start, end } = spans[from + at]!;
    const { label, lemma } = readings[at]!;
    const { upos, xpos } = TAGS[label]!;
    const isRoot = !tree || tree.heads[at] === -1;
    const head = isRoot ? -1 : from + tree.heads[at]!;
    const deprel = isRoot ? 'root' : PARSER.relations[tree.labels[at]!]!;
    return { start, end, text: form, lower, upos, xpos, lemma, head, deprel };
  });
}

/** The tree of one sentence, the quoted sentences in it parsed first. */
function treeOf(readings: readonly Reading[], quoted: readonly Range[], from: number) {
  const words = readings.map(({ parsed }) => parsed);
  const inside = quoted.map((range) => ({ from: range.from - from, to: range.to - from }));
  return parseSentence(PARSER, words, inside);
}

/** The form's reading under a label, remembered with it. */
function readingOf(form: Form, label: number): Reading {
  for (const known of form.readings) if (known.label === label) return known;
  const tag = TAGS[label]!;
  const lemma = lemmaOf(form.text, tag.xpos);
  const reading = { label, lemma, parsed: parseWord(form.word, tag) };
  form.readings.push(reading);
  return reading;
}
