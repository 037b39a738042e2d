import type { Page, Witness } from '../../page/index.ts';
import { mainItems } from '../dates/case/main-item.ts';
import { splitNames } from './split-names.ts';

const NAMED = /^(?:mainentityofpage\.)?(?:author|creator)(?:\.name)?$/i;
const META =
  /^(?:author|article:author|og:article:author|byl|dc[.:]creator|dcterms[.:]creator|dc[.:]contributor|parsely-author|sailthru\.author|citation_authors?|cxenseparse:author|news_author|authors?_name|article:author_name|parsely-author|twitter:data1_author)$/i;

/** Names that JSON-LD or microdata gives the page's article, the most trusted item's; each value split into names. */
export function authorsOfItems(page: Page, origin: Witness['origin']): string[] {
  const stated = statedBy(page, origin, NAMED).filter(({ names }) => names.length > 0);
  return ofBest(stated.length > 0 ? stated : referredTo(page, origin));
}

interface Stated {
  readonly item: number;
  readonly trust: number;
  readonly names: readonly string[];
}

/** Items that are trusted less are other articles'. */
const LEAST = 0.4;

function statedBy(page: Page, origin: Witness['origin'], wanted: RegExp): (Stated & { value: string })[] {
  const main = mainItems(page);
  return page.witnesses.flatMap((witness) => {
    if (witness.origin !== origin || !wanted.test(witness.name) || witness.value === '') return [];
    const { item, value } = witness;
    const trust = main.trust(witness);
    return trust < LEAST ? [] : [{ item, trust, value, names: isAddress(value) ? [] : splitNames(value) }];
  });
}

function ofBest(stated: readonly Stated[]): string[] {
  const best = stated.reduce<Stated | null>((a, b) => (a === null || b.trust > a.trust ? b : a), null);
  return [...new Set(stated.filter(({ item }) => item === best?.item).flatMap(({ names }) => names))];
}

const REFERENCE = /^(?:mainentityofpage\.)?(?:author|creator)\.@id$/i;
const MOST_REFERENCES = 10;

/** Names of the people whom the items point to by their `@id`. */
const referredTo = (page: Page, origin: Witness['origin']): Stated[] =>
  statedBy(page, origin, REFERENCE)
    .slice(0, MOST_REFERENCES)
    .map((one) => ({ ...one, names: namesOfPerson(page, one.value) }))
    .filter(({ names }) => names.length > 0);

function namesOfPerson({ witnesses }: Page, id: string): readonly string[] {
  const own = witnesses.find((one) => one.name === '@id' && one.value === id && one.itemType === 'person');
  if (own === undefined) return [];
  const named = witnesses.find(
    ({ item, origin, name }) => item === own.item && origin === own.origin && name === 'name',
  );
  return named ? splitNames(named.value) : [];
}

export function authorsOfMeta(page: Page): string[] {
  const names = page.witnesses
    .filter(({ origin, name, value }) => origin === 'meta' && META.test(name) && !isAddress(value))
    .flatMap(({ name, value }) => splitNames(/citation|dc[.:]/i.test(name) ? givenNameFirst(value) : value));
  return [...new Set(names)];
}

/** Libraries write "Roe, Jane". */
const givenNameFirst = (value: string): string => value.replace(/^([^,;]{2,30}), ([^,;]{2,30})$/, '$2 $1');

const isAddress = (value: string): boolean => /^(?:https?:|\/|www\.|#)/.test(value);
