import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../bin/onrecord', import.meta.url));
const USAGE = fileURLToPath(new URL('./usage.cjs', import.meta.url));

/** What one call of the built command took. */
export interface Call {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of all its threads on all cores. */
  readonly cpu: number;
  /** The most memory that it held at once (resident set), in MiB. */
  readonly peak: number;
}

/** Runs the built command as a person would, with no npx before it; what it prints goes nowhere. */
export function call(...args: readonly string[]): Call {
  const begun = performance.now();
  const { output, status, stderr } = spawnSync(process.execPath, ['--require', USAGE, COMMAND, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const wall = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`onrecord ${args[0]} ended with ${status}: ${stderr}`);
  return { wall, ...(JSON.parse(output[3]!) as { cpu: number; peak: number }) };
}
