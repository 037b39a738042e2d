import chardet from 'chardet';
import type { Warning } from '../../format/index.ts';
import { charsetOfMark, charsetOfNuls } from './byte-order.ts';
import { charsetOfHeader, charsetOfMeta } from './declared.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding used. */
  readonly charset: string;
  readonly warnings: readonly Warning[];
}

const GUESS_BYTES = 8192;

/**
 * Bytes to text: byte-order mark, HTTP header, `<meta>`, strict UTF-8, then a guess from the first 8 KB.
 * What is valid UTF-8 beyond ASCII is UTF-8 whatever the page says: other text is never so by accident.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const marked = charsetOfMark(bytes) ?? charsetOfNuls(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), charset: marked, warnings: [] };
  const label = charsetOfHeader(contentType) ?? charsetOfMeta(bytes);
  const declared = label === null ? null : decoderOf(label);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null && !(declared && stateful(declared.encoding))) {
    return { text: utf8, charset: 'utf-8', warnings: unknownLabel(label, declared) };
  }
  if (declared !== null && declared.encoding !== 'utf-8') {
    return { text: declared.decode(bytes), charset: declared.encoding, warnings: [] };
  }
  return guess(bytes, label);
}

function guess(bytes: Uint8Array, label: string | null): Decoded {
  if (nearlyUtf8(bytes))
    return { text: new TextDecoder().decode(bytes), charset: 'utf-8', warnings: [damaged()] };
  const name = chardet.detect(bytes.subarray(0, GUESS_BYTES));
  const decoder = (name === null ? null : decoderOf(name)) ?? new TextDecoder('windows-1252');
  const usable = decoder.encoding === 'utf-8' ? new TextDecoder('windows-1252') : decoder;
  const message =
    label === null
      ? `the page names no charset; read as ${usable.encoding}`
      : `the page says ${label} and is not; read as ${usable.encoding}`;
  return {
    text: usable.decode(bytes),
    charset: usable.encoding,
    warnings: [{ code: 'charset-guessed', message }],
  };
}

const damaged = (): Warning => ({
  code: 'charset-damaged',
  message: 'expected UTF-8; some bytes are not and show as U+FFFD',
});

const unknownLabel = (label: string | null, decoder: object | null): Warning[] =>
  label !== null && decoder === null
    ? [{ code: 'charset-unknown', message: `unknown charset "${label}"; read as utf-8` }]
    : [];

/** Encodings whose bytes are plain ASCII, so that "valid UTF-8" says nothing about them. */
const stateful = (encoding: string): boolean => encoding === 'iso-2022-jp' || encoding === 'x-user-defined';

/** The quick decoder mends what is broken; only where its mark of that stands is the strict one asked. */
function strictUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\ufffd')) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a few broken bytes (a cut page, a pasted character): most multi-byte sequences are whole. */
function nearlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    let j = 1;
    while (j < size && (bytes[i + j]! & 0xc0) === 0x80) j++;
    if (size > 0 && j === size) whole++;
    else broken++;
    i += j - 1;
  }
  return whole > broken * 4;
}

function decoderOf(label: string) {
  try {
    return new TextDecoder(label.toLowerCase());
  } catch {
    return null;
  }
}
