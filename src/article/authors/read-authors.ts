import type { Page } from '../../page/index.ts';
import { isAgency } from '../credit/agencies.ts';
import { siteKeys } from '../publisher/site-names.ts';
import { titleKey } from '../roles/titles.ts';
import type { JudgedBlock } from '../types.ts';
import { authorsOfBylines } from './of-bylines.ts';
import { authorsOfItems, authorsOfMeta } from './of-metadata.ts';

/**
 * Who wrote the article, as the page names them; an organisation only where nobody else is named. JSON-LD is heard
 * first, unless the line that signs the article names more people than it; then that line, the rest of the metadata,
 * and names that only stand where authors are named.
 */
export function readAuthors(page: Page, blocks: readonly JudgedBlock[]): readonly string[] {
  const bylines = authorsOfBylines(blocks);
  const item = authorsOfItems(page, 'json-ld');
  const meta = authorsOfMeta(page);
  const signed = bylines.signed && !isShortFor(bylines.names, meta) ? bylines.names : [];
  const witnesses = [
    namesMore(signed, item) ? signed : item,
    signed,
    authorsOfItems(page, 'microdata'),
    meta,
    bylines.names,
  ].filter((names) => names.length > 0);
  const site = siteKeys(page);
  const isNobody = (name: string): boolean => site.has(titleKey(name)) || isAccount(name);
  const people = witnesses.find((names) => !names.every(isNobody));
  if (people !== undefined) return withoutSite(people, site);
  return witnesses.find((names) => !names.every(isAccount)) ?? witnesses[0] ?? [];
}

/** Everybody whom `others` names, with title or without, and somebody else. */
const namesMore = (names: readonly string[], others: readonly string[]): boolean =>
  names.length > others.length && others.every((other) => names.some((name) => name.endsWith(other)));

/** "Jane" and "Jane & John" for Jane Roe. */
const isShortFor = (names: readonly string[], others: readonly string[]): boolean =>
  others.length > 0 && others.every((other) => names.some((name) => other.startsWith(`${name} `)));

/** Beside people, the site and the credits of pictures are no authors; an agency is. */
function withoutSite(names: readonly string[], site: ReadonlySet<string>): readonly string[] {
  const people = names.filter(
    (name) => !site.has(titleKey(name)) && !/^(?:image|photo|foto|bild)s?(?!\p{L})/iu.test(name),
  );
  return people.every(isAgency) ? names : people;
}

/** A login and no name: "jroe2", "jane.roe", "JaneR". */
const isAccount = (name: string): boolean =>
  /^(?:[a-z][a-z0-9._-]*|\p{Lu}\p{Ll}+(?:\p{Lu}|\d+))$/u.test(name);
