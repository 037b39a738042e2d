import type { Page } from './types.ts';

export type { Ancestor, Page, PageBlock, Witness } from './types.ts';

export interface PageHints {
  readonly url: string | null;
  /** `Content-Type` as HTTP, WARC or mail gave it, charset included. */
  readonly contentType: string | null;
}

/** Decodes a page's bytes (unpacked already) and cuts them into blocks. Pure; never throws on bad input. */
export function readPage(bytes: Uint8Array, hints: PageHints): Page {
  const decoded = new TextDecoder().decode(bytes);
  return {
    kind: 'text',
    charset: 'utf-8',
    decoded,
    url: hints.url,
    declaredLanguage: null,
    blocks: [],
    witnesses: [],
    warnings: [],
  };
}
