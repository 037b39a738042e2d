import type { Attributes } from '../html/attributes.ts';
import type { Frame } from '../html/frame.ts';
import type { Unvalued } from './captures.ts';

export interface Scope {
  readonly item: number;
  readonly itemType: string | null;
  readonly prefix: string;
}

/** Outside of every item. */
export const NO_SCOPE: Scope = { item: -1, itemType: null, prefix: '' };

/**
 * The item that properties inside an element belong to (HTML microdata, RDFa Lite).
 * An item that is itself a property lends its name: `author` holding a Person gives `author.name`.
 */
export function scopeOf(attributes: Attributes, parent: Frame | null, nextItem: () => number): Scope {
  const around: Scope = parent ?? NO_SCOPE;
  const opens = attributes.itemscope !== undefined || attributes.typeof !== undefined;
  if (!opens) return around;
  const name = firstWord(attributes.itemprop ?? attributes.property);
  if (name !== null && around.item >= 0) {
    return { item: around.item, itemType: around.itemType, prefix: `${around.prefix}${name}.` };
  }
  return { item: nextItem(), itemType: typeName(attributes.itemtype ?? attributes.typeof), prefix: '' };
}

/** The property an element carries; `value` is undefined where it is the element's text. */
export function propertyOf(
  tag: string,
  attributes: Attributes,
  parent: Frame | null,
  scope: Scope,
  at: [number, number],
): { witness: Unvalued; value?: string } | null {
  if (attributes.itemprop === undefined && attributes.property === undefined) return null;
  const microdata = firstWord(attributes.itemprop);
  const rdfa = tag === 'meta' || tag === 'link' ? null : firstWord(attributes.property);
  const name = microdata ?? rdfa;
  if (name === null || attributes.itemscope !== undefined || attributes.typeof !== undefined) return null;
  const witness: Unvalued = {
    origin: microdata !== null ? 'microdata' : 'rdfa',
    name: `${parent?.prefix ?? ''}${name}`,
    item: scope.item,
    itemType: scope.itemType,
    at,
  };
  const value = (attributes.content ?? attributes.datetime ?? address(tag, attributes))?.trim();
  return value === undefined ? { witness } : { witness, value };
}

const address = (tag: string, attributes: Attributes): string | undefined =>
  tag === 'link' ? attributes.href : tag === 'img' ? attributes.src : undefined;

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
