import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildForBrowser } from './build.ts';
import { openPage, type Page } from './chromium.ts';
import { serverOf } from './serve.ts';

/** The page `index.html` in a Chromium, with a fresh build where the package has its own; `instead` as `serverOf` has it. */
export async function openBuiltPage(
  chromium: string,
  instead: (path: string) => Uint8Array | null = () => null,
): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-browser-'));
  await buildForBrowser(folder);
  const server = serverOf((path) => {
    const built = /^\/dist\/browser\/(.+)$/.exec(path)?.[1];
    return built === undefined ? instead(path) : readFileSync(join(folder, built));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const page = await openPage(chromium, `http://localhost:${port}/browser/index.html`);
  return {
    ...page,
    async close() {
      await page.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
