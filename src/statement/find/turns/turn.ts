import type { Draft, Range, SourceWords } from '../../types.ts';

/** What somebody says in his turn: `at` is the token of the colon, or the first of an answer without a label. */
export function turnDraft(
  rule: string,
  at: number,
  content: readonly Range[],
  source: SourceWords | null,
  cue: readonly Range[],
): Draft {
  return { frame: 'turn', act: 'said', lemma: ':', head: at, cue, content, source, addressee: null, rule };
}
