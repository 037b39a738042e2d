import { errorItem, inputOf } from './errors.ts';
import { HEAD_BYTES } from './limits.ts';
import { isJsonLines, otherThanPage } from './sniff.ts';
import type { SourceItem } from './types.ts';
import { tooLarge, unpack } from './unpack.ts';

/** One page's bytes, unpacked; or what it is instead. */
export async function readOnePage(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  largest: number,
): Promise<SourceItem> {
  const packed = await gather(chunks, largest);
  const unpacked = packed === null ? tooLarge(largest) : unpack(packed, largest);
  if ('code' in unpacked) return errorItem(inputOf(path), unpacked.code, unpacked.message);
  const { bytes } = unpacked;
  const input = inputOf(path, { bytes: bytes.length });
  if (bytes.length === 0) return errorItem(input, 'empty', 'expected a page; the file is empty');
  if (isBlank(bytes)) return errorItem(input, 'empty', 'expected a page; there is nothing but white space');
  const other = otherThanPage(bytes) ?? (isJsonLines(bytes) ? JSON_LINES : null);
  if (other !== null) return errorItem(input, 'not-a-page', `expected HTML or plain text; this is ${other}`);
  return { kind: 'page', bytes, hints: { url: null, contentType: null }, input };
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
