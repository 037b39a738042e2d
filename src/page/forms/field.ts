import type { BlockRole } from '../../format/index.ts';
import { foldText } from '../fold.ts';
import type { PageBlock, Witness } from '../types.ts';
import { paragraphsIn } from './paragraphs.ts';

/**
 * What a field is a witness of; `author` is written as libraries do ("Roe, Jane"), `byline` as newspapers do,
 * `sender` may be a person or an outlet.
 */
export type FieldName =
  | 'publisher'
  | 'sender'
  | 'domain'
  | 'date'
  | 'feed-date'
  | 'feed-updated'
  | 'byline'
  | 'author'
  | 'credit'
  | 'section'
  | 'language';

/** A stretch of a page that the page's form tells the meaning of. */
export interface Field {
  readonly name: FieldName | null;
  /** Null for a part of the field before it, which is no block of its own. */
  readonly role: BlockRole | null;
  /** Offsets in the decoded page; the words alone, without the field's label. */
  readonly start: number;
  readonly end: number;
}

/** Fields with a name, as witnesses. */
export const witnessesOf = (decoded: string, fields: readonly Field[]): Witness[] =>
  fields.flatMap(({ name, start, end }): Witness[] => {
    const value = foldText(decoded.slice(start, end));
    if (name === null || value === '') return [];
    return [{ origin: 'head', name, value, item: -1, itemType: null, at: [start, end] }];
  });

/** Every field as blocks: text as its paragraphs, all else as one. */
export function blocksOf(decoded: string, fields: readonly Field[]): PageBlock[] {
  return fields.flatMap(({ role, start, end }): PageBlock[] => {
    if (role === null) return [];
    const part = decoded.slice(start, end);
    const parts = role === 'body' ? paragraphsIn(part) : [[0, part.length] as const];
    return parts.flatMap(([from, to]) => blockOf(decoded, start + from, start + to, role));
  });
}

function blockOf(decoded: string, start: number, end: number, stated: BlockRole): PageBlock[] {
  const text = foldText(decoded.slice(start, end));
  if (text === '') return [];
  const line = { tag: 'line', path: [], linkChars: 0, href: null, times: [], indent: 0, gap: 1 };
  return [{ ...line, text, at: [start, end], stated }];
}
