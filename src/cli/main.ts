import { EXIT } from './exit.ts';
import { processHost } from './host.ts';
import { run } from './run.ts';

/** `| head` closes the pipe: that is an end, not an error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  const why = error.code === 'ENOSPC' ? 'the disk that it goes to is full' : error.message;
  process.stderr.write(`onrecord: expected to write its output; ${why}\n`);
  process.exit(EXIT.failed);
});

process.on('uncaughtException', (error) => {
  process.stderr.write(`onrecord: something in Onrecord itself failed. ${error.stack}\n`);
  process.exit(EXIT.failed);
});

process.exitCode = await run(process.argv.slice(2), processHost());
