import { errorItem, inputOf } from './errors.ts';
import { pagesOf } from './forms.ts';
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
  else yield* pagesOf(path, unpacked.bytes);
}

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
