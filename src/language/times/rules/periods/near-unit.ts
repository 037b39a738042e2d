import { type Anchor, type Unit, unitAway } from '../../anchor.ts';
import { SEASON, UNIT } from '../../words/names.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

const STEP: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "last year", "this month", "next week", "the current quarter", "the past decade", "this century". */
export function nearUnit(scan: Scan, at: number): Found | null {
  const first = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const step = STEP.get(lowerAt(scan, first));
  if (step === undefined) return null;
  const fiscal = lowerAt(scan, first + 1) === 'fiscal' ? first + 2 : first + 1;
  const word = lowerAt(scan, fiscal);
  const unit = word.endsWith('s') ? undefined : UNIT.get(word);
  if (!unit || unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  if (lowerAt(scan, first) === 'previous')
    return { to: fiscal + 1, type: 'DATE', value: fromFocus(scan, unit, -1) };
  return { to: fiscal + 1, type: 'DATE', value: unitAway(scan.anchor, unit, step) };
}

/** "last summer", "this fall", "next spring". */
export function nearSeason(scan: Scan, at: number): Found | null {
  const step = STEP.get(lowerAt(scan, at));
  const past = lowerAt(scan, at + 1) === 'past' ? 1 : 0;
  const season = SEASON.get(lowerAt(scan, at + 1 + past));
  if (step === undefined || !season) return null;
  return { to: at + 2 + past, type: 'DATE', value: seasonOf(scan.anchor, season, past ? 0 : step) };
}

const FIRST_MONTH: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const LAST_MONTH: Record<string, number> = { SP: 5, SU: 8, FA: 11, WI: 2 };

function seasonOf(anchor: Anchor | null, season: string, step: number): string {
  if (!anchor) return `XXXX-${season}`;
  const over = (anchor.month ?? 12) > (LAST_MONTH[season] ?? 12);
  const begun = (anchor.month ?? 1) >= (FIRST_MONTH[season] ?? 1);
  const years = step < 0 ? (over ? 0 : -1) : step > 0 && begun ? 1 : 0;
  return `${anchor.year + years}-${season}`;
}

/** A unit counted from what the text spoke of last, else from the article's date. */
function fromFocus(scan: Scan, unit: Unit, step: number): string {
  const year = Number(scan.focus?.slice(0, 4));
  if (unit === 'year' && Number.isInteger(year) && year > 0) return String(year + step);
  return unitAway(scan.anchor, unit, step);
}
