import type { ModelFile } from '../weights/binary.ts';
import { addRowedFeatures, type RowedModel, withRows } from '../weights/full-rows.ts';
import { bestLabel, type LinearModel, newFeatures } from '../weights/linear.ts';
import { MOST_TAG_FEATURES, placeFeatures, type TagState } from './features.ts';
import { type Form, ownScores } from './forms.ts';
import type { Casing, Word } from './words.ts';

/** Words that the corpora know: their usual label, and whether they ever have another. */
export interface TagLexicon {
  readonly usual: ReadonlyMap<number, number>;
  readonly certain: ReadonlySet<number>;
}

export interface Tagger {
  readonly model: LinearModel;
  /** The same, as words are tagged by it. */
  readonly rowed: RowedModel;
  /** Which labels are those of marks. */
  readonly marks: readonly boolean[];
  readonly lexicon: TagLexicon;
  /** The forms met, see forms.ts. */
  readonly forms: Map<string, Form>;
}

/** A word's label byte: the label, and the top bit where the word has no other. */
export const CERTAIN = 0x80;

export function readTagger({ model, wordHashes, wordLabels }: ModelFile): Tagger {
  const usual = new Map<number, number>();
  const certain = new Set<number>();
  wordHashes.forEach((hash, index) => {
    const label = wordLabels[index]!;
    usual.set(hash, label & ~CERTAIN);
    if (label & CERTAIN) certain.add(hash);
  });
  const marks = model.labels.map((label) => label.startsWith('PUNCT|'));
  return { model, rowed: withRows(model), marks, lexicon: { usual, certain }, forms: new Map() };
}

/** The usual label of each word, -1 where the corpora do not know it. */
export function usualLabels(lexicon: TagLexicon, words: readonly Word[]): Int16Array {
  const usual = new Int16Array(words.length);
  for (let i = 0; i < words.length; i++) usual[i] = lexicon.usual.get(words[i]!.hash) ?? -1;
  return usual;
}

const features = newFeatures(MOST_TAG_FEATURES);

/** One label a word of a sentence, greedily from left to right. */
export function tagWords(tagger: Tagger, forms: readonly Form[], casing: Casing): Int16Array {
  const { model, rowed, marks } = tagger;
  const { scores } = rowed;
  const given = new Int16Array(forms.length);
  const usual = new Int16Array(forms.length);
  for (let at = 0; at < forms.length; at++) usual[at] = forms[at]!.usual;
  const state: TagState = { words: forms.map(({ word }) => word), usual, given, casing };
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    if (form.certain) {
      given[at] = form.usual;
      continue;
    }
    scores.set(ownScores(tagger, form, casing, at === 0));
    placeFeatures(state, at, features);
    addRowedFeatures(rowed, features);
    given[at] = bestLabel(scores, scores.length);
    if (marks[given[at]!] && IS_WORD.test(form.text)) given[at] = bestWord(scores, marks);
    if (isTitle(form, forms[at - 1])) given[at] = asNoun(model, given[at]!);
  }
  return given;
}

/** Letters, or letters and figures: "marrow42" is no mark, whatever its features say. */
const IS_WORD = /^\p{L}[\p{L}\p{N}]*$/u;

/** "the country's top general warned": the corpora know the word from "in general". */
const isTitle = ({ lower }: Form, before: Form | undefined): boolean =>
  lower === 'general' && before !== undefined && before.lower !== 'in';

function asNoun({ labels }: LinearModel, label: number): number {
  return labels[label]!.startsWith('ADV|') ? labels.indexOf('NOUN|NN') : label;
}

/** The best label that is no mark's; changes the scores. */
function bestWord(scores: Int32Array, marks: readonly boolean[]): number {
  marks.forEach((isMark, label) => {
    if (isMark) scores[label] = -1e9;
  });
  return bestLabel(scores, scores.length);
}
