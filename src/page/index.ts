import { decode } from './decode/decode.ts';
import { readHtml } from './html/read-html.ts';
import { kindOf } from './kind.ts';
import { readText } from './text/read-text.ts';
import type { Page, Witness } from './types.ts';

export type { Ancestor, Page, PageBlock, Witness } from './types.ts';

export interface PageHints {
  readonly url: string | null;
  /** `Content-Type` as HTTP, WARC or mail gave it, charset included. */
  readonly contentType: string | null;
}

/** Decodes a page's bytes (unpacked already) and cuts them into blocks. Pure; never throws on bad input. */
export function readPage(bytes: Uint8Array, hints: PageHints): Page {
  const { text: decoded, charset, warnings } = decode(bytes, hints.contentType);
  const kind = kindOf(decoded);
  const page = { kind, charset, decoded, url: hints.url, warnings };
  if (kind === 'text') {
    return { ...page, declaredLanguage: null, blocks: readText(decoded), witnesses: ofUrl(hints.url) };
  }
  const { blocks, witnesses, language } = readHtml(decoded);
  return { ...page, declaredLanguage: language, blocks, witnesses: [...ofUrl(hints.url), ...witnesses] };
}

const ofUrl = (url: string | null): Witness[] =>
  url === null ? [] : [{ origin: 'url', name: 'url', value: url, item: -1, itemType: null, at: null }];
