import { processHost } from './host.ts';
import { run } from './run.ts';

/** `| head` closes the pipe: that is an end, not an error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 3);
});

process.exitCode = await run(process.argv.slice(2), processHost());
