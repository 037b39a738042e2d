import type { Segment, Sentence } from '../../types.ts';
import type { JudgedPiece } from '../names/name-rules.ts';
import { isInitial } from '../words/casing.ts';
import type { ArticleWords } from './article-words.ts';
import { NAME_CLASSES } from './classes.ts';
import { markPhrases } from './phrases.ts';
import { type LabelWord, labelWord, NO_WORD } from './word.ts';

/** What is known of a sentence's words before they are labelled. `words[i - from]` is the token `i`, once it was asked for. */
export interface Evidence {
  readonly segment: Segment;
  readonly sentence: Sentence;
  readonly article: ArticleWords;
  readonly words: (LabelWord | undefined)[];
  /** By token of the segment: listed names of several words, see `markPhrases`. */
  readonly phrases: Uint8Array;
  /** By token: 1 where a piece that rules cut begins, 3 with titles before it, 2 where it goes on. */
  readonly pieces: Uint8Array;
  /** By token: what a rule takes its piece for, 1 + the class; 0 where none does. */
  readonly certain: Uint8Array;
}

/** Arrays of marks for a segment, used for one sentence after the other. */
export type Marks = Pick<Evidence, 'phrases' | 'pieces' | 'certain'>;

/** Three views of one piece of memory, since asking for memory is what costs here. */
export function newMarks({ tokens: { length } }: Segment): Marks {
  const { buffer } = new Uint8Array(3 * length);
  return {
    phrases: new Uint8Array(buffer, 0, length),
    pieces: new Uint8Array(buffer, length, length),
    certain: new Uint8Array(buffer, 2 * length, length),
  };
}

/** Marks the sentence and the pieces that rules cut it into. */
export function readEvidence(
  segment: Segment,
  sentence: Sentence,
  article: ArticleWords,
  pieces: readonly JudgedPiece[],
  marks: Marks,
): Evidence {
  const { tokens } = segment;
  markPhrases(tokens, sentence, marks.phrases);
  for (const { from, to, titleFrom, certain } of pieces) {
    marks.pieces.fill(2, from, to);
    marks.pieces[from] = titleFrom < from ? 3 : 1;
    marks.certain.fill(certain === null ? 0 : 1 + NAME_CLASSES.indexOf(certain.class), from, to);
  }
  return { segment, sentence, article, words: new Array(sentence.to - sentence.from), ...marks };
}

export function wordAt(
  { words, sentence: { from, to }, segment: { tokens } }: Evidence,
  at: number,
): LabelWord {
  if (at < from || at >= to) return NO_WORD;
  const known = words[at - from];
  if (known !== undefined) return known;
  const word = labelWord(tokens[at]!);
  words[at - from] = word;
  return word;
}

/** How the article writes the word elsewhere. */
export function casingAt({ article: { casing }, segment }: Evidence, at: number): number {
  const { lower } = segment.tokens[at]!;
  const small = casing.small(lower);
  const capital = casing.capital(lower);
  if (small === 0) return capital > 1 ? 3 : capital > 0 ? 0 : 4;
  return small > capital ? 1 : 2;
}

/** What the article does with the word, a bit for each use; see `readUses`. */
export const usesAt = ({ article, segment }: Evidence, at: number): number =>
  article.uses.get(segment.tokens[at]!.lower) ?? 0;

export const initialAt = ({ segment, sentence }: Evidence, at: number): number =>
  isInitial(segment, sentence, at) ? 1 : 0;
