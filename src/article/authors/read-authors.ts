import type { Page } from '../../page/index.ts';
import { isAgency, isOutlet } from '../credit/agencies.ts';
import { siteKeys } from '../publisher/site-names.ts';
import { titleKey } from '../roles/titles.ts';
import type { JudgedBlock } from '../types.ts';
import { isAccount } from './account.ts';
import { authorsOfBylines } from './of-bylines.ts';
import { authorsOfItems, authorsOfMeta } from './of-metadata.ts';
import { isPerson } from './printed-name.ts';

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
    namesMore(signed, item.filter(isNoAgency)) ? withAgencies(signed, item) : item,
    signed,
    authorsOfItems(page, 'microdata'),
    meta,
    bylines.names,
  ].filter((names) => names.length > 0);
  const site = siteKeys(page);
  const isNobody = (name: string): boolean =>
    site.has(titleKey(name)) || site.has(initialsOf(name)) || isAccount(name);
  const people = witnesses.find((names) => !names.every(isNobody));
  if (people?.every(isHouse)) {
    const person = witnesses.find((names) =>
      names.some((name) => isPerson(name) && !isNobody(name) && !isHouse(name)),
    );
    return person ?? people;
  }
  if (people !== undefined) return withoutSite(people, site);
  return witnesses.find((names) => !names.every(isAccount)) ?? witnesses[0] ?? [];
}

/** Everybody whom `others` names, with title or without, and somebody else, or an agency. */
const namesMore = (names: readonly string[], others: readonly string[]): boolean => {
  const more = names.filter((name) => !others.some((other) => name.endsWith(other)));
  const isWhole = others.every((other) => names.some((name) => name.endsWith(other)));
  return isWhole && names.length > others.length && (others.length === 0 || more.every(isKindOfAuthor));
};

const isNoAgency = (name: string): boolean => !isAgency(name);

/** The agencies that metadata names beside people stay. */
const withAgencies = (names: readonly string[], others: readonly string[]): readonly string[] => [
  ...names,
  ...others.filter((other) => isAgency(other) && !names.includes(other)),
];

const isKindOfAuthor = (name: string): boolean => isPerson(name) || isOutlet(name);

/** "Jane" and "Jane & John" for Jane Roe. */
const isShortFor = (names: readonly string[], others: readonly string[]): boolean =>
  others.length > 0 && others.every((other) => names.some((name) => other.startsWith(`${name} `)));

/** "Skerry Islands" where the site is Skerry: a part of the house. */
const isOfSite = (name: string, site: ReadonlySet<string>): boolean => {
  const first = titleKey(name.split(' ', 1)[0]!);
  return (
    site.has(titleKey(name)) || (first.length >= SHORTEST && name === name.toUpperCase() && site.has(first))
  );
};
const SHORTEST = 3;

/** Beside people, the site and the credits of pictures are no authors; an agency is. */
function withoutSite(names: readonly string[], site: ReadonlySet<string>): readonly string[] {
  const people = names.filter(
    (name) => !isOfSite(name, site) && !/^(?:image|photo|foto|bild)s?(?!\p{L})/iu.test(name),
  );
  return people.every(isAgency) ? names : people;
}

/** "dw" of Deutsche Welle: many a site goes by its initials. */
const initialsOf = (name: string): string =>
  name.includes(' ') ? name.replace(/(\p{L})[^\s]*\s*/gu, '$1').toLowerCase() : '';

/** What signs for a house where nobody in it does: "The Quay Editorial", "Quayside Redaktion", "Skerry News". */
const isHouse = (name: string): boolean =>
  !isAgency(name) &&
  (isOutlet(name) ||
    /(?<!\p{L})(?:editorial|redaktion|editors|team|staff|newsroom|desk|redação|redacción|rédaction|redazione|redactie|редакция|merkezi|編集部|هيئة التحرير|تحریریه)$/iu.test(
      name,
    ));
