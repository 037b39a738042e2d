import type { StatementAct, TextSpan } from '../format/index.ts';

/** Tokens `from` .. `to - 1` of a segment. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How a cue takes its content; a name of a rule in `frames/` or of a finder of its own. */
export type Frame =
  | 'quote'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'order'
  | 'gerund'
  | 'object'
  | 'small'
  | 'as'
  | 'of'
  | 'for'
  | 'about'
  | 'at'
  | 'to'
  | 'on'
  | 'according'
  | 'noun'
  | 'colon'
  | 'turn';

/** A source's words in the text: where they stand and the token that heads them. */
export interface SourceWords extends Range {
  readonly head: number;
  /** Where the source is a relative pronoun ("who"), the token it stands for; else equal to `head`. */
  readonly refersTo: number;
  readonly rule: string;
}

/** A statement on its way: token ranges of one segment. */
export interface Draft {
  readonly frame: Frame;
  readonly act: StatementAct;
  readonly lemma: string;
  /** The token that heads the cue; -1 where there is none. */
  readonly head: number;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly source: SourceWords | null;
  /** The tokens of whom it is addressed to, where the frame itself says so. */
  readonly addressee: Range | null;
  readonly rule: string;
}

/** A draft with its places in the text. */
export interface Placed {
  readonly draft: Draft;
  readonly source: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  readonly content: readonly TextSpan[];
}
