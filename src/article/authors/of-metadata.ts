import type { Page, Witness } from '../../page/index.ts';
import { mainItems } from '../dates/case/main-item.ts';
import { splitNames } from './split-names.ts';

const NAMED = /^(?:mainentityofpage\.)?(?:author|creator)(?:\.name)?$/i;
const META =
  /^(?:author|article:author|og:article:author|byl|dc[.:]creator|dcterms[.:]creator|dc[.:]contributor|parsely-author|sailthru\.author|citation_authors?|cxenseparse:author|news_author|authors?_name|article:author_name|parsely-author|twitter:data1_author)$/i;

/** Names that JSON-LD or microdata gives the page's article, the most trusted item's; each value split into names. */
export function authorsOfItems(page: Page, origin: Witness['origin']): string[] {
  const main = mainItems(page);
  const byItem = new Map<number, Witness[]>();
  let best: { item: number; trust: number } | null = null;
  for (const witness of page.witnesses) {
    if (witness.origin !== origin || !OF_AUTHOR.test(witness.name)) continue;
    const trust = main.trust(witness);
    if (trust < LEAST) continue;
    const said = byItem.get(witness.item);
    if (said === undefined) byItem.set(witness.item, [witness]);
    else said.push(witness);
    const names = namesBy(witness, page);
    if (names.length > 0 && (best === null || trust > best.trust)) best = { item: witness.item, trust };
  }
  const said = best === null ? [] : byItem.get(best.item)!;
  const named = said.filter(({ name }) => !name.endsWith('@id')).flatMap((witness) => namesBy(witness, page));
  return [...new Set(named.length > 0 ? named : said.flatMap((witness) => namesBy(witness, page)))];
}

const LEAST = 0.4;
const OF_AUTHOR = /^(?:mainentityofpage\.)?(?:author|creator)(?:\.(?:name|@id))?$/i;

/** A name as it stands, or that of the person whom an `@id` points to. */
function namesBy(witness: Witness, page: Page): readonly string[] {
  if (witness.name.endsWith('@id')) return namesOfPerson(page, witness.value);
  return NAMED.test(witness.name) && !isAddress(witness.value) ? splitNames(witness.value) : [];
}

function namesOfPerson(page: Page, id: string): readonly string[] {
  const own = page.witnesses.find(
    ({ name, value, itemType }) => name === '@id' && value === id && itemType === 'person',
  );
  const named =
    own &&
    page.witnesses.find(
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
export const givenNameFirst = (value: string): string =>
  value.replace(/^([^,;]{2,30}), ([^,;]{2,30})$/, '$2 $1');

const isAddress = (value: string): boolean => /^(?:https?:|\/|www\.|#)/.test(value);
