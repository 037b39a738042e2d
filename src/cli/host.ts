import { once } from 'node:events';
import { partsOf } from './print/screen/parts.ts';
import { printable } from './print/screen/printable.ts';

/** What a command may ask of the world around it: made once in main.ts, made by hand in tests. */
export interface Host {
  /** Writes one line to standard output, waiting where the reader of a pipe is slow. */
  readonly print: (line: string) => Promise<void>;
  /** Writes one line for people to standard error. */
  readonly note: (line: string) => void;
  /** Replaces the last line of standard error, which is a terminal; an empty text clears it. */
  readonly status: (text: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** True where standard output is a terminal. */
  readonly terminal: boolean;
  /** True where standard error is a terminal: progress is shown there and nowhere else. */
  readonly progress: boolean;
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number;
  readonly colour: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const DEFAULT_WIDTH = 80;

/** The host of a running process. */
export function processHost(): Host {
  const { stdout, stderr, env } = process;
  let status = '';
  const setStatus = (text: string) => {
    if (text || status) stderr.write(`\r\x1b[K${text}`);
    status = text;
  };
  return {
    print: async (line) => {
      setStatus('');
      for (const part of partsOf(line)) if (!stdout.write(part)) await once(stdout, 'drain');
    },
    note: (line) => {
      setStatus('');
      stderr.write(`${printable(line)}\n`);
    },
    status: setStatus,
    now: Date.now,
    terminal: stdout.isTTY === true,
    progress: stderr.isTTY === true,
    width: widthOf(env.COLUMNS, stdout.columns),
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    env,
  };
}

function widthOf(wished: string | undefined, real: number | undefined): number {
  const columns = Number(wished) || real || DEFAULT_WIDTH;
  return Math.max(40, columns);
}
