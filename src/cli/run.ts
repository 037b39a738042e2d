import { CommanderError } from 'commander';
import { EXIT, type ExitCode, UsageError } from './exit.ts';
import type { Host } from './host.ts';
import { programOf } from './program.ts';

/** Runs one call of the command and gives its exit code. Nothing is thrown. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = programOf(host, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return codeOf(error, host);
  }
}

function codeOf(error: unknown, host: Host): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError) {
    host.note(`onrecord: ${error.message}`);
    return EXIT.usage;
  }
  host.note(`onrecord: something in Onrecord itself failed. ${detail(error)}`);
  return EXIT.failed;
}

function detail(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
