/**
 * The lunar Hijri calendar as Saudi Arabia counts it (Umm al-Qura), by way of the table that ICU carries for it. News
 * prints it beside the Gregorian day; countries that look for the moon may be a day off.
 */
const CALENDAR = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** 1 Muharram 1 was 16 July 622, day -492148 from 1970-01-01; a year has 354.36667 days on the average. */
const EPOCH_DAY = -492_148;
const YEAR_DAYS = 354.366_67;
const MONTH_DAYS = 29.530_56;
/** An estimate by averages is at most so many days off. */
const OFF = 4;

/** Years that are read as lunar: 1911 to 2077, as far as the table goes, without those of the Solar Hijri calendar. */
export const isHijriYear = (year: number): boolean => year >= 1330 && year <= 1500;

/** The Gregorian day of a lunar Hijri one, or null where there is none such. */
export function fromHijri(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | null {
  if (!isHijriYear(year) || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const near = Math.round(EPOCH_DAY + (year - 1) * YEAR_DAYS + (month - 1) * MONTH_DAYS + day - 1);
  for (let number = near - OFF; number <= near + OFF; number++) {
    const date = new Date(number * 86_400_000);
    if (isSame(date, year, month, day)) {
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
  }
  return null;
}

function isSame(date: Date, year: number, month: number, day: number): boolean {
  const parts = new Map(
    CALENDAR.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return parts.get('year') === year && parts.get('month') === month && parts.get('day') === day;
}
