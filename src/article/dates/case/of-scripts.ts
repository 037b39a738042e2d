import { readDate } from '../reading/read.ts';
import { kindOf } from './metadata-names.ts';
import type { Candidate, Scene } from './types.ts';

/** What names of publication have in common, whatever their case: publishDate, date_published, publicationDate, pubDate. */
const STEMS = ['ubli', 'ubDate', 'ub_date'];
/** A page that names more is a list of others. */
const MOST = 200;
const LONGEST_NAME = 30;
const WEIGHT = 2.2;

/** From inside a name to the end of its value, in JSON or in a script, its quotes escaped or not. */
const REST =
  /[\w-]{0,30}(?:\\{0,3}["']|&quot;|&#34;)?\s{0,3}[:=]\s{0,3}(?:(?:\\{0,3}["']|&quot;|&#34;)(?=\w)|(?=\d{10,13}\s{0,3}[,}]))([^"'&\\,;{}<>]{6,40})/y;
const OF_NAME = /[\w-]/;
/** Behind these a name is part of an address. */
const OF_ADDRESS = /[?/]/;

/**
 * The day that a page's scripts give for its publication ("publicationDate":"2021-03-09" among a framework's data), where
 * they name no more than one: others are those of other pages.
 */
export function datesOfScripts({ page, hints }: Scene): Candidate[] {
  const known = new Set(page.witnesses.map(({ value }) => value));
  const found = new Map<string, Candidate>();
  let count = 0;
  for (const stem of STEMS) {
    for (let at = page.decoded.indexOf(stem); at >= 0; at = page.decoded.indexOf(stem, at + 1)) {
      if (++count > MOST) return [];
      const named = namedAt(page.decoded, at);
      const reading = named === null || known.has(named.value) ? null : readDate(named.value, hints);
      if (named === null || reading === null || reading.value.length < 10) continue;
      const day = reading.value.slice(0, 10);
      if (found.has(day)) continue;
      if (found.size > 0) return [];
      const why = `${named.name} (data of a script)`;
      found.set(day, { reading, taken: 'published', basis: 'meta', quote: named.value, why, weight: WEIGHT });
    }
  }
  return [...found.values()];
}

/** The name around `at` and its value, where it is a name for the day of publication. */
function namedAt(text: string, at: number): { name: string; value: string } | null {
  let start = at;
  while (start > 0 && at - start < LONGEST_NAME && OF_NAME.test(text[start - 1]!)) start--;
  if (OF_ADDRESS.test(text[start - 1] ?? '')) return null;
  REST.lastIndex = at;
  const value = REST.exec(text)?.[1]?.trim();
  if (value === undefined) return null;
  const name = /^[\w-]+/.exec(text.slice(start, REST.lastIndex))![0];
  return kindOf(name, true)?.taken === 'published' ? { name, value } : null;
}
