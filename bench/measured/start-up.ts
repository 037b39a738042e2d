import { fileURLToPath } from 'node:url';
import { call } from './command.ts';
import { middle, type Row } from './row.ts';

const PAGE = fileURLToPath(new URL('../../examples/museum.html', import.meta.url));
const CALLS = [['--version'], ['--help'], ['schema'], ['read', PAGE, '--format', 'jsonl']];
const TIMES = 7;

/** From the call to its end, without npx. */
export function* startUpRows(): Generator<Row> {
  for (const args of CALLS) {
    const calls = Array.from({ length: TIMES }, () => call(...args));
    const wall = middle(calls.map((one) => one.wall * 1000));
    const cpu = middle(calls.map((one) => one.cpu * 1000));
    const what = args[0] === 'read' ? '`onrecord read` of one page' : `\`onrecord ${args[0]}\``;
    const figure = `${wall.toFixed(0)} ms; ${cpu.toFixed(0)} ms of processor time`;
    yield { what, figure, aim: args[0] === 'read' ? '' : '250 ms' };
  }
}
