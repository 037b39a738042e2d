import { type Command, CommanderError } from 'commander';
import type { RecordError, RecordProblem } from '../record/index.ts';
import { ADVICE } from './advice.ts';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import type { Host } from './host.ts';
import { nearest } from './options/nearest.ts';
import { programOf } from './program.ts';

/** Runs one call of the command and gives its exit code. Nothing is thrown. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = programOf(host, (ended) => {
    code = ended;
  });
  try {
    checkHelp(args, program);
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return codeOf(error, host);
  }
}

/** `help WORD` with a word that is no command gets the nearest one, like the word alone. */
function checkHelp([first, word]: readonly string[], program: Command): void {
  const known = program.commands.map((command) => command.name());
  if (first !== 'help' || word === undefined || [...known, 'help'].includes(word) || word.startsWith('-'))
    return;
  const near = nearest(word, known);
  throw new UsageError(
    `expected a command to help with, not "${word}".${near ? ` Did you mean ${near}?` : ''}`,
  );
}

function codeOf(error: unknown, host: Host): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError) {
    host.note(`onrecord: ${error.message}`);
    return EXIT.usage;
  }
  if (isRecordError(error)) {
    const advice = ADVICE[error.code];
    host.note(`onrecord: ${error.message}${advice ? `. ${advice}` : ''}`);
    return WRONG_FILE.includes(error.code) ? EXIT.usage : EXIT.failed;
  }
  host.note(`onrecord: something in Onrecord itself failed. ${detail(error)}`);
  return EXIT.failed;
}

/** Told by its name, so that a call that opens no record loads no database. */
function isRecordError(error: unknown): error is RecordError {
  return error instanceof Error && error.name === 'RecordError';
}

/** Problems with the file that was named, not with Onrecord or the machine. */
const WRONG_FILE: readonly RecordProblem[] = [
  'not-found',
  'not-a-record',
  'newer-record',
  'read-only',
  'cannot-open',
];

function detail(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
