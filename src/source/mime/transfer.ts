import { fromBase64 } from './base64.ts';
import type { Entity } from './entity.ts';

/** The body's own bytes, its transfer encoding undone (RFC 2045, 6): quoted-printable, base64, or as it is. */
export function contentOf({ fields, body }: Entity): Uint8Array {
  const encoding = fields.get('content-transfer-encoding')?.trim().toLowerCase();
  if (encoding === 'base64') return fromBase64(body);
  return encoding === 'quoted-printable' ? unquoted(body) : body;
}

/** What is no code of two figures stays as it is; white space at the end of a line is the transport's. */
function unquoted(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let size = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!;
    if (byte !== EQUALS) {
      bytes[size++] = byte;
      continue;
    }
    const end = endOfLine(body, at + 1);
    if (end >= 0) at = end;
    else if (isHex(body[at + 1]) && isHex(body[at + 2])) {
      bytes[size++] = Number.parseInt(String.fromCharCode(body[at + 1]!, body[at + 2]!), 16);
      at += 2;
    } else bytes[size++] = byte;
  }
  return bytes.subarray(0, size);
}

const EQUALS = 0x3d;
const LINE_FEED = 0x0a;

/** Where the line ends that has nothing but white space from here on; -1 where more follows. */
function endOfLine(body: Uint8Array, from: number): number {
  let at = from;
  while (body[at] === 0x20 || body[at] === 0x09 || body[at] === 0x0d) at++;
  return at >= body.length || body[at] === LINE_FEED ? at : -1;
}

const isHex = (byte: number | undefined): boolean =>
  byte !== undefined &&
  ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66));
