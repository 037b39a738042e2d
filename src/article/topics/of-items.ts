import type { Topic } from '../../format/index.ts';
import type { Page, Witness } from '../../page/index.ts';
import { titleKey } from '../roles/titles.ts';

type ItemOrigin = 'json-ld' | 'microdata' | 'rdfa';
type OfItem = Witness & { readonly origin: ItemOrigin };

const ORIGINS: readonly ItemOrigin[] = ['json-ld', 'microdata', 'rdfa'];
const ARTICLES = /article|posting|report|review|recipe/;
const PAGES = /^(?:webpage|itempage|creativework)$/;

/** Where an item has its property: its own, that of the page that it is on, that of the thing that the page is of. */
const PLACES = ['*', '*.name', 'mainEntityOfPage.*', 'mainEntity.*'];

/**
 * The values of a property that the page's own article carries, in JSON-LD before microdata before RDFa: of the item whose
 * headline is the page's, else of the first article that carries it, else of the page. A list of teasers has many articles.
 */
export function ofItems(page: Page, property: string, headline: string | null): Topic[] {
  const names = new Set(PLACES.map((place) => place.replace('*', property)));
  const carrying = page.witnesses.filter((one): one is OfItem => names.has(one.name) && isOfItem(one));
  if (carrying.length === 0) return [];
  for (const origin of ORIGINS) {
    const own = ofOwnItem(
      page,
      carrying.filter((one) => one.origin === origin),
      headline,
    );
    if (own.length > 0) return own.map(({ value }) => ({ name: value, basis: origin }));
  }
  return [];
}

const isOfItem = ({ origin, itemType }: Witness): boolean =>
  (ORIGINS as readonly string[]).includes(origin) &&
  (itemType === null || ARTICLES.test(itemType) || PAGES.test(itemType));

function ofOwnItem(page: Page, carrying: readonly OfItem[], headline: string | null): OfItem[] {
  const articles = carrying.filter(({ itemType }) => ARTICLES.test(itemType ?? ''));
  const titled = articles.length > 1 && headline !== null ? itemsTitled(page, titleKey(headline)) : null;
  const own = articles.find(({ item }) => titled?.has(item)) ?? articles[0] ?? carrying[0];
  return own === undefined ? [] : carrying.filter(({ item }) => item === own.item);
}

const itemsTitled = ({ witnesses }: Page, key: string): ReadonlySet<number> =>
  new Set(
    witnesses
      .filter(({ name, value }) => name === 'headline' && titleKey(value) === key)
      .map(({ item }) => item),
  );
