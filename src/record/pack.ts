import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Fast before small: a page is packed once while somebody waits. A checksum tells damage when it is unpacked. */
const PACKING = { params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 } };

/** Bytes as they are kept (Zstandard). */
export function pack(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, PACKING);
}

export function unpack(packed: Uint8Array): Uint8Array {
  return zstdDecompressSync(packed);
}

export function packJson(value: unknown): Uint8Array {
  return pack(Buffer.from(JSON.stringify(value)));
}

/** What `packJson` kept. The type is the caller's promise: only our own columns are read with it. */
export function unpackJson<T>(packed: Uint8Array): T {
  return JSON.parse(Buffer.from(unpack(packed)).toString('utf8')) as T;
}
