import type { PageError } from '../../format/index.ts';
import type { PageSummary } from '../../views/index.ts';
import type { Style } from './screen/style.ts';
import { table } from './screen/table.ts';
import { BASIS } from './values/basis.ts';
import { count } from './values/count.ts';
import { shortDayOf } from './values/day.ts';
import { fileName } from './values/file-name.ts';

/** A page that was read, or what kept it from being read. */
export type PageTold = PageSummary | PageError;

const HEAD = ['page', 'date', 'known by', 'said', 'outlet'];
/** Of these columns the narrow terminals have no room for what a date is known by. */
const NARROW = 60;
const KNOWN_BY = HEAD.indexOf('known by');
const SHOWN = 50;

/** One line a page: its date and how that is known, how many statements of speech it has, and its outlet. */
export function pageTable(pages: readonly PageTold[], { width, paint }: Style): string[] {
  const all = [HEAD, ...pages.slice(0, SHOWN).map(rowOf)];
  const shown = width < NARROW ? all.map((row) => row.toSpliced(KNOWN_BY, 1)) : all;
  const [head, ...rows] = table(shown, width);
  const more = pages.length - SHOWN;
  return [
    paint.quiet(head!),
    ...rows,
    ...(more > 0 ? [paint.quiet(`  and ${count(more, 'more page')}`)] : []),
  ];
}

function rowOf(page: PageTold): string[] {
  if ('error' in page) return [nameOf(page), '', '', '', 'could not be read'];
  const basis = page.basis ? BASIS[page.basis] : '';
  return [nameOf(page), shortDayOf(page.date) ?? 'no date', basis, String(page.spoken), outletOf(page)];
}

export function nameOf(page: PageTold): string {
  return fileName('error' in page ? page.input.path : page.path) ?? 'standard input';
}

function outletOf({ outlet, credit }: PageSummary): string {
  const name = outlet ?? 'not named';
  return credit.length ? `${name}, text of ${credit.join(', ')}` : name;
}
