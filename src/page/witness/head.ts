import type { Attributes } from '../html/attributes.ts';
import type { Witness } from '../types.ts';

const NONE: readonly Witness[] = [];

/** `<meta name|property|http-equiv content>` and `<link rel href>`: the name is as the page writes it. */
export function witnessesOfHead(
  tag: string,
  attributes: Attributes,
  at: [number, number],
): readonly Witness[] {
  if (tag === 'meta') return ofMeta(attributes, at);
  if (tag === 'link') return ofLink(attributes, at);
  return NONE;
}

function ofMeta(attributes: Attributes, at: [number, number]): readonly Witness[] {
  const name = (attributes.property || attributes.name || attributes['http-equiv'] || '').trim();
  const value = (attributes.content ?? '').trim();
  if (name === '' || value === '') return NONE;
  return [{ origin: 'meta', name, value, item: -1, itemType: null, at }];
}

function ofLink(attributes: Attributes, at: [number, number]): readonly Witness[] {
  const name = (attributes.rel ?? '').trim().toLowerCase();
  const value = (attributes.href ?? '').trim();
  if (name === '' || value === '' || ASSETS.has(name)) return NONE;
  return [{ origin: 'link', name, value, item: -1, itemType: null, at }];
}

const ASSETS = new Set([
  'stylesheet',
  'preload',
  'prefetch',
  'modulepreload',
  'dns-prefetch',
  'preconnect',
  'icon',
  'shortcut icon',
  'apple-touch-icon',
  'manifest',
  'mask-icon',
]);
