import { errorItem, inputOf } from './errors.ts';
import { givenOf } from './given.ts';
import { numberedLines } from './lines.ts';
import type { SourceItem } from './types.ts';

const EXPECTED = 'expected a JSON object with "id" and "text", both strings';

/** Articles that are clean already, one a line. A bad line is answered by an error and the next one read. */
export async function* readArticles(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  largest: number,
): AsyncGenerator<SourceItem> {
  const input = inputOf(path);
  let lines = 0;
  for await (const { number, text } of numberedLines(chunks, largest)) {
    if (text !== null && text.trim() === '') continue;
    lines++;
    const given = text === null ? { wrong: 'it is longer than the limit' } : givenOf(text);
    if ('wrong' in given) yield errorItem(input, 'bad-line', `line ${number}: ${EXPECTED}; ${given.wrong}`);
    else yield { kind: 'given', given, input: { ...input, url: given.url || null } };
  }
  if (lines === 0) yield errorItem(input, 'empty', `${EXPECTED}, one a line; there is not a single line`);
}
