import { errorItem, inputOf } from '../errors.ts';
import type { Source, SourceItem } from '../types.ts';
import { tooLarge } from '../unpack.ts';
import { readMail } from './read-mail.ts';

/** The mails of a file in the form "mbox" (RFC 4155), one after the other; the file may be of any size. */
export async function* readMbox(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  { largest, skipped }: Source,
): AsyncGenerator<SourceItem> {
  let pages = 0;
  for await (const mail of mailsOf(chunks, largest)) {
    if (mail === null) {
      const { code, message } = tooLarge(largest);
      yield errorItem(inputOf(path, { mediaType: 'message/rfc822' }), code, message);
      continue;
    }
    for (const item of readMail(path, mail)) {
      const none = item.kind === 'error' && item.error.error.code !== 'cut-off';
      if (none) skipped(path, item.error.error.message);
      else yield item;
      if (!none) pages++;
    }
  }
  if (pages === 0)
    yield errorItem(inputOf(path), 'no-pages', 'expected mails with text; none in this file has any');
}

/** Each mail's bytes; null for one that is larger than allowed. */
async function* mailsOf(
  chunks: AsyncIterable<Uint8Array>,
  largest: number,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let begun = false;
  let blank = true;
  for await (const line of rawLines(chunks, largest)) {
    if (blank && isSeparator(line)) {
      if (begun) yield size > largest ? null : Buffer.concat(parts);
      [parts, size, begun] = [[], 0, true];
    } else {
      size += line.length;
      if (size <= largest) parts.push(line);
      else parts = [];
    }
    blank = line.length <= 2 && (line[0] === 0x0a || line[0] === 0x0d);
  }
  if (begun && size > 0) yield size > largest ? null : Buffer.concat(parts);
}

const isSeparator = (line: Uint8Array): boolean =>
  line[0] === 0x46 && /^From \S+.{0,60}\d{4}\s*$/.test(Buffer.from(line.subarray(0, 200)).toString('latin1'));

/** Lines with their ends; one that is longer than allowed comes in pieces. */
async function* rawLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(0x0a); to >= 0; to = chunk.indexOf(0x0a, from)) {
      const end = chunk.subarray(from, to + 1);
      yield rest.length === 0 ? end : Buffer.concat([...rest, end]);
      [rest, size, from] = [[], 0, to + 1];
    }
    rest.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size <= longest) continue;
    yield Buffer.concat(rest);
    [rest, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(rest);
}
