import type { Features } from '../weights/linear.ts';
import { hashTemplates } from '../weights/templates.ts';
import { OWN_TEMPLATES, TAG_TABLE, TAG_TEMPLATES, TAG_VALUES, V } from './templates.ts';
import type { Casing, Word } from './words.ts';

/** What one tagging decision sees: the words, the usual label of each (-1 unknown), the labels given so far. */
export interface TagState {
  readonly words: readonly Word[];
  readonly usual: Int16Array;
  readonly given: Int16Array;
  readonly casing: Casing;
}

export const MOST_TAG_FEATURES = 40;

/** What stands for a word, a shape or a label beyond the sentence's ends. */
const NO_WORD = 1;
const NO_SHAPE = 999;
const NO_LABEL = -2;

const CASINGS: Record<Casing, number> = { sentence: 0, title: 1, capitals: 2 };

const values = new Int32Array(TAG_VALUES);

/** The features of the word at `at`, its left neighbours tagged. */
export function tagFeatures(state: TagState, at: number, into: Features): void {
  putWord(state.words[at]!, state.usual[at]!, state.casing, at === 0);
  putPlace(state, at);
  hashTemplates(TAG_TABLE, values, 0, TAG_TEMPLATES, into);
}

/** Those that the word has wherever it stands, `opens` whether it opens its sentence. */
export function ownFeatures(word: Word, usual: number, casing: Casing, opens: boolean, into: Features): void {
  putWord(word, usual, casing, opens);
  hashTemplates(TAG_TABLE, values, 0, OWN_TEMPLATES, into);
}

/** The others. */
export function placeFeatures(state: TagState, at: number, into: Features): void {
  putWord(state.words[at]!, state.usual[at]!, state.casing, at === 0);
  putPlace(state, at);
  hashTemplates(TAG_TABLE, values, OWN_TEMPLATES, TAG_TEMPLATES, into);
}

function putWord(word: Word, usual: number, casing: Casing, opens: boolean): void {
  const { suffixes, prefixes, shape } = word;
  values[V.word] = word.hash;
  values[V.suffix1] = suffixes[0];
  values[V.suffix2] = suffixes[1];
  values[V.suffix3] = suffixes[2];
  values[V.suffix4] = suffixes[3];
  values[V.prefix2] = prefixes[0];
  values[V.prefix3] = prefixes[1];
  values[V.shape] = shape;
  values[V.cased] = shape * 4 + CASINGS[casing];
  values[V.usual] = usual;
  values[V.opens] = opens ? 1 : 0;
}

function putPlace({ words, usual, given }: TagState, at: number): void {
  const { length } = words;
  const before = at > 0 ? words[at - 1]! : null;
  const next = at + 1 < length ? words[at + 1]! : null;
  values[V.tag1] = before ? given[at - 1]! : NO_LABEL;
  values[V.tag2] = at > 1 ? given[at - 2]! : NO_LABEL;
  values[V.usual1] = next ? usual[at + 1]! : NO_LABEL;
  values[V.usual2] = at + 2 < length ? usual[at + 2]! : NO_LABEL;
  values[V.before1] = before ? before.hash : NO_WORD;
  values[V.before2] = at > 1 ? words[at - 2]!.hash : NO_WORD;
  values[V.after1] = next ? next.hash : NO_WORD;
  values[V.after2] = at + 2 < length ? words[at + 2]!.hash : NO_WORD;
  values[V.afterSuffix] = next ? next.suffixes[2] : NO_WORD;
  values[V.afterShape] = next ? next.shape : NO_SHAPE;
  values[V.beforeShape] = before ? before.shape : NO_SHAPE;
}
