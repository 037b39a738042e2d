import type { Known } from './tree.ts';

export function fishCompletion(commands: readonly Known[]): string {
  return commands
    .flatMap(({ name, description, flags }) => [
      `complete -c onrecord -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
      ...flags.map(
        (flag) =>
          `complete -c onrecord -n '__fish_seen_subcommand_from ${name}' -l ${flag.name.slice(2)}` +
          `${flag.takesValue ? ' -r' : ''} -d ${quoted(flag.description)}`,
      ),
    ])
    .join('\n');
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
