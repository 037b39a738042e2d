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
