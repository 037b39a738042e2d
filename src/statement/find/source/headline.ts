import { isPunct, type Reading, sentenceAt } from '../../reading.ts';
import type { SourceWords } from '../../types.ts';
import { followingNominal } from './by-sight.ts';
import { subjectOf } from './index.ts';

/** "Lock to close, says mayor; pilots angry": between the comma and the end stand the verb and its source alone. */
export function headlineInverted(reading: Reading, verb: number): SourceWords | null {
  const { tokens, segment } = reading;
  if (segment.in !== 'headline' || tokens[verb - 1]?.text !== ',') return null;
  const found = followingNominal(reading, verb);
  if (!found) return null;
  const ends = found.to >= sentenceAt(reading, verb).to || isPunct(tokens[found.to]);
  if (reading.quotes.some(({ open }) => open === found.to)) return null;
  return ends ? found : null;
}

/** "Court overturns licence, says villagers were not asked", "says trust 'broken'": headlines leave out "and it". */
export function headlineSubject(
  reading: Reading,
  verb: number,
  _passive: boolean,
  depth: number,
): SourceWords | null {
  const { tokens, segment } = reading;
  if (segment.in !== 'headline' || tokens[verb - 1]?.text !== ',') return null;
  const { from, to } = sentenceAt(reading, verb);
  const finite = (at: number): boolean => /^(VB[DZP]|MD)$/.test(tokens[at]!.xpos);
  let clause = verb + 2;
  while (clause < to && !finite(clause)) clause++;
  let main = from + 1;
  while (main < verb && !finite(main)) main++;
  const quoted = reading.quotes.some(({ open }) => open > verb && open < to);
  return (clause < to || quoted) && main < verb ? subjectOf(reading, main, false, depth + 1) : null;
}
