const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO 8601 date or month as people write it: "14 March 2025", "March 2025", "2025". */
export function dayOf(iso: string | null): string | null {
  return written(iso, (month) => month);
}

/** The same for a column of a table: "14 Mar 2025". */
export function shortDayOf(iso: string | null): string | null {
  return written(iso, (month) => month.slice(0, 3));
}

function written(iso: string | null, nameOf: (month: string) => string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '') ?? [];
  if (!year) return iso;
  if (!month) return year;
  const name = nameOf(MONTHS[Number(month) - 1] ?? month);
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** With its preposition: "on 14 March 2025", "in March 2025"; null stays null. */
export function whenOf(iso: string | null): string | null {
  const words = dayOf(iso);
  return words && `${/^\d{4}-\d{2}-\d{2}/.test(iso!) ? 'on' : 'in'} ${words}`;
}
