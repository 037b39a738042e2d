import { Command } from 'commander';
import { addCommand } from './add.ts';
import { backupCommand } from './backup.ts';
import type { CommandFile, End } from './command.ts';
import { completionCommand } from './completion.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { forgetCommand } from './forget.ts';
import type { Host } from './host.ts';
import { mergeCommand } from './merge.ts';
import { proseCommand } from './prose.ts';
import { readCommand } from './read.ts';
import { rereadCommand } from './reread.ts';
import { reuseCommand } from './reuse.ts';
import { sameCommand } from './same.ts';
import { schemaCommand } from './schema.ts';
import { searchCommand } from './search.ts';
import { showCommand } from './show.ts';
import { startCommand } from './start.ts';
import { statementsCommand } from './statements.ts';
import { storiesCommand } from './stories.ts';
import { timelineCommand } from './timeline.ts';
import { verifyCommand } from './verify.ts';
import { installedVersion } from './version.ts';
import { versionsCommand } from './versions.ts';
import { whoCommand } from './who.ts';

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
