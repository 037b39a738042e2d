import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GivenArticle, InputInfo } from '../format/index.ts';
import type { WorkItem } from '../work/index.ts';
import type { InputKind } from './input.ts';

/** Stands in for source/ until it is there. */
export async function* openItems(paths: readonly string[], kind: InputKind): AsyncGenerator<WorkItem> {
  for (const path of paths.flatMap(filesOf)) {
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
      if (kind === 'pages')
        yield {
          kind: 'page',
          bytes,
          hints: { url: null, contentType: null },
          input: { ...input, bytes: bytes.length },
        };
      else
        for (const line of bytes.toString('utf8').split('\n'))
          if (line.trim()) yield { kind: 'given', given: JSON.parse(line) as GivenArticle, input };
    } catch (error) {
      yield { kind: 'error', error: { input, error: { code: 'unreadable', message: String(error) } } };
    }
  }
}

function filesOf(path: string): string[] {
  if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
