import type { Page } from '../../page/index.ts';
import { isAgency } from '../credit/agencies.ts';
import { siteKeys } from '../publisher/site-names.ts';
import { titleKey } from '../roles/titles.ts';
import type { JudgedBlock } from '../types.ts';
import { authorsOfBylines } from './of-bylines.ts';
import { authorsOfItems, authorsOfMeta } from './of-metadata.ts';

/** Who wrote the article, as the page names them; an organisation only where nobody else is named. */
export function readAuthors(page: Page, blocks: readonly JudgedBlock[]): readonly string[] {
  const witnesses = [
    authorsOfItems(page, 'json-ld'),
    authorsOfItems(page, 'microdata'),
    authorsOfBylines(blocks),
    authorsOfMeta(page),
  ].filter((names) => names.length > 0);
  const site = siteKeys(page);
  const people = witnesses.find(
    (names) => !names.every((name) => site.has(titleKey(name)) || isAccount(name)),
  );
  if (people !== undefined) return withoutSite(people, site);
  return witnesses.find((names) => !names.every(isAccount)) ?? witnesses[0] ?? [];
}

/** Beside people, the site and the credits of pictures are no authors; an agency is. */
function withoutSite(names: readonly string[], site: ReadonlySet<string>): readonly string[] {
  const people = names.filter(
    (name) => !site.has(titleKey(name)) && !/^(?:image|photo|foto|bild)s?(?!\p{L})/iu.test(name),
  );
  return people.every(isAgency) ? names : people;
}

/** A login and no name: "jroe2", "jane.roe". */
const isAccount = (name: string): boolean => /^[a-z][a-z0-9._-]*$/.test(name);
