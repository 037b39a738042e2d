import { errorItem, inputOf } from './errors.ts';
import { givenOf } from './given.ts';
import { inMiB } from './limits.ts';
import { type NumberedLine, numberedLines } from './lines.ts';
import { otherThanLines } from './sniff.ts';
import type { SourceItem } from './types.ts';

const EXPECTED = 'expected a JSON object with "id" and "text", both strings';

/**
 * Articles that are clean already, one a line. A bad line is answered by an error and the next one read;
 * what is no text by lines at all is answered once.
 */
export async function* readArticles(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  largest: number,
): AsyncGenerator<SourceItem> {
  const input = inputOf(path);
  let lines = 0;
  let other: string | null = null;
  const looked = lookedAt(chunks, (head) => {
    other = otherThanLines(head);
    return other === null;
  });
  for await (const line of numberedLines(looked, largest)) {
    if ('text' in line && line.text.trim() === '') continue;
    lines++;
    const given = 'text' in line ? givenOf(line.text) : { wrong: unreadable(line.wrong, largest) };
    if ('wrong' in given)
      yield errorItem(input, 'bad-line', `line ${line.number}: ${EXPECTED}; ${given.wrong}`);
    else yield { kind: 'given', given, input: { ...input, url: given.url || null } };
  }
  if (other !== null) yield errorItem(input, 'not-articles', `${EXPECTED}, one a line; this is ${other}`);
  else if (lines === 0)
    yield errorItem(input, 'empty', `${EXPECTED}, one a line; there is not a single line`);
}

type Wrong = Extract<NumberedLine, { wrong: string }>['wrong'];

const unreadable = (wrong: Wrong, largest: number): string =>
  wrong === 'too-long' ? `it is longer than ${inMiB(largest)}` : 'it is not in UTF-8; convert the file first';

/** The stream as it is, or nothing where its first bytes are not what is wanted. */
async function* lookedAt(
  chunks: AsyncIterable<Uint8Array>,
  wanted: (head: Uint8Array) => boolean,
): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    if (first && !wanted(chunk)) return;
    first = false;
    yield chunk;
  }
}
