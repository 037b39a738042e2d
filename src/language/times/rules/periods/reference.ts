import { daysOfAnchor } from '../../calendar/days.ts';
import { formatDuration } from '../../words/duration.ts';
import { UNIT } from '../../words/names.ts';
import { type Found, lowerAt, type Scan, type Within } from '../../words/scan.ts';

/** Words that point to the present, the past or the future without a date. */
const PHRASES: readonly (readonly [string, string])[] = [
  ['right now', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['the time being', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['more recently', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['very soon', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
];
const BY_FIRST = Map.groupBy(
  PHRASES.map(([words, value]) => ({ words: words.split(' '), value })),
  ({ words }) => words[0] ?? '',
);

/** "now", "recently", "the future". */
export function reference(scan: Scan, at: number): Found | null {
  for (const { words, value } of BY_FIRST.get(lowerAt(scan, at)) ?? []) {
    if (!words.every((word, index) => lowerAt(scan, at + index) === word)) continue;
    if (words.length > 1 && isNounAhead(scan, at + words.length)) return null;
    return pointer(at + words.length, value);
  }
  return null;
}

const pointer = (to: number, value: string): Found => ({ to, type: 'DATE', value });

/** "the past success", "the future king": an adjective, not a time. */
function isNounAhead(scan: Scan, at: number): boolean {
  const tag = scan.tokens[scan.words[at]?.token ?? -1]?.upos;
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || tag === 'NUM';
}

/** "recent years", "in recent days", "coming weeks". */
export function vagueUnits(scan: Scan, at: number): Found | null {
  const side = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const word = lowerAt(scan, side);
  const name = lowerAt(scan, side + 1);
  const unit = name.endsWith('s') ? UNIT.get(name) : undefined;
  if (!unit) return null;
  if (word === 'recent') return pointer(side + 2, 'PAST_REF');
  if (word === 'coming')
    return { to: side + 2, type: 'DURATION', value: formatDuration(null, unit), within: fromToday(scan) };
  return null;
}

const fromToday = ({ anchor }: Scan): Within | null =>
  anchor && { first: daysOfAnchor(anchor).first, last: null, why: 'from the article’s date on' };
