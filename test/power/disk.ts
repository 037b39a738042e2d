import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the folder of a record has left after its writers were killed. */
export interface Disk {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Leaves in the folder what a cut at this moment leaves. */
  readonly cut: () => void;
  /** Everything in the folder is on the disk now. */
  readonly settle: () => void;
}

/** A kill leaves all that was written: the system still has it. */
export function diskOfKill(under: string): Disk {
  const folder = join(under, 'folder');
  mkdirSync(folder);
  return { folder, env: {}, cut: () => {}, settle: () => {} };
}

/** A cut of the power leaves what was synced. */
export function diskOfPowerCut(under: string, shim: string): Disk {
  const [folder, disk] = [join(under, 'folder'), join(under, 'disk')];
  mkdirSync(folder);
  mkdirSync(disk);
  return {
    folder,
    env: { LD_PRELOAD: shim, POWER_FOLDER: folder, POWER_DISK: disk },
    cut: () => replace(folder, disk),
    settle: () => replace(disk, folder),
  };
}

function replace(files: string, by: string): void {
  for (const name of readdirSync(files)) rmSync(join(files, name));
  for (const name of readdirSync(by)) cpSync(join(by, name), join(files, name));
}

/** Builds the shim with the machine's own compiler; where that cannot be, says why. */
export function buildShim(
  folder: string,
  source = 'shim.c',
): { readonly shim: string } | { readonly reason: string } {
  if (process.platform !== 'linux') return { reason: 'the shim is for Linux' };
  const shim = join(folder, 'shim.so');
  const built = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-Wall', '-o', shim, sourceOf(source), '-ldl'], {
    encoding: 'utf8',
  });
  if (built.error) return { reason: 'this machine has no C compiler (cc)' };
  return built.status === 0 ? { shim } : { reason: `cc could not build the shim: ${built.stderr}` };
}

const sourceOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
