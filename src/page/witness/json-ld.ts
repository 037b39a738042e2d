import type { Witness } from '../types.ts';
import { typeName } from './properties.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What is deeper or more than this is a page's data store and not a description. */
const DEEPEST = 6;
const MOST = 2000;

interface Found {
  readonly witnesses: Witness[];
  readonly at: readonly [number, number];
  items: number;
}

/**
 * A `<script type="application/ld+json">`, flattened: one item for each object at the top or in `@graph`,
 * one witness for each value, named by its path (`author.name`). `firstItem` numbers the first of them; `at` is where the
 * script stands.
 */
export function witnessesOfJsonLd(script: string, firstItem: number, at: readonly [number, number]): Found {
  const found: Found = { witnesses: [], items: 0, at };
  const parsed = parse(script);
  if (parsed !== undefined) for (const top of tops(parsed, 0)) item(top, firstItem + found.items++, found);
  return found;
}

function parse(script: string): Json | undefined {
  const bare = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '');
  const cut = bare.replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)?[\s;]*$/, '');
  return attempt(cut) ?? attempt(mended(cut));
}

function attempt(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Line breaks inside strings and commas before a closing bracket: the two faults that pages make most. */
const mended = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').replace(/,(\s*[}\]])/g, '$1');

function* tops(value: Json, depth: number): Generator<{ [key: string]: Json }> {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const member of value) yield* tops(member, depth + 1);
    return;
  }
  const graph = value['@graph'];
  if (graph !== undefined) yield* tops(graph, depth + 1);
  if (graph === undefined || value['@type'] !== undefined) yield value;
}

function item(top: { [key: string]: Json }, number: number, found: Found): void {
  const type = top['@type'];
  const itemType = typeName(String((Array.isArray(type) ? type[0] : type) ?? '')) ?? null;
  const add = (name: string, value: string): void => {
    if (found.witnesses.length >= MOST || value.trim() === '') return;
    found.witnesses.push({
      origin: 'json-ld',
      name,
      value: value.trim(),
      item: number,
      itemType,
      at: found.at,
    });
  };
  flatten(top, '', 0, add);
}

function flatten(value: Json, path: string, depth: number, add: (name: string, value: string) => void): void {
  if (typeof value === 'string' || typeof value === 'number') add(path, String(value));
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const member of value) flatten(member, path, depth + 1, add);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (key === '@graph' || key === '@context') continue;
    flatten(member, path === '' ? key : `${path}.${key}`, depth + 1, add);
  }
}
