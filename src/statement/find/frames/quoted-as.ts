import { isPunct, type Reading, sentenceAt } from '../../reading.ts';
import { childBy } from '../../tree.ts';
import type { Cue } from '../cues.ts';
import { type Match, match } from './match.ts';

/** "The reactor is stable, Tass quoted the minister as saying.": what was said stands before whoever quotes it. */
export function quotedAs(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree } = reading;
  const { from, to } = sentenceAt(reading, cue.head);
  const quoting = tokens[cue.head]!.head;
  const last = cue.to >= to || isPunct(tokens[cue.to]) || tokens[cue.to]!.lower === 'by';
  if (tokens[cue.head - 1]?.lower !== 'as' || !last || quoting < from) return null;
  if (!/^(quote|cite)$/.test(tokens[quoting]!.lemma)) return null;
  const subject = childBy(tokens, tree, quoting, 'nsubj');
  const comma = (subject >= 0 ? tree.left[subject]! : quoting) - 1;
  return comma > from && isPunct(tokens[comma]) ? match('clause', { from, to: comma }) : null;
}
