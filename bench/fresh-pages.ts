import { readdirSync, readFileSync } from 'node:fs';
import type { ExpectedSaying } from './compare-statements.ts';

/** A statement as it stands in an expectation: its words in one stretch, or in pieces where the speech is interrupted. */
export type WrittenSaying = Omit<ExpectedSaying, 'content'> & {
  readonly content?: string;
  readonly pieces?: readonly string[];
};

/** What a careful reader wrote down of one page in `fresh/`. */
export interface FreshExpectation {
  readonly headline: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly credit: readonly string[];
  /** Not written down in the earlier sets. */
  readonly authors?: readonly string[];
  /** The names that are right for the section, none where the page has no section. Not in the earlier sets. */
  readonly sections?: readonly string[];
  readonly comments: number;
  readonly textStartsWith: string;
  readonly textEndsWith: string;
  readonly statements: readonly WrittenSaying[];
}

export interface FreshPage {
  readonly name: string;
  /** With the ending of its kind: `.txt` or `.html`. */
  readonly file: string;
  readonly page: string;
  readonly expected: FreshExpectation;
}

/** Pages of a set that tell of one thing that happened, and the words of statements that stand in both. */
export interface ToldTwice {
  readonly pages: readonly [string, string];
  readonly same: readonly (readonly [string, string])[];
}

/** The sets of pages, in the order in which they were written. */
export const FRESH_SETS = ['first', 'second', 'third', 'fourth'] as const;
export type FreshSet = (typeof FRESH_SETS)[number];

const TOLD_TWICE = 'told-twice.json';

/** The pages that were written before the reader was run on them, with what a careful reader expects of each. */
export function freshPages(set: FreshSet): FreshPage[] {
  const folder = folderOf(set);
  return readdirSync(folder)
    .filter((file) => /\.(txt|html)$/.test(file))
    .sort()
    .map((file) => {
      const name = file.slice(0, file.lastIndexOf('.'));
      const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
      return { name, file, page: readFileSync(new URL(file, folder), 'utf8'), expected };
    });
}

/** Null where each page of the set tells of something else. */
export function toldTwiceIn(set: FreshSet): ToldTwice | null {
  const folder = folderOf(set);
  return readdirSync(folder).includes(TOLD_TWICE)
    ? JSON.parse(readFileSync(new URL(TOLD_TWICE, folder), 'utf8'))
    : null;
}

/** The pieces of a statement's words, each a run of the page. */
export function piecesOf({ content, pieces }: WrittenSaying): readonly string[] {
  return pieces ?? [content ?? ''];
}

function folderOf(set: FreshSet): URL {
  return new URL(`./fresh/${set}/`, import.meta.url);
}
