import { constants, gunzipSync } from 'node:zlib';
import { inMiB } from './limits.ts';
import { isGzip } from './sniff.ts';

export type Unpacked = { readonly bytes: Uint8Array } | { readonly code: string; readonly message: string };

/** How often a file may be packed again inside; some crawlers pack twice. */
const LAYERS = 3;

/** Unpacks what is gzipped, to `largest` bytes at most; all else comes back as it is. */
export function unpack(packed: Uint8Array, largest: number): Unpacked {
  let bytes = packed;
  for (let layer = 0; layer < LAYERS && isGzip(bytes); layer++) {
    try {
      bytes = gunzipSync(bytes, { maxOutputLength: largest });
    } catch (error) {
      return refusal(error, largest);
    }
  }
  return bytes.length > largest ? tooLarge(largest) : { bytes };
}

export const tooLarge = (largest: number): { code: string; message: string } => ({
  code: 'too-large',
  message: `expected at most ${inMiB(largest)} after unpacking; it has more (ONRECORD_LARGEST sets the limit, in MiB)`,
});

function refusal(error: unknown, largest: number): { code: string; message: string } {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(largest);
  const cut = code === 'Z_BUF_ERROR';
  return {
    code: 'gzip-damaged',
    message: cut
      ? 'the gzip data end too early; the file was cut off, fetch it again'
      : 'it begins as gzip and cannot be unpacked; the file is damaged',
  };
}

/** The beginning of what a gzip holds, from the beginning of the gzip. */
export function unpackedHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}
