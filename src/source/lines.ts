/** A line of a stream, numbered from 1; `text` is null where it is longer than `largest` bytes. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string | null;
}

/** The lines of a stream of UTF-8, split at line feeds alone: U+2028 may stand inside a JSON string. */
export async function* numberedLines(
  chunks: AsyncIterable<Uint8Array>,
  largest: number,
): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder();
  let number = 1;
  let rest = '';
  let dropped = false;
  const end = (tail: string): NumberedLine => {
    const text = dropped || rest.length + tail.length > largest ? null : rest + tail;
    rest = '';
    dropped = false;
    return { number: number++, text };
  };
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const last = parts.pop()!;
    for (const part of parts) yield end(part);
    if (rest.length + last.length > largest) {
      dropped = true;
      rest = '';
    } else rest += last;
  }
  const tail = decoder.decode();
  if (rest !== '' || tail !== '' || dropped) yield end(tail);
}
