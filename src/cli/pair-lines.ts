import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { NumberedLine } from '../source/index.ts';
import { UsageError } from './exit.ts';

/** A line of a file, or that the file could not be read on behind the line of this number. */
export type PairLine = NumberedLine | { readonly number: number; readonly wrong: 'unreadable' };

/** The lines of a file or of standard input (`-`), unpacked where they are gzipped. */
export async function* pairLines(file: string): AsyncGenerator<PairLine> {
  const stream = file === '-' ? process.stdin : createReadStream(checked(file));
  const { LARGEST_PAGE, numberedLines } = await import('../source/index.ts');
  let number = 0;
  try {
    for await (const line of numberedLines(await unpacked(stream), LARGEST_PAGE)) {
      number = line.number;
      yield line;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    yield { number: number + 1, wrong: 'unreadable' };
  }
}

/** The file as it was named, if it can be one. */
function checked(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory() === false) return file;
  const what = stats ? 'a folder' : 'not there';
  throw new UsageError(`expected a file with lines {"id", "a", "b"}; ${file} is ${what}`);
}

/** Told by its first two bytes, whatever the file is called. */
async function unpacked(stream: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const all = withFirst(first, chunks);
  const packed = first.done !== true && first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!packed) return all;
  const source = Readable.from(all);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  return source.pipe(gunzip);
}

async function* withFirst(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let chunk = first; !chunk.done; chunk = await rest.next()) yield chunk.value;
}
