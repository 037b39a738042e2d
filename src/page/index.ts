import { decode } from './decode/decode.ts';
import { readHtml } from './html/read-html.ts';
import { kindOf } from './kind.ts';
import { TOO_MANY_BLOCKS } from './limits.ts';
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
  const page = { kind, charset, decoded, url: hints.url };
  const stated = ofUrl(hints.url);
  if (kind === 'text') {
    const { blocks, full } = readText(decoded);
    const told = full ? [...warnings, TOO_MANY_BLOCKS] : warnings;
    return { ...page, declaredLanguage: null, blocks, witnesses: stated, warnings: told };
  }
  const { blocks, witnesses, language, full } = readHtml(decoded);
  const told = full ? [...warnings, TOO_MANY_BLOCKS] : warnings;
  return {
    ...page,
    declaredLanguage: language,
    blocks,
    witnesses: [...stated, ...witnesses],
    warnings: told,
  };
}

const ofUrl = (url: string | null): Witness[] =>
  url === null ? [] : [{ origin: 'url', name: 'url', value: url, item: -1, itemType: null, at: null }];
