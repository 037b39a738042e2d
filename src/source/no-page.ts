import { HEAD_BYTES } from './limits.ts';
import { isJsonLines, otherThanPage } from './sniff.ts';

/** Why bytes are no page in any form; null where they may be. */
export function wrongWith(bytes: Uint8Array): { code: string; message: string } | null {
  if (bytes.length === 0) return { code: 'empty', message: 'expected a page; the file is empty' };
  if (isBlank(bytes)) return { code: 'empty', message: 'expected a page; there is nothing but white space' };
  const other = otherThanPage(bytes) ?? (isJsonLines(bytes) ? JSON_LINES : null);
  if (other === null) return null;
  return { code: 'not-a-page', message: `expected HTML, text, mail or RTF; this is ${other}` };
}

const JSON_LINES = 'JSON Lines (--input articles reads articles from them)';

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.length <= HEAD_BYTES && bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
