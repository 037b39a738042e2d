import { type Decoded, decode } from './decode/decode.ts';
import type { FormContent } from './forms/content.ts';
import { readExport } from './forms/exports/read-export.ts';
import { readFeedItem } from './forms/feed/read-feed-item.ts';
import { formOf } from './forms/form-of.ts';
import { readMail } from './forms/mail/read-mail.ts';
import { readHtml } from './html/read-html.ts';
import { kindOf } from './kind.ts';
import { TOO_MANY_BLOCKS } from './limits.ts';
import { readText } from './text/read-text.ts';
import type { Page, Witness } from './types.ts';

export { decode } from './decode/decode.ts';
export { missingInExport } from './forms/exports/fields.ts';
export { contentTypeOfExport, type ExportForm, formOf } from './forms/form-of.ts';
export type { Ancestor, Page, PageBlock, Witness } from './types.ts';

export interface PageHints {
  readonly url: string | null;
  /** `Content-Type` as HTTP, WARC or mail gave it, charset included. */
  readonly contentType: string | null;
  /** When it was fetched, ISO 8601, as WARC or the saved page says. */
  readonly capturedAt?: string | null;
}

/** Decodes a page's bytes (unpacked already) and cuts them into blocks. Pure; never throws on bad input. */
export function readPage(bytes: Uint8Array, hints: PageHints): Page {
  const decoded = decode(bytes, hints.contentType);
  const { text, charset, warnings } = decoded;
  const { full, language, witnesses, ...content } = contentOf(decoded, hints);
  return {
    ...content,
    charset,
    decoded: text,
    url: hints.url,
    capturedAt: hints.capturedAt ?? null,
    declaredLanguage: language,
    witnesses: [...ofUrl(hints.url), ...witnesses],
    warnings: full ? [...warnings, TOO_MANY_BLOCKS] : warnings,
  };
}

function contentOf({ text }: Decoded, { contentType, url }: PageHints): FormContent {
  const form = formOf(contentType);
  if (form === 'mail') return readMail(text);
  if (form === 'feed') return readFeedItem(text, url);
  if (form !== null) return readExport(text, form);
  if (kindOf(text) === 'html') return { kind: 'html', ...readHtml(text) };
  return { kind: 'text', ...readText(text), witnesses: [], language: null };
}

const ofUrl = (url: string | null): Witness[] =>
  url === null ? [] : [{ origin: 'url', name: 'url', value: url, item: -1, itemType: null, at: null }];
