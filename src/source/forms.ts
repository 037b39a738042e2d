import { decode } from '../page/index.ts';
import { exportFormIn } from './archive-exports/form-in.ts';
import { errorItem, inputOf } from './errors.ts';
import { kindOfMessage } from './mime/kind.ts';
import { wrongWith } from './no-page.ts';
import { originOf } from './saved/origin.ts';
import { isFeed, isRtf } from './sniff.ts';
import type { SourceItem } from './types.ts';

/** The pages in a file's bytes (unpacked), by the form that they have. What reads a form is loaded where the form is met. */
export async function* pagesOf(path: string, bytes: Uint8Array): AsyncGenerator<SourceItem> {
  const wrong = wrongWith(bytes);
  if (wrong === null) yield* pagesByForm(path, bytes);
  else yield errorItem(inputOf(path, { bytes: bytes.length }), wrong.code, wrong.message);
}

async function* pagesByForm(path: string, bytes: Uint8Array): AsyncGenerator<SourceItem> {
  const message = kindOfMessage(bytes);
  if (message === 'mhtml') yield (await import('./mhtml/read-mhtml.ts')).readMhtml(path, bytes);
  else if (message === 'mail') yield* (await import('./mail/read-mail.ts')).readMail(path, bytes);
  else if (isRtf(bytes)) yield* pagesOfRtf(path, bytes);
  else if (isFeed(bytes)) yield* (await import('./feeds/read-feed.ts')).readFeed(path, bytes);
  else yield* pagesOfText(path, bytes);
}

/** What a word processor wrote is read as the text that it shows, and kept as that: an export's articles, or one page. */
async function* pagesOfRtf(path: string, bytes: Uint8Array): AsyncGenerator<SourceItem> {
  const { textOfRtf } = await import('./rtf/read-rtf.ts');
  const text = textOfRtf(bytes);
  const form = exportFormIn(text);
  if (form !== null) yield* (await exportReader())(path, text, form, RTF);
  else if (!/\S/.test(text)) yield errorItem(inputOf(path, { mediaType: RTF }), 'empty', NOTHING);
  else {
    const shown = new TextEncoder().encode(text);
    const input = inputOf(path, { mediaType: RTF, bytes: shown.length });
    yield {
      kind: 'page',
      bytes: shown,
      hints: { url: null, contentType: 'text/plain; charset=utf-8' },
      input,
    };
  }
}

const RTF = 'application/rtf';
const NOTHING = 'expected a document with text; this RTF document shows none';

/** Plain text may be an export with many articles; HTML and all other text is one page as it stands. */
async function* pagesOfText(path: string, bytes: Uint8Array): AsyncGenerator<SourceItem> {
  const text = beginsWithTag(bytes) ? null : decode(bytes, null).text;
  const form = text === null ? null : exportFormIn(text);
  if (text !== null && form !== null) yield* (await exportReader())(path, text, form, 'text/plain');
  else {
    const { url, capturedAt } = originOf(bytes);
    const input = inputOf(path, { url, capturedAt, bytes: bytes.length });
    yield { kind: 'page', bytes, hints: { url, contentType: null }, input };
  }
}

const exportReader = async (): Promise<typeof import('./archive-exports/read-exports.ts').readExports> =>
  (await import('./archive-exports/read-exports.ts')).readExports;

function beginsWithTag(bytes: Uint8Array): boolean {
  let at = bytes[0] === 0xef ? 3 : 0;
  while (bytes[at] === 0x20 || (bytes[at]! >= 0x09 && bytes[at]! <= 0x0d)) at++;
  return bytes[at] === 0x3c;
}
