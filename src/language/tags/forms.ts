import type { ParseWord } from '../trees/input.ts';
import { addFeatures, newFeatures } from '../weights/linear.ts';
import { MOST_TAG_FEATURES, ownFeatures } from './features.ts';
import type { Tagger, TagLexicon } from './tagger.ts';
import { type Casing, readWord, type Word } from './words.ts';

/** What a tagger knows of a form wherever it stands, worked out when the form is first met. */
export interface Form {
  /** One string for all its tokens. */
  readonly text: string;
  readonly lower: string;
  readonly word: Word;
  /** The usual label, -1 where the corpora do not know it. */
  readonly usual: number;
  /** It never has another label. */
  readonly certain: boolean;
  /** What its own features say for each label, see `ownScores`. */
  readonly scores: OwnScores;
  readonly firstScores: OwnScores;
  /** How it was read under the labels that it was given so far. */
  readonly readings: Reading[];
}

/** By the casing of the sentence. */
type OwnScores = Partial<Record<Casing, Int32Array>>;

/** A form under a label: its lemma, and how the parser takes it. */
export interface Reading {
  readonly label: number;
  readonly lemma: string;
  readonly parsed: ParseWord;
}

/** So many forms are remembered, some eight megabytes; then remembering begins anew. */
const MOST_FORMS = 12_000;
/** What is longer is not remembered: V8 makes it a view of the page's text, which would be kept with it. */
const LONGEST_FORM = 12;

/** The form of a text; the same object while it is remembered. */
export function formOf({ lexicon, forms }: Tagger, text: string): Form {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = newForm(lexicon, text);
  if (text.length > LONGEST_FORM) return form;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(text, form);
  return form;
}

function newForm({ usual, certain }: TagLexicon, text: string): Form {
  const word = readWord(text);
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    word,
    usual: usual.get(word.hash) ?? -1,
    certain: certain.has(word.hash),
    scores: {},
    firstScores: {},
    readings: [],
  };
}

const features = newFeatures(MOST_TAG_FEATURES);

/** The sums of the weights of a form's own features, one number a label; `opens` where it opens its sentence. */
export function ownScores({ model }: Tagger, form: Form, casing: Casing, opens: boolean): Int32Array {
  const remembered = opens ? form.firstScores : form.scores;
  const known = remembered[casing];
  if (known !== undefined) return known;
  const scores = new Int32Array(model.labels.length);
  ownFeatures(form.word, form.usual, casing, opens, features);
  addFeatures(model, features, scores);
  remembered[casing] = scores;
  return scores;
}
