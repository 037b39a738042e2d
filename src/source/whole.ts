import { errorItem, inputOf } from './errors.ts';
import { pagesOf } from './forms.ts';
import { HEAD_BYTES } from './limits.ts';
import { isJsonLines, otherThanPage } from './sniff.ts';
import type { SourceItem } from './types.ts';
import { tooLarge, unpack } from './unpack.ts';

/** What a file of one page, or of several in one of the forms that hold several, has in it. */
export async function* readWhole(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  largest: number,
): AsyncGenerator<SourceItem> {
  const packed = await gather(chunks, largest);
  const unpacked = packed === null ? tooLarge(largest) : unpack(packed, largest);
  if ('code' in unpacked) yield errorItem(inputOf(path), unpacked.code, unpacked.message);
  else {
    const { bytes } = unpacked;
    const wrong = wrongWith(bytes);
    if (wrong === null) yield* pagesOf(path, bytes);
    else yield errorItem(inputOf(path, { bytes: bytes.length }), wrong.code, wrong.message);
  }
}

/** Why bytes are no page in any form; null where they may be. */
function wrongWith(bytes: Uint8Array): { code: string; message: string } | null {
  if (bytes.length === 0) return { code: 'empty', message: 'expected a page; the file is empty' };
  if (isBlank(bytes)) return { code: 'empty', message: 'expected a page; there is nothing but white space' };
  const other = otherThanPage(bytes) ?? (isJsonLines(bytes) ? JSON_LINES : null);
  if (other === null) return null;
  return { code: 'not-a-page', message: `expected HTML, text, mail or RTF; this is ${other}` };
}

const JSON_LINES = 'JSON Lines (--input articles reads articles from them)';

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.length <= HEAD_BYTES && bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

/** All chunks as one; null where they come to more than `largest`. */
export async function gather(chunks: AsyncIterable<Uint8Array>, largest: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largest) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
