import { lowerAt } from '../words/scan.ts';
import type { BoundsRule } from './bounded.ts';

/** Days by which a fiscal year may begin before its calendar year or end behind it. */
const SHIFT = 364;

/** "fiscal 2019", "the fiscal third quarter": whose year it is no word tells. */
export const fiscal: BoundsRule = (bounded, scan, times, index) => {
  const { from, to } = times[index]!;
  const { first, last } = bounded.days;
  if (first === null || last === null) return bounded;
  for (let at = from - 1; at < to; at++) {
    if (!/^(fiscal|financial)$/.test(lowerAt(scan, at))) continue;
    const days = { first: first - SHIFT, last: last + SHIFT };
    return {
      ...bounded,
      days,
      because: [...bounded.because, { from: at, to, why: 'when it begins no word tells' }],
    };
  }
  return bounded;
};
