/** A line of a stream, numbered from 1, or why it cannot be read. */
export type NumberedLine = { readonly number: number } & (
  | { readonly text: string }
  | { readonly wrong: 'too-long' | 'not-utf-8' }
);

/** A line that goes on for so many times the limit ends the reading: a packed file may never end. */
const ENDLESS = 8;

/** The lines of a stream of UTF-8, split at line feeds alone: U+2028 may stand inside a JSON string. */
export async function* numberedLines(
  chunks: AsyncIterable<Uint8Array>,
  largest: number,
): AsyncGenerator<NumberedLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const end = (): NumberedLine => {
    const line = lineOf(++number, parts, size > largest);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      parts.push(chunk.subarray(from, to));
      size += to - from;
      yield end();
      from = to + 1;
    }
    size += chunk.length - from;
    if (size <= largest) parts.push(chunk.subarray(from));
    else parts = [];
    if (size > largest * ENDLESS) break;
  }
  if (size > 0) yield end();
}

const LINE_FEED = 0x0a;

function lineOf(number: number, parts: readonly Uint8Array[], tooLong: boolean): NumberedLine {
  if (tooLong) return { number, wrong: 'too-long' };
  try {
    return { number, text: STRICT.decode(Buffer.concat(parts)) };
  } catch {
    return { number, wrong: 'not-utf-8' };
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true });
