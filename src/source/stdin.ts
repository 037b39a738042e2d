import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { readArticles } from './articles.ts';
import { errorItem, inputOf, systemError } from './errors.ts';
import { holdsWarc, warcReader } from './file.ts';
import { HEAD_BYTES } from './limits.ts';
import { gather, readOnePage } from './one-page.ts';
import { isGzip } from './sniff.ts';
import type { Source, SourceItem } from './types.ts';
import { tooLarge } from './unpack.ts';

/** Standard input, `-`: told apart by its first bytes like any file. A web archive is held in memory here. */
export async function* readStdin(source: Source): AsyncGenerator<SourceItem> {
  const { largest, stdin } = source;
  try {
    const bytes = await gather(stdin, source.kind === 'articles' ? MOST_LINES : largest);
    if (bytes === null) {
      const { code, message } = tooLarge(largest);
      yield errorItem(inputOf('-'), code, message);
    } else if (source.kind === 'articles') yield* readArticles('-', plain(bytes), largest);
    else if (holdsWarc(bytes.subarray(0, HEAD_BYTES)))
      yield* (await warcReader())('-', Readable.from([bytes]), source);
    else yield await readOnePage('-', Readable.from([bytes]), largest);
  } catch (error) {
    yield systemError('-', error);
  }
}

/** 2 GiB less one: the most a buffer of lines is let grow to. */
const MOST_LINES = 2 ** 31 - 1;

const plain = (bytes: Uint8Array): AsyncIterable<Uint8Array> =>
  isGzip(bytes) ? Readable.from([bytes]).pipe(createGunzip()) : Readable.from([bytes]);
