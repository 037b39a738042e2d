import { A, type Attributes } from '../html/attributes.ts';
import type { Tag } from '../html/tokens/tag.ts';
import type { Witness } from '../types.ts';

/** `<meta name|property|http-equiv content>` and `<link rel href>`: the name is as the page writes it. */
export function witnessOfHead(tag: Tag): Witness | null {
  if (tag.kind.tag === 'meta') return ofMeta(tag, tag.attributes);
  return tag.kind.tag === 'link' ? ofLink(tag, tag.attributes) : null;
}

function ofMeta(tag: Tag, attributes: Attributes): Witness | null {
  const name = attributes.get(A.property) || attributes.get(A.name) || attributes.get(A['http-equiv']);
  return stated('meta', tag, (name ?? '').trim(), A.content);
}

function ofLink(tag: Tag, attributes: Attributes): Witness | null {
  const name = (attributes.get(A.rel) ?? '').trim().toLowerCase();
  return ASSETS.has(name) ? null : stated('link', tag, name, A.href);
}

function stated(origin: 'meta' | 'link', tag: Tag, name: string, carrier: number): Witness | null {
  const value = name === '' ? '' : (tag.attributes.get(carrier) ?? '').trim();
  if (value === '') return null;
  return { origin, name, value, item: -1, itemType: null, at: [tag.start, tag.end] };
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
