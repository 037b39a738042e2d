import type { Draft, Located } from '../entities/draft.ts';
import { speaksInverted, verbOf } from './grammar.ts';
import type { Reading, Use } from './reading.ts';

/** How many sentences back the last subject may stand. */
const SENTENCES_BACK = 2;

/**
 * Who a pronoun that speaks stands for where somebody new has become the subject since: the last subject before it in
 * its own sentence ("When Roe was ill, she wrote"), else the first of the nearest sentence that has one.
 */
export function subjectBefore(
  { uses }: Reading,
  pronoun: Located,
  fits: (draft: Draft) => boolean,
): Draft | null {
  let best: Use | null = null;
  for (let i = uses.length - 1; i >= 0; i--) {
    const use = uses[i]!;
    const { segment, sentence } = use.located;
    if (segment !== pronoun.segment || pronoun.sentence - sentence > SENTENCES_BACK) break;
    if (best !== null && best.located.sentence !== sentence) break;
    if (!fits(use.draft) || !isSubject(use.located)) continue;
    if (sentence === pronoun.sentence) return use.draft;
    best = use;
  }
  return best?.draft ?? null;
}

/** Somebody named or described, outside quotation marks, who acts or speaks. */
const isSubject = (located: Located): boolean =>
  !located.quoted && (verbOf(located) !== null || speaksInverted(located));
