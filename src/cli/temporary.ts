import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GivenArticle, InputInfo, PageError, PageRecord } from '../format/index.ts';
import { readGivenRecord, readPageRecord } from '../reader/index.ts';

/** Stands in for source/ and work/ until both are there. */
export async function* readPaths(
  paths: readonly string[],
  kind: 'pages' | 'articles',
): AsyncGenerator<PageRecord | PageError> {
  for (const given of paths) {
    for (const path of filesOf(given)) {
      const input: InputInfo = {
        path,
        url: null,
        mediaType: null,
        bytes: null,
        capturedAt: null,
        record: null,
      };
      try {
        const raw = readFileSync(path === '-' ? 0 : path);
        const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
        if (kind === 'articles') {
          for (const line of bytes.toString('utf8').split('\n'))
            if (line.trim()) yield readGivenRecord(JSON.parse(line) as GivenArticle, input);
        } else {
          const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
          yield readPageRecord(
            id,
            bytes,
            { url: null, contentType: null },
            { ...input, bytes: bytes.length },
          );
        }
      } catch (error) {
        yield { input, error: { code: 'unreadable', message: String(error) } };
      }
    }
  }
}

function filesOf(path: string): string[] {
  if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
