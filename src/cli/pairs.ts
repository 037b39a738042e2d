import type { PageError } from '../format/index.ts';
import type { PairScore } from '../story/index.ts';
import type { Host } from './host.ts';
import type { Format } from './options/format.ts';
import { type PairLine, pairLines } from './pair-lines.ts';
import { printable } from './print/screen/printable.ts';

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

const EXPECTED = 'expected a JSON object with "id", "a" and "b", all strings';

/** Says of each pair in a file whether both say the same thing. False where a line was no pair: it is answered in its place. */
export async function comparePairs(file: string, format: Format, host: Host): Promise<boolean> {
  const { scorePair } = await import('../story/index.ts');
  let whole = true;
  for await (const line of pairLines(file)) {
    if ('text' in line && line.text.trim() === '') continue;
    const pair = pairOf(line);
    if (typeof pair === 'string') {
      whole = false;
      const failed = errorOf(file, pair);
      await host.print(format === 'jsonl' ? JSON.stringify(failed) : printable(failed.error.message));
    } else {
      const told = { id: pair.id, ...scorePair(pair.a, pair.b) };
      await host.print(format === 'jsonl' ? JSON.stringify(told) : printable(textOf(told)));
    }
  }
  return whole;
}

function textOf({ id, score, same }: PairScore & { readonly id: string }): string {
  return `${id}: ${same ? 'the same' : 'not the same'} (${score.toFixed(2)})`;
}

function errorOf(path: string, message: string): PageError {
  const input = { path, url: null, mediaType: null, bytes: null, capturedAt: null, record: null };
  return { input, error: { code: 'bad-line', message } };
}

/** The pair in a line, or what is wrong with the line. */
function pairOf(line: PairLine): Pair | string {
  const { number } = line;
  if ('wrong' in line) return `line ${number}: ${EXPECTED}; ${WRONG[line.wrong]}`;
  try {
    const value: unknown = JSON.parse(line.text);
    return isPair(value) ? value : `line ${number}: ${EXPECTED}, not ${beginning(line.text)}`;
  } catch {
    return `line ${number}: ${EXPECTED}; it is no JSON: ${beginning(line.text)}`;
  }
}

const WRONG: Readonly<Record<Extract<PairLine, { wrong: string }>['wrong'], string>> = {
  'too-long': 'it is longer than the limit of a line',
  'not-utf-8': 'it is not in UTF-8',
  unreadable: 'it cannot be read on: the gzip is cut off or damaged, or the disk gives an error',
};

const beginning = (line: string): string => (line.length > 60 ? `${line.slice(0, 60)}…` : line);

function isPair(value: unknown): value is Pair {
  if (typeof value !== 'object' || value === null) return false;
  const { id, a, b } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof a === 'string' && typeof b === 'string';
}
