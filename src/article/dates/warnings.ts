import type { Warning } from '../../format/index.ts';
import type { Candidate } from './case/types.ts';

/** What a reader should know of the page's dates. */
export function warningsOf(candidates: readonly Candidate[], chosen: Candidate | null): Warning[] {
  if (chosen === null) {
    const clock = candidates.find(({ taken }) => taken === 'clock');
    if (clock === undefined && candidates.some(({ taken }) => taken === 'modified')) return [ONLY_MODIFIED];
    return [
      clock ? onlyClock(clock) : { code: 'no-date', message: 'The page gives no date for its article.' },
    ];
  }
  if (!chosen.reading.assumedOrder) return [];
  return [eitherOrder(chosen.quote)];
}

export const eitherOrder = (quote: string): Warning => ({
  code: 'day-or-month-first',
  message: `"${quote}" may put the day or the month first; nothing on the page tells which.`,
});

const ONLY_MODIFIED: Warning = {
  code: 'only-modified-date',
  message: 'The page says when it was changed last, and not when it was published: that was then or before.',
};

const onlyClock = ({ quote }: Candidate): Warning => ({
  code: 'only-date-is-clock',
  message: `The only date on this page ("${quote}") is a clock: the day it was looked at, not the day it was published.`,
});
