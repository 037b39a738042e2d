import type { Page, Witness } from '../../page/index.ts';
import { splitNames } from '../authors/split-names.ts';
import { isOutlet } from '../credit/agencies.ts';

/** Whom the head of a mail, or of an article that a press archive exported, names as its author. */
export function authorsOfHead(page: Page): readonly string[] {
  const names = page.witnesses.filter(({ origin }) => origin === 'head').flatMap(namesOf);
  return [...new Set(names)];
}

function namesOf({ name, value }: Witness): readonly string[] {
  if (name === 'byline') return value.split(';').filter(isAuthor).flatMap(splitNames);
  if (name === 'sender') return isOutlet(value) ? [] : splitNames(value);
  return name === 'author' ? value.split(';').flatMap((one) => splitNames(asSpoken(one.trim()))) : [];
}

/** "Jane Roe; John Doe contributed reporting from Norhaven." */
const isAuthor = (part: string): boolean => !/\bcontributed\b/i.test(part);

/** Libraries write "Roe, Jane". */
const asSpoken = (name: string): string => name.replace(/^([^,]{2,30}), ([^,]{2,30})$/, '$2 $1');
