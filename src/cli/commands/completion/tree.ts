import type { Command } from 'commander';

/** What a shell may complete: the commands with their flags, as the command line itself knows them. */
export interface Known {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly Flag[];
}

export interface Flag {
  /** With its dashes. */
  readonly name: string;
  readonly description: string;
  readonly takesValue: boolean;
}

export function knownBy(program: Command): Known[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    flags: [
      ...command.options.map(({ long, flags, description, required, optional }) => ({
        name: long ?? flags,
        description,
        takesValue: required || optional,
      })),
      { name: '--help', description: 'print its help', takesValue: false },
    ],
  }));
}
