import type { Host } from '../src/cli/host.ts';
import { run } from '../src/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs one call of the command in this process, without a terminal, and keeps what it prints. */
export async function call(args: readonly string[], changes: Partial<Host> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const host: Host = {
    print: async (line) => void out.push(...line.split('\n')),
    note: (line) => void err.push(line),
    status: (line) => void err.push(line),
    now: () => Date.UTC(2026, 0, 1),
    terminal: false,
    progress: false,
    width: 80,
    colour: false,
    env: {},
    ...changes,
  };
  return { code: await run(args, host), out, err };
}
