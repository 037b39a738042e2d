import { timesNear } from '../../../language/index.ts';
import { isPunct, type Reading, sentenceAt } from '../../reading.ts';
import { relation } from '../../tree.ts';
import type { Cue } from '../cues.ts';
import { type Match, match } from './match.ts';

/** "The reactor is stable, Tass quoted the minister as saying.": what was said stands before whoever quotes it. */
export function quotedAs(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree } = reading;
  const { from, to } = sentenceAt(reading, cue.head);
  const quoting = tokens[cue.head]!.head;
  const last = isLast(reading, cue.to, to) || tokens[cue.to]!.lower === 'by';
  if (tokens[cue.head - 1]?.lower !== 'as' || !last || quoting < from) return null;
  if (!/^(quote|cite)$/.test(tokens[quoting]!.lemma)) return null;
  const subject = (tree.children[quoting] ?? []).findLast(
    (child) => child < quoting && relation(tokens[child]) === 'nsubj',
  );
  const comma = (subject === undefined ? quoting : tree.left[subject]!) - 1;
  return comma > from && isPunct(tokens[comma]) ? match('clause', { from, to: comma }) : null;
}

/** Nothing follows, or when it was said. */
function isLast({ tokens, segment }: Reading, at: number, to: number): boolean {
  if (at >= to || isPunct(tokens[at])) return true;
  const time = tokens[at]!.upos === 'ADP' ? at + 1 : at;
  const place = tokens[time]?.start ?? -1;
  return timesNear(segment, place, place).some(({ start }) => start === place);
}
