import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ADDER = fileURLToPath(new URL('../../src/record/fixtures/endless-adder.ts', import.meta.url));

/** A process that adds until it is killed. */
export interface Writer {
  /** Ids with the version that was acknowledged. */
  readonly acknowledged: ReadonlyMap<string, number>;
  /** Resolves when it has acknowledged something, or ended. */
  readonly begun: Promise<void>;
  readonly kill: () => void;
  readonly ended: Promise<void>;
}

export function startWriter(
  file: string,
  name: string,
  synchronous: string,
  env: Readonly<Record<string, string>>,
): Writer {
  const child = spawn(process.execPath, [ADDER, file, name, synchronous], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const acknowledged = new Map<string, number>();
  const begun = once(child.stdout, 'data').then(() => {});
  return {
    acknowledged,
    begun: Promise.race([begun, once(child, 'close').then(() => {})]),
    kill: () => void child.kill('SIGKILL'),
    ended: endOf(child, acknowledged),
  };
}

/** Reads the acknowledgements to the last whole line; a process that ended by itself had an error. */
async function endOf(child: ChildProcess, acknowledged: Map<string, number>): Promise<void> {
  let line = '';
  let errors = '';
  child.stderr!.on('data', (text) => {
    errors += text;
  });
  child.stdout!.on('data', (text) => {
    const lines = (line + text).split('\n');
    line = lines.pop()!;
    for (const [id, version] of lines.map((one) => one.split(' '))) acknowledged.set(id!, Number(version));
  });
  const [code] = await once(child, 'close');
  if (code !== null) throw new Error(`a writer ended by itself with ${code}: ${errors}`);
}
