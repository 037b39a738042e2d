import { readFileSync } from 'node:fs';

/** The version of this installation, from its package.json, which lies two folders up in src/ and in dist/ alike. */
export function installedVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
