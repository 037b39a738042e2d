const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The six bits of each byte that is a letter of base64, -1 of all others. */
const SIX_BITS = new Int8Array(256).fill(-1);
for (const [bits, letter] of [...ALPHABET].entries()) SIX_BITS[letter.charCodeAt(0)] = bits;

const EQUALS = 0x3d;

/** Bytes written in base64 (RFC 2045, 6.8): what is no letter of it is passed over, and "=" ends it. */
export function fromBase64(written: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.floor((written.length * 3) / 4));
  let size = 0;
  let bits = 0;
  let held = 0;
  for (const letter of written) {
    if (letter === EQUALS) break;
    const six = SIX_BITS[letter]!;
    if (six < 0) continue;
    held = ((held << 6) | six) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[size++] = held >> bits;
  }
  return bytes.subarray(0, size);
}
