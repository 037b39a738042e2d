import type { EntityType, Evidence, TimexModifier, TimexType } from '../format/index.ts';
import type { Span } from '../text/index.ts';

/** Universal Dependencies' coarse tags (UPOS). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One token, by UD's conventions ("don't" is "do" and "n't", "Iran's" is "Iran" and "'s"). */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly upos: Upos;
  /** Penn Treebank tag (VBD, VBZ, NNP, ...), as EWT and GUM give it in XPOS. */
  readonly xpos: string;
  readonly lemma: string;
  /** Index in the segment's `tokens` of its head, -1 for a root; UD basic dependencies. */
  readonly head: number;
  /** UD relation to the head: nsubj, ccomp, obl, ... */
  readonly deprel: string;
}

/** `tokens[from] .. tokens[to - 1]`; `start` and `end` in the segment's text. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

/** The words inside quotation marks; `open` and `close` are where the marks stand, -1 where one is missing. */
export interface Quotation extends Span {
  readonly open: number;
  readonly close: number;
  /** How deep it stands in other quotations: 0 outermost. */
  readonly depth: number;
  /** Opens a paragraph whose predecessor's quotation was left open: one speech over several paragraphs. */
  readonly continues: boolean;
}

/** A name, a nominal that carries a role, or a pronoun; who it is, is for identity to say. */
export interface Mention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** null where it cannot be told yet (a pronoun "they", an unknown capitalised name). */
  readonly type: EntityType | null;
  /** Tokens `from` .. `to - 1`. */
  readonly from: number;
  readonly to: number;
  /** The token that heads it. */
  readonly head: number;
  /** Ranks, titles and roles read off the words before or after a name, or a nominal's own ("defense minister"). */
  readonly titles: readonly Title[];
  /** Grammatical gender as far as the words or the first name tell. */
  readonly gender: 'male' | 'female' | null;
  readonly plural: boolean;
  readonly reason: string;
}

export interface Title extends Span {
  /** The words: "Defense Minister", "senior official", "Brigadier General". */
  readonly title: string;
  /** Of whom or what, as written: "Iran", "Iranian", "the Supreme National Security Council"; null if unsaid. */
  readonly of: string | null;
  readonly former: boolean;
}

/** A TIMEX3 expression, resolved against the article's date where that is known. */
export interface TimeExpression extends Span {
  readonly type: TimexType;
  /** TIMEX3 value: 2018-04-03, 2017-06, P3D, PRESENT_REF, XXXX-XX-XX, ... */
  readonly value: string;
  readonly mod: TimexModifier | null;
  /** ISO 8601 dates between which what is dated lies; null on a side that is open. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  /** What tells the bounds; empty where they are those of `value`. */
  readonly evidence: readonly Evidence[];
}

/** A text with everything the language layer reads from it. Offsets count in `text`. */
export interface Segment {
  readonly in: 'text' | 'headline';
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

export interface Prose {
  readonly language: string | null;
  /** The date that times were resolved against, or null. */
  readonly date: string | null;
  readonly body: Segment;
  readonly headline: Segment | null;
}
