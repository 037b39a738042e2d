import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the command is committed with its run bit', () => {
  expect(statSync(join(bin, 'onrecord')).mode & 0o111).toBe(0o111);
});

it('says what to run where nothing was built', () => {
  cpSync(bin, join(folder, 'bin'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/onrecord')], {
    encoding: 'utf8',
  });
  expect(status).toBe(3);
  expect(stderr).toContain('npm run build');
});
