import type { BlockRole, Warning } from '../format/index.ts';

/** One element on the way from the root to a block: what rules on structure look at. */
export interface Ancestor {
  /** Lower-case tag name. */
  readonly tag: string;
  /** `class`, `id`, `role`, `itemprop`, `rel`, `aria-label`, `data-testid`, lower-cased and joined by spaces; `:hidden` where it is not shown. */
  readonly hints: string;
  /** The number of the element in document order: equal for two blocks inside the same element. */
  readonly node: number;
}

/** A run of text that a browser would set as one block (a paragraph, a heading, a list item, a line of a dump). */
export interface PageBlock {
  /** White space folded to single spaces, trimmed; never empty. */
  readonly text: string;
  /** `[start, end]` in `Page.decoded`. */
  readonly at: readonly [number, number];
  /** The nearest element around the text that is set as a block (`p`, `h1`, `li`, `figcaption`, `div`, ...); `line` in plain text. */
  readonly tag: string;
  /** From the root down to the innermost element that holds all of the text, inline ones included; empty in plain text. */
  readonly path: readonly Ancestor[];
  /** Characters of `text` that stand inside links. */
  readonly linkChars: number;
  /** The first link's target, where there is one. */
  readonly href: string | null;
  /** Values of `<time datetime>` in the block. */
  readonly times: readonly string[];
  /** Plain text only: the line's indentation in columns. */
  readonly indent: number;
  /** Plain text only: blank lines before it. */
  readonly gap: number;
  /** What the page's form says the block is: a field at the head of a mail, a part of an archive's export. */
  readonly stated?: BlockRole;
}

/**
 * What the page says about itself outside its visible text: JSON-LD, microdata, RDFa, OpenGraph, meta, link;
 * `head`: a field at the head of a mail or of an article that a press archive exported.
 */
export interface Witness {
  readonly origin: 'json-ld' | 'microdata' | 'rdfa' | 'meta' | 'link' | 'title' | 'url' | 'head';
  /** As the page writes it: `headline`, `article:published_time`, `author.name`, `canonical`, ... */
  readonly name: string;
  readonly value: string;
  /** Which item of the page it belongs to, where a page has several (JSON-LD objects, itemscopes). */
  readonly item: number;
  /** The item's schema.org type, lower-cased, where it has one. */
  readonly itemType: string | null;
  readonly at: readonly [number, number] | null;
}

/** A page's bytes, decoded and cut into blocks; nothing is judged yet. */
export interface Page {
  readonly kind: 'html' | 'text';
  readonly charset: string;
  readonly decoded: string;
  readonly url: string | null;
  /** When the page was fetched, ISO 8601, where its archive says so: ages ("3 hours ago") are counted back from it. */
  readonly capturedAt?: string | null;
  /** From `<html lang>` or `Content-Language`, as given. */
  readonly declaredLanguage: string | null;
  readonly blocks: readonly PageBlock[];
  readonly witnesses: readonly Witness[];
  readonly warnings: readonly Warning[];
}
