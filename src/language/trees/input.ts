import type { Word } from '../tags/words.ts';
import { hashText } from '../weights/hash.ts';
import type { NetworkWord } from './network/words/remember.ts';

/** What the parser needs of a word under its tag. */
export interface ParseWord extends NetworkWord {
  readonly verb: boolean;
  /** A verb or auxiliary that makes a clause: past, present or modal. */
  readonly finite: boolean;
  readonly gerund: boolean;
  readonly noun: boolean;
  readonly adjective: boolean;
  /** An auxiliary, forms of "be" among them. */
  readonly copula: boolean;
  readonly period: boolean;
  /** The "to" of an infinitive. */
  readonly marksInfinitive: boolean;
}

type ParseTag = Omit<ParseWord, 'word' | 'place'>;

/** A tag as the tagger's label gives it: "VERB|VBD". */
export function parseTag(label: string): ParseTag {
  const [upos, xpos] = label.split('|') as [string, string];
  return {
    tag: hashText(label),
    verb: upos === 'VERB',
    finite: ['VBD', 'VBZ', 'VBP', 'MD'].includes(xpos),
    gerund: xpos === 'VBG',
    noun: upos === 'NOUN' || upos === 'PROPN',
    adjective: upos === 'ADJ',
    copula: upos === 'AUX',
    period: xpos === '.',
    marksInfinitive: xpos === 'TO',
  };
}

/** A word as the parser takes it; made once, it is found again faster each time. */
export const parseWord = (word: Word, tag: ParseTag): ParseWord => ({
  word,
  tag: tag.tag,
  verb: tag.verb,
  finite: tag.finite,
  gerund: tag.gerund,
  noun: tag.noun,
  adjective: tag.adjective,
  copula: tag.copula,
  period: tag.period,
  marksInfinitive: tag.marksInfinitive,
  place: { row: -1 },
});
