import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const PAGE = /\.html?(?:\.gz)?$/;

/** Pages of a folder and the folders in it, unpacked: as many as asked, drawn by their bytes' hash, none twice. */
export function samplePages(folder: string, most: number): Uint8Array[] {
  const byHash = new Map<string, Uint8Array>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!PAGE.test(path)) continue;
    const read = readFileSync(`${folder}/${path}`);
    const bytes = read[0] === 0x1f ? gunzipSync(read) : read;
    byHash.set(createHash('sha256').update(bytes).digest('hex'), bytes);
  }
  const drawn = [...byHash].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, most);
  return drawn.map(([, bytes]) => bytes);
}
