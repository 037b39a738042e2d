import { isDay, isNewsYear } from '../calendar.ts';
import type { Token } from '../token.ts';
import type { DateForm, DateMatch } from './form.ts';

/** The year before an era's first, by its two signs. */
const ERAS = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
]);

/** May a year of an era begin with this sign? */
export const mayNameEra = (sign: string): boolean => sign === '令' || sign === '平' || sign === '昭';

/** 2020年1月10日, 2020년 1월 10일, 令和2年1月10日. */
export const han: DateForm = (tokens, at) => {
  const era = mayNameEra(tokens[at]!.text)
    ? ERAS.get(`${tokens[at]!.text}${tokens[at + 1]?.text ?? ''}`)
    : undefined;
  const from = era === undefined ? at : at + 2;
  const year = tokens[from];
  if (year?.kind !== 'number' || !isSign(tokens[from + 1], '年', '년')) return null;
  return behindYear(tokens, from + 2, year.value + (era ?? 0));
};

function behindYear(tokens: readonly Token[], at: number, year: number): DateMatch | null {
  const month = tokens[at];
  if (!isNewsYear(year) || month?.kind !== 'number' || !isSign(tokens[at + 1], '月', '월')) return null;
  const day = tokens[at + 2];
  if (month.value < 1 || month.value > 12) return null;
  if (day?.kind !== 'number' || !isSign(tokens[at + 3], '日', '일')) {
    return { year, month: month.value, day: null, next: at + 2 };
  }
  return isDay(year, month.value, day.value)
    ? { year, month: month.value, day: day.value, next: at + 4 }
    : null;
}

const isSign = (token: Token | undefined, han: string, hangul: string): boolean =>
  token?.text === han || token?.text === hangul;
