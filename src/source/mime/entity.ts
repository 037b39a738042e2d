import { latin } from '../latin.ts';

/** A MIME entity (RFC 2045): its header's fields by their names in lower case, the first of each name, and its body as sent. */
export interface Entity {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** More than this before the first blank line is no header. */
const LONGEST_HEADER = 256 * 1024;
/** No field's name is longer; most files are told by their first bytes to begin with none. */
const LONGEST_NAME = 200;
const FIELD = /^([!-9;-~]+)[ \t]*:[ \t]*/;

/** A whole message: a byte-order mark and blank lines may stand before it. */
export const messageOf = (bytes: Uint8Array): Entity => entityOf(bytes.subarray(beginning(bytes)));

/** Takes header and body apart. Lines that are no field are passed over; a part may begin with the blank line. */
export function entityOf(bytes: Uint8Array): Entity {
  const { header, body } = endOfHeader(bytes, 0);
  const fields = new Map<string, string>();
  const lines = decodeHeader(bytes.subarray(0, header)).replace(/\r?\n(?=[ \t])/g, '');
  for (const line of lines.split(/\r?\n/)) {
    const field = FIELD.exec(line);
    const name = field?.[1]?.toLowerCase();
    if (field && name && !fields.has(name)) fields.set(name, line.slice(field[0].length).trim());
  }
  return { fields, body: bytes.subarray(body) };
}

/** Does this begin with fields of a header, line after line, up to a blank one? */
export function beginsWithHeader(bytes: Uint8Array): boolean {
  const from = beginning(bytes);
  if (!FIELD.test(latin(bytes.subarray(from, from + LONGEST_NAME)))) return false;
  const { header } = endOfHeader(bytes, from);
  const lines = decodeHeader(bytes.subarray(from, Math.min(header, from + LONGEST_HEADER))).split(/\r?\n/);
  const whole = header < bytes.length ? lines : lines.slice(0, -1);
  return whole.length > 0 && whole.every((line, i) => FIELD.test(line) || (i > 0 && /^[ \t]|^$/.test(line)));
}

function beginning(bytes: Uint8Array): number {
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[from] === 0x0a || bytes[from] === 0x0d) from++;
  return from;
}

/** Where the header ends and where the body begins, behind the first blank line. */
function endOfHeader(bytes: Uint8Array, from: number): { header: number; body: number } {
  const first = bytes[from] === 0x0d ? from + 1 : from;
  if (bytes[first] === 0x0a) return { header: from, body: first + 1 };
  for (let at = bytes.indexOf(0x0a, from); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    const next = bytes[at + 1] === 0x0d ? at + 2 : at + 1;
    if (bytes[next] === 0x0a) return { header: at, body: next + 1 };
  }
  return { header: bytes.length, body: bytes.length };
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** ASCII by the rules, UTF-8 by RFC 6532, anything in practice. */
function decodeHeader(bytes: Uint8Array): string {
  const some = bytes.subarray(0, LONGEST_HEADER);
  try {
    return STRICT.decode(some);
  } catch {
    return new TextDecoder('windows-1252').decode(some);
  }
}
