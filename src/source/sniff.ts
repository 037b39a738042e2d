import { latin } from './latin.ts';

/** What begins with these is no page; `at` is where the mark stands. */
const MARKS: readonly { readonly what: string; readonly mark: string; readonly at?: number }[] = [
  { what: 'a PDF document', mark: '%PDF-' },
  { what: 'a picture (PNG)', mark: '\x89PNG' },
  { what: 'a picture (JPEG)', mark: '\xff\xd8\xff' },
  { what: 'a picture (GIF)', mark: 'GIF8' },
  { what: 'a picture (WebP)', mark: 'WEBP', at: 8 },
  { what: 'a picture (AVIF)', mark: 'ftypavif', at: 4 },
  { what: 'a picture (icon)', mark: '\0\0\x01\0' },
  { what: 'a picture (TIFF)', mark: 'II*\0' },
  { what: 'a film (MP4)', mark: 'ftyp', at: 4 },
  { what: 'a film (Matroska or WebM)', mark: '\x1aE\xdf\xa3' },
  { what: 'a sound (MP3)', mark: 'ID3' },
  { what: 'a sound or film (Ogg)', mark: 'OggS' },
  { what: 'a sound or film (RIFF)', mark: 'RIFF' },
  {
    what: 'a ZIP archive, or a file that is one inside (EPUB, XLSX; a DOCX can be saved as RTF)',
    mark: 'PK\x03\x04',
  },
  { what: 'an empty ZIP archive', mark: 'PK\x05\x06' },
  { what: 'a RAR archive', mark: 'Rar!' },
  { what: 'a 7-Zip archive', mark: '7z\xbc\xaf' },
  { what: 'a bzip2 archive', mark: 'BZh' },
  { what: 'an XZ archive', mark: '\xfd7zXZ' },
  { what: 'a Zstandard archive', mark: '\x28\xb5\x2f\xfd' },
  { what: 'a tar archive', mark: 'ustar', at: 257 },
  { what: 'an SQLite database', mark: 'SQLite format 3' },
  { what: 'an old Office document', mark: '\xd0\xcf\x11\xe0' },
  { what: 'a program (ELF)', mark: '\x7fELF' },
  { what: 'a font (WOFF)', mark: 'wOF' },
  { what: 'a font (TrueType)', mark: '\0\x01\0\0\0' },
  { what: 'a font (OpenType)', mark: 'OTTO' },
];

/** What a file is that is no page, by its first bytes; null where it may be one. */
export function otherThanPage(head: Uint8Array): string | null {
  const text = latin(head.subarray(0, 300));
  for (const { what, mark, at = 0 } of MARKS) if (text.startsWith(mark, at)) return what;
  return isBinary(head) ? 'a binary file of unknown kind' : null;
}

/** What a file is that holds no JSON Lines, by its first bytes; null where it may. */
export function otherThanLines(head: Uint8Array): string | null {
  const other = otherThanPage(head);
  if (other !== null) return other;
  const first = latin(head.subarray(0, 300))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (first.startsWith('<')) return 'HTML or XML (leave out --input articles to read pages)';
  if (first.includes('\0')) return 'text in UTF-16 (convert it to UTF-8)';
  return /^\[\s*(?:$|[{\]])/.test(first) ? 'one JSON list (its members belong on lines of their own)' : null;
}

/** Whether the first line is a JSON object, all of it: no page begins so. */
export function isJsonLines(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x7b) return false;
  const end = bytes.indexOf(0x0a);
  try {
    JSON.parse(new TextDecoder().decode(bytes.subarray(0, end < 0 ? bytes.length : end)));
    return true;
  } catch {
    return false;
  }
}

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

export const isWarc = (head: Uint8Array): boolean => latin(head.subarray(0, 7)) === 'WARC/1.';

export const isRtf = (head: Uint8Array): boolean => latin(head.subarray(0, 5)) === '{\\rtf';

const FEED =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?[^>]{0,500}>\s*|<!--(?:[^-]|-(?!->)){0,2000}-->\s*|<!DOCTYPE[^>]{0,500}>\s*){0,8}<(?:rss|feed|rdf:RDF)[\s>]/i;

/** RSS or Atom: its root element may come after declarations and comments. */
export const isFeed = (head: Uint8Array): boolean => FEED.test(latin(head.subarray(0, 4096)));

/** Control characters that no text has, and not those of UTF-16, whose NULs stand at every other byte. */
function isBinary(head: Uint8Array): boolean {
  const size = Math.min(head.length, 1024);
  if (size === 0 || (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return false;
  let controls = 0;
  const nuls = [0, 0];
  for (let i = 0; i < size; i++) {
    const byte = head[i]!;
    if (byte === 0) nuls[i & 1]!++;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x1b)) controls++;
  }
  const wide = Math.min(...nuls) * 16 < Math.max(...nuls) && Math.max(...nuls) > size / 4;
  return controls > size / 25 || (!wide && nuls[0]! + nuls[1]! > size / 10);
}
