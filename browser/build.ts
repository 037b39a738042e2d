import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const ENTRY = fileURLToPath(new URL('../src/browser.ts', import.meta.url));

/** Bundles the reader for browsers: ES modules without a bare import, and with nothing of Node, in `folder`. */
export async function buildForBrowser(folder: string): Promise<void> {
  await build({
    input: { onrecord: ENTRY },
    platform: 'browser',
    output: {
      dir: folder,
      format: 'esm',
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'onrecord-[name]-[hash].js',
      cleanDir: true,
    },
    logLevel: 'warn',
  });
}

if (import.meta.main) await buildForBrowser(fileURLToPath(new URL('../dist/browser/', import.meta.url)));
