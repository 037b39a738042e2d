import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { UsageError } from './exit.ts';
import type { Host } from './host.ts';

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

/** Says of each pair in a file whether both say the same thing. False where a line was no pair; the rest goes on. */
export async function comparePairs(file: string, host: Host): Promise<boolean> {
  const { scorePair } = await import('../story/index.ts');
  let whole = true;
  let number = 0;
  const lines = createInterface({ input: file === '-' ? process.stdin : createReadStream(openedFile(file)) });
  for await (const line of lines) {
    number++;
    if (!line.trim()) continue;
    const pair = pairOf(line);
    if (!pair) {
      whole = false;
      host.note(`onrecord: expected {"id", "a", "b"} in line ${number} of ${file}, not ${line.slice(0, 60)}`);
    } else await host.print(JSON.stringify({ id: pair.id, ...scorePair(pair.a, pair.b) }));
  }
  return whole;
}

/** The file as it was named, if it can be one. */
function openedFile(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory() === false) return file;
  const what = stats ? 'a folder' : 'not there';
  throw new UsageError(`expected a file with lines {"id", "a", "b"}; ${file} is ${what}`);
}

function pairOf(line: string): Pair | null {
  try {
    const value: unknown = JSON.parse(line);
    return isPair(value) ? value : null;
  } catch {
    return null;
  }
}

function isPair(value: unknown): value is Pair {
  if (typeof value !== 'object' || value === null) return false;
  const { id, a, b } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof a === 'string' && typeof b === 'string';
}
