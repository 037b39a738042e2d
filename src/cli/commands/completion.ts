import { Argument, Command } from 'commander';
import type { CommandFile } from '../command.ts';
import { oneOf } from '../options/choice.ts';
import { bashCompletion } from './completion/bash.ts';
import { fishCompletion } from './completion/fish.ts';
import { type Known, knownBy } from './completion/tree.ts';
import { zshCompletion } from './completion/zsh.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Known[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `onrecord completion SHELL`: a script made from the command line's own tree, so that it never lags behind. */
export const completionCommand: CommandFile = (host) =>
  new Command('completion')
    .description('print a script that completes commands and flags in a shell')
    .addArgument(new Argument('<shell>', SHELLS.join(', ')).argParser(oneOf('the shell', SHELLS)))
    .addHelpText(
      'after',
      '\nExample:\n  onrecord completion bash\n\nTo use it at once in bash or zsh: eval "$(onrecord completion bash)"; in fish: onrecord completion fish | source',
    )
    .action((shell: Shell, _options: object, command: Command) =>
      host.print(SCRIPTS[shell](knownBy(command.parent!))),
    );
