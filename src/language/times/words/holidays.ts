import { dayNumber, weekdayOf } from '../calendar/calendar.ts';
import { easterDay, orthodoxEasterDay } from '../calendar/easter.ts';
import { hanukkah, passover, roshHashanah } from '../calendar/hebrew.ts';
import { lunarHijriDay, lunarYearsAround } from '../calendar/lunar-hijri.ts';
import { diwali, lunarNewYear } from '../calendar/moons.ts';
import { solarHijriDay } from '../calendar/solar-hijri.ts';

/** A day that comes every year, or a feast that begins on one. */
export interface Holiday {
  /** Its days in a civil year, as day numbers: a lunar one may come twice. */
  readonly daysIn: (year: number) => readonly number[];
  /** Days before and after on which it is kept, or may fall; both 0 for a day that is sure. */
  readonly before: number;
  readonly after: number;
  /** Why it is not one sure day; null where it is. */
  readonly why: string | null;
}

const LONG = 'a feast of several days';
const EVE = 'it begins on the evening before';
const MOON = 'it begins by the sighting of the moon';

const sure = (daysIn: Holiday['daysIn']): Holiday => ({ daysIn, before: 0, after: 0, why: null });

/** Month and day. */
const fixed = (month: number, day: number): Holiday => sure((year) => [dayNumber(year, month, day)]);

/** The `which` weekday (1 is Monday) of a month, -1 for its last, and days behind it. */
const nth = (month: number, weekday: number, which: number, behind = 0): Holiday =>
  sure((year) => [weekdayInMonth(year, month, weekday, which) + behind]);

/** The day number of a month's `which` weekday, -1 for its last. */
export function weekdayInMonth(year: number, month: number, weekday: number, which: number): number {
  const end = dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
  if (which < 0) return end - ((weekdayOf(end) - weekday + 7) % 7);
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1);
}

const easter = (behind: number): Holiday => sure((year) => [easterDay(year) + behind]);

const hebrew = (first: (year: number) => number, length: number): Holiday => ({
  daysIn: (year) => [first(year)],
  before: 1,
  after: length - 1,
  why: length > 1 ? LONG : EVE,
});

/** Month, day and length of a feast of the lunar Hijri year. */
const hijri = (month: number, day: number, length: number): Holiday => ({
  daysIn: (year) =>
    lunarYearsAround(dayNumber(year, 7, 1))
      .map((lunar) => lunarHijriDay(lunar, month, day))
      .filter((on) => on >= dayNumber(year, 1, 1) && on <= dayNumber(year, 12, 31)),
  before: 1,
  after: length,
  why: MOON,
});

const either = (one: Holiday, other: Holiday): Holiday => ({
  ...other,
  daysIn: (year) => [...one.daysIn(year), ...other.daysIn(year)].toSorted((a, b) => a - b),
});

const EID_AL_FITR = hijri(10, 1, 3);
const EID_AL_ADHA = hijri(12, 10, 4);
const ASHURA = hijri(1, 10, 1);
const NOWRUZ: Holiday = { ...sure((year) => [solarHijriDay(year - 621, 1, 1)]), after: 12, why: LONG };
const LUNAR_NEW_YEAR: Holiday = {
  daysIn: (year) => [lunarNewYear(year)].filter((day) => day !== null),
  before: 1,
  after: 14,
  why: LONG,
};
const DIWALI: Holiday = { ...sure((year) => [diwali(year)]), before: 2, after: 2, why: LONG };
const EASTER: Holiday = { ...easter(0), before: 2, after: 1, why: LONG };
const THANKSGIVING = nth(11, 4, 4);

/** Names in lower case, without hyphens, with a blank before a clitic; several with "/" between them. */
const NAMED: Readonly<Record<string, Holiday>> = {
  'christmas day/christmas': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'boxing day': fixed(12, 26),
  "new year 's eve": fixed(12, 31),
  "new year 's day": fixed(1, 1),
  halloween: fixed(10, 31),
  "valentine 's day": fixed(2, 14),
  'bastille day': fixed(7, 14),
  "st. patrick 's day/st patrick 's day": fixed(3, 17),
  "april fools ' day/april fool 's day": fixed(4, 1),
  'may day': fixed(5, 1),
  "international women 's day": fixed(3, 8),
  'anzac day': fixed(4, 25),
  'earth day': fixed(4, 22),
  juneteenth: fixed(6, 19),
  'canada day': fixed(7, 1),
  "all saints ' day": fixed(11, 1),
  'armistice day/veterans day/remembrance day': fixed(11, 11),
  'thanksgiving day/thanksgiving': THANKSGIVING,
  'black friday': nth(11, 4, 4, 1),
  'labor day': nth(9, 1, 1),
  'memorial day': nth(5, 1, -1),
  "presidents ' day/presidents day": nth(2, 1, 3),
  'columbus day': nth(10, 1, 2),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  'good friday': easter(-2),
  'palm sunday': easter(-7),
  'ash wednesday': easter(-46),
  'ascension day': easter(39),
  'pentecost/whit sunday': easter(49),
  easter: EASTER,
  'orthodox easter': { ...EASTER, daysIn: (year) => [orthodoxEasterDay(year)] },
  passover: hebrew(passover, 8),
  'rosh hashanah/rosh hashana': hebrew(roshHashanah, 2),
  'yom kippur': hebrew((year) => roshHashanah(year) + 9, 1),
  sukkot: hebrew((year) => roshHashanah(year) + 14, 8),
  'hanukkah/chanukah/hanukah': hebrew(hanukkah, 8),
  'eid al fitr/eid ul fitr/eid el fitr': EID_AL_FITR,
  'eid al adha/eid ul adha/eid el adha': EID_AL_ADHA,
  eid: either(EID_AL_FITR, EID_AL_ADHA),
  'ashura/ashoura': ASHURA,
  'nowruz/norouz/noruz/nowrouz/persian new year/iranian new year': NOWRUZ,
  "lunar new year 's day/chinese new year 's day": sure(LUNAR_NEW_YEAR.daysIn),
  'lunar new year/chinese new year': LUNAR_NEW_YEAR,
  'diwali/deepavali': DIWALI,
};

/** Each name's words and what it names, the longer names first. */
export const HOLIDAYS: readonly { readonly words: readonly string[]; readonly holiday: Holiday }[] =
  Object.entries(NAMED)
    .flatMap(([names, holiday]) => names.split('/').map((name) => ({ words: name.split(' '), holiday })))
    .toSorted((a, b) => b.words.length - a.words.length);

/** The first word of each holiday's name. */
export const HOLIDAY_WORDS: readonly string[] = HOLIDAYS.map(({ words }) => words[0]!);
