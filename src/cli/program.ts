import { Command } from 'commander';
import type { CommandFile, End } from './command.ts';
import { addCommand } from './commands/add.ts';
import { backupCommand } from './commands/backup.ts';
import { completionCommand } from './commands/completion.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { forgetCommand } from './commands/forget.ts';
import { mergeCommand } from './commands/merge.ts';
import { proseCommand } from './commands/prose.ts';
import { readCommand } from './commands/read.ts';
import { rereadCommand } from './commands/reread.ts';
import { reuseCommand } from './commands/reuse.ts';
import { sameCommand } from './commands/same.ts';
import { schemaCommand } from './commands/schema.ts';
import { searchCommand } from './commands/search.ts';
import { showCommand } from './commands/show.ts';
import { startCommand } from './commands/start.ts';
import { statementsCommand } from './commands/statements.ts';
import { storiesCommand } from './commands/stories.ts';
import { timelineCommand } from './commands/timeline.ts';
import { verifyCommand } from './commands/verify.ts';
import { versionsCommand } from './commands/versions.ts';
import { whoCommand } from './commands/who.ts';
import type { Host } from './host.ts';
import { installedVersion } from './version.ts';

/** In the order in which a newcomer meets them. */
const COMMANDS: readonly CommandFile[] = [
  startCommand,
  readCommand,
  addCommand,
  storiesCommand,
  showCommand,
  statementsCommand,
  searchCommand,
  whoCommand,
  timelineCommand,
  sameCommand,
  reuseCommand,
  exportCommand,
  versionsCommand,
  verifyCommand,
  rereadCommand,
  backupCommand,
  mergeCommand,
  forgetCommand,
  proseCommand,
  schemaCommand,
  doctorCommand,
  completionCommand,
];

/** The whole command line. */
export function programOf(host: Host, end: End): Command {
  const program = new Command('onrecord')
    .description(
      'Reads the news and keeps a sourced record of who said what, to whom, when, according to whom.',
    )
    .version(installedVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help');
  for (const command of COMMANDS) program.addCommand(command(host, end));
  for (const command of [program, ...program.commands]) quiet(command, host);
  return program;
}

/** Errors are thrown to run.ts, and what is printed goes through the host. */
function quiet(command: Command, host: Host): void {
  command
    .exitOverride()
    .showHelpAfterError(
      command.parent
        ? `(onrecord ${command.name()} --help shows an example)`
        : '(onrecord --help lists what there is)',
    )
    .showSuggestionAfterError()
    .configureHelp({ helpWidth: host.width, minWidthToWrap: 12 })
    .configureOutput({
      writeOut: (text) => void host.print(text.trimEnd()),
      writeErr: (text) => host.note(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, 'onrecord: ')),
    });
}
