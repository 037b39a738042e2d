import type { PageError, PageRecord } from '../../format/index.ts';
import { isSpeech } from '../../views/index.ts';
import { BASIS } from './basis.ts';
import { dayOf } from './day.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

/** One line a page: outlet, date and how it is known, and how many statements it has. */
export function pageTable(pages: readonly (PageRecord | PageError)[], { width, paint }: Style): string[] {
  const [head, ...rows] = table([['page', 'outlet', 'date', 'statements'], ...pages.map(rowOf)], width);
  return [paint.quiet(head!), ...rows];
}

function rowOf(page: PageRecord | PageError): string[] {
  const name = page.input.path?.split(/[\\/]/).at(-1) ?? 'standard input';
  if ('error' in page) return [name, 'could not be read', '', ''];
  const spoken = page.statements.filter(({ act }) => isSpeech(act)).length;
  return [name, outlet(page), date(page), String(spoken)];
}

function outlet({ publisher, credit }: PageRecord): string {
  const name = publisher?.name ?? publisher?.domain ?? 'not named';
  return credit.length ? `${name}, from ${credit.join(', ')}` : name;
}

function date({ datePublished: { value, basis } }: PageRecord): string {
  if (value === null) return 'none to trust';
  return basis ? `${dayOf(value)}, ${BASIS[basis]}` : (dayOf(value) ?? '');
}
