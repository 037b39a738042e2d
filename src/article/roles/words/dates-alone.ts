import { findDates } from '../../dates/reading/find.ts';

const LONGEST = 140;
const MOST_WORDS = 3;
const STOP = /\p{L}[.!?]$/u;
/** Hours, and the zones behind them. */
const HOURS = /\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?(?:[ap]\.?m\.?|uhr|[A-Z]{3,4}(?![\p{L}])))?/giu;
const LABEL = /:\s*$/u;

/**
 * Dates, each with a label of few words before it, and no more: "Giriş: 09.03.2021 Güncelleme: 10.03.2021". One date alone
 * needs a colon before it: "The storm of 3 March 2021" may be a subheading.
 */
export function isDatesAlone(text: string): boolean {
  if (text.length > LONGEST || STOP.test(text)) return false;
  const dates = findDates(text).filter(
    ({ day, month, year }) => day !== null && month !== null && year !== null,
  );
  if (dates.length === 0) return false;
  const before = dates.map(({ start }, i) => text.slice(dates[i - 1]?.end ?? 0, start));
  if (dates.length === 1 && !LABEL.test(before[0]!)) return false;
  const behind = text.slice(dates.at(-1)!.end);
  return before.every((words) => wordsIn(words) <= MOST_WORDS) && wordsIn(behind) <= 1;
}

const wordsIn = (text: string): number => text.replace(HOURS, ' ').match(/\p{L}{2,}/gu)?.length ?? 0;
