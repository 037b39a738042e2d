import { createHash } from 'node:crypto';
import { unpack } from '../pack.ts';
import type { WholeCheck } from './types.ts';

/** The bytes kept are those of the hash under which they are kept, and some text was read from them. */
export const checkPages: WholeCheck = function* (db) {
  const pages = db.prepare(
    `SELECT hash, size, zstd, EXISTS (SELECT 1 FROM article WHERE page = page.key) AS used
     FROM page ORDER BY key`,
  );
  for (const { hash, size, zstd, used } of pages.iterate()) {
    const wrong = wrongWith(String(hash), Number(size), zstd as Uint8Array);
    if (wrong !== null) yield { check: 'pages', where: `sha256:${hash}`, message: wrong };
    if (used === 0) yield { check: 'pages', where: `sha256:${hash}`, message: 'no article was read from it' };
  }
};

function wrongWith(hash: string, size: number, packed: Uint8Array): string | null {
  try {
    const bytes = unpack(packed);
    if (bytes.length !== size) return `expected ${size} bytes, and ${bytes.length} are kept`;
    const is = createHash('sha256').update(bytes).digest('hex');
    return is === hash ? null : `the bytes kept have another hash, ${is}`;
  } catch {
    return 'the bytes kept cannot be unpacked';
  }
}
