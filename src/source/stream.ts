import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { readArticles } from './articles.ts';
import { errorItem, inputOf, systemError } from './errors.ts';
import { holdsMbox, holdsWarc, mboxReader, warcReader } from './file.ts';
import { HEAD_BYTES } from './limits.ts';
import { isGzip } from './sniff.ts';
import type { Source, SourceItem } from './types.ts';
import { tooLarge } from './unpack.ts';
import { gather, readWhole } from './whole.ts';

/** Standard input or a pipe: told apart by its first bytes like any file, and held in memory, since it comes once. */
export async function* readStream(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  source: Source,
): AsyncGenerator<SourceItem> {
  const { largest } = source;
  try {
    const bytes = await gather(stream, source.kind === 'articles' ? MOST_LINES : largest);
    if (bytes === null) {
      const { code, message } = tooLarge(largest);
      yield errorItem(inputOf(path), code, message);
    } else if (source.kind === 'articles') yield* readArticles(path, plain(bytes), largest);
    else if (holdsWarc(bytes.subarray(0, HEAD_BYTES)))
      yield* (await warcReader())(path, Readable.from([bytes]), source);
    else if (holdsMbox(bytes.subarray(0, HEAD_BYTES)))
      yield* (await mboxReader())(path, plain(bytes), source);
    else yield* readWhole(path, Readable.from([bytes]), largest);
  } catch (error) {
    yield systemError(path, error);
  }
}

/** 2 GiB less one: the most a buffer of lines is let grow to. */
const MOST_LINES = 2 ** 31 - 1;

const plain = (bytes: Uint8Array): AsyncIterable<Uint8Array> =>
  isGzip(bytes) ? Readable.from([bytes]).pipe(createGunzip()) : Readable.from([bytes]);
