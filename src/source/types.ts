import type { GivenArticle, InputInfo, PageError } from '../format/index.ts';

/** One piece of input: a page's bytes after unpacking, an article that came clean, or what could not be opened. */
export type SourceItem =
  | {
      readonly kind: 'page';
      readonly bytes: Uint8Array;
      readonly hints: { readonly url: string | null; readonly contentType: string | null };
      readonly input: InputInfo;
    }
  | { readonly kind: 'given'; readonly given: GivenArticle; readonly input: InputInfo }
  | { readonly kind: 'error'; readonly error: PageError };

export interface SourceOptions {
  /** Pages as they were saved, or articles as JSON Lines. */
  readonly kind: 'pages' | 'articles';
  /** What `-` stands for; the process's own standard input where left out. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The most bytes of one page or one line, after unpacking; `LARGEST_PAGE` where left out. */
  readonly largest?: number;
  /** Told of each file of a walked folder, and each record of a WARC, that is no page. */
  readonly skipped?: (path: string, what: string) => void;
}

/** The options with nothing left out. */
export type Source = Required<SourceOptions>;
