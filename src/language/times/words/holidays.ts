/** Holidays with a fixed date: month and day. */
export const FIXED: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ['christmas', [12, 25]],
  ["new year 's eve", [12, 31]],
  ["new year 's day", [1, 1]],
  ['halloween', [10, 31]],
  ["valentine 's day", [2, 14]],
  ['bastille day', [7, 14]],
]);
/** Holidays with a fixed weekday: month, weekday (1 is Monday), which of the month's, -1 for its last. */
export const MOVING: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['thanksgiving day', [11, 4, 4]],
  ['thanksgiving', [11, 4, 4]],
  ['labor day', [9, 1, 1]],
  ['memorial day', [5, 1, -1]],
]);

/** The first word of each holiday's name. */
export const HOLIDAY_WORDS: readonly string[] = [...FIXED.keys(), ...MOVING.keys()].map(
  (name) => name.split(' ', 1)[0] ?? '',
);
