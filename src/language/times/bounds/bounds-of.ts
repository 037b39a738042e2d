import type { TimeExpression } from '../../types.ts';
import { isoDay } from '../calendar/days.ts';
import type { Scan } from '../words/scan.ts';
import type { Because, BoundsRule, ReadTime } from './bounded.ts';
import { ended } from './ended.ts';
import { fiscal } from './fiscal.ts';
import { modifier } from './modifier.ts';
import { boundsOfWords } from './of-words.ts';
import { preposition } from './preposition.ts';
import { range } from './range.ts';
import { withinUnit } from './within-unit.ts';

/** In order: what stands in the time, then what stands around it; an end of a range takes the whole of it. */
const RULES: readonly BoundsRule[] = [fiscal, modifier, withinUnit, preposition, range, ended];

/** The first and the last day that what a time dates can lie on, and what says so. */
export function boundsOf(
  scan: Scan,
  text: string,
  times: readonly ReadTime[],
  index: number,
): Pick<TimeExpression, 'mod' | 'notBefore' | 'notAfter' | 'evidence'> {
  const start = boundsOfWords(scan, times[index]!);
  const { days, mod, because } = RULES.reduce((known, rule) => rule(known, scan, times, index), start);
  const notBefore = isoDay(days.first);
  return {
    mod,
    notBefore,
    notAfter: days.last === days.first ? notBefore : isoDay(days.last),
    evidence: because.map((each) => evidenceOf(scan, text, each)),
  };
}

function evidenceOf(
  { words }: Scan,
  text: string,
  { from, to, why }: Because,
): TimeExpression['evidence'][number] {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { quote: text.slice(start, end), start, end, why };
}
