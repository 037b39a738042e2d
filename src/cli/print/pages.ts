import type { PageError, PageRecord } from '../../format/index.ts';
import { isSpeech } from '../../views/index.ts';
import { BASIS } from './basis.ts';
import { shortDayOf } from './day.ts';
import { fileName } from './file-name.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

const HEAD = ['page', 'date', 'known by', 'said', 'outlet'];

/** One line a page: its date and how that is known, how many statements of speech it has, and its outlet. */
export function pageTable(pages: readonly (PageRecord | PageError)[], { width, paint }: Style): string[] {
  const [head, ...rows] = table([HEAD, ...pages.map(rowOf)], width);
  return [paint.quiet(head!), ...rows];
}

function rowOf(page: PageRecord | PageError): string[] {
  const name = fileName(page.input.path) ?? 'standard input';
  if ('error' in page) return [name, '', '', '', 'could not be read'];
  const { value, basis } = page.datePublished;
  const spoken = page.statements.filter(({ act }) => isSpeech(act)).length;
  return [name, shortDayOf(value) ?? 'no date', basis ? BASIS[basis] : '', String(spoken), outlet(page)];
}

function outlet({ publisher, credit }: PageRecord): string {
  const name = publisher?.name ?? publisher?.domain ?? 'not named';
  return credit.length ? `${name}, text of ${credit.join(', ')}` : name;
}
