/** The charset that a byte-order mark names, or null. */
export function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in Latin text every other byte is NUL. */
export function charsetOfNuls(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, 1024) & ~1;
  if (size < 16) return null;
  const nuls = [0, 0];
  for (let i = 0; i < size; i++) if (bytes[i] === 0) nuls[i & 1]!++;
  const [even = 0, odd = 0] = nuls;
  if (odd > size / 4 && even < size / 64) return 'utf-16le';
  if (even > size / 4 && odd < size / 64) return 'utf-16be';
  return null;
}
