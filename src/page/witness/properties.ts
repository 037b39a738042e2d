import { A, type Attributes, bitsOf } from '../html/attributes.ts';
import type { Frame } from '../html/frame.ts';
import type { Tag } from '../html/tokens/tag.ts';
import type { Unvalued } from './captures.ts';

export interface Scope {
  readonly item: number;
  readonly itemType: string | null;
  readonly prefix: string;
}

/** Outside of every item. */
export const NO_SCOPE: Scope = { item: -1, itemType: null, prefix: '' };

const OPENING = bitsOf(A.itemscope, A.typeof);
const NAMING = bitsOf(A.itemprop, A.property);

/**
 * The item that properties inside an element belong to (HTML microdata, RDFa Lite).
 * An item that is itself a property lends its name: `author` holding a Person gives `author.name`.
 */
export function scopeOf(attributes: Attributes, parent: Frame | null, nextItem: () => number): Scope {
  const around = parent?.scope ?? NO_SCOPE;
  if (!attributes.has(OPENING)) return around;
  const name = firstWord(attributes.get(A.itemprop) ?? attributes.get(A.property));
  if (name !== null && around.item >= 0) {
    return { item: around.item, itemType: around.itemType, prefix: `${around.prefix}${name}.` };
  }
  const type = attributes.get(A.itemtype) ?? attributes.get(A.typeof);
  return { item: nextItem(), itemType: typeName(type), prefix: '' };
}

/** The property an element carries; `value` is undefined where it is the element's text. */
export function propertyOf(
  { kind: { tag }, attributes, start, end }: Tag,
  parent: Frame | null,
  scope: Scope,
): { witness: Unvalued; value?: string } | null {
  if (!attributes.has(NAMING) || attributes.has(OPENING)) return null;
  const microdata = firstWord(attributes.get(A.itemprop));
  const rdfa = tag === 'meta' || tag === 'link' ? null : firstWord(attributes.get(A.property));
  const name = microdata ?? rdfa;
  if (name === null) return null;
  const witness: Unvalued = {
    origin: microdata !== null ? 'microdata' : 'rdfa',
    name: `${parent?.scope.prefix ?? ''}${name}`,
    item: scope.item,
    itemType: scope.itemType,
    at: [start, end],
  };
  const stated = attributes.get(A.content) ?? attributes.get(A.datetime) ?? address(tag, attributes);
  return stated === undefined ? { witness } : { witness, value: stated.trim() };
}

const address = (tag: string, attributes: Attributes): string | undefined =>
  tag === 'link' ? attributes.get(A.href) : tag === 'img' ? attributes.get(A.src) : undefined;

const firstWord = (value: string | undefined): string | null => value?.trim().split(/\s+/, 1)[0] || null;

/** The last part of a type's address, in lower case: `newsarticle`. */
export function typeName(type: string | undefined): string | null {
  return (
    firstWord(type)
      ?.split(/[/#:]/)
      .filter((part) => part !== '')
      .at(-1)
      ?.toLowerCase() ?? null
  );
}
