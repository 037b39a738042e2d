// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are the shell’s own
import type { Known } from './tree.ts';

/** Commands, then flags; everything else is a file. */
export function bashCompletion(commands: readonly Known[]): string {
  const flags = commands.map(
    (one) => `      ${one.name}) words='${one.flags.map((f) => f.name).join(' ')}' ;;`,
  );
  return [
    '_onrecord() {',
    '  local word="${COMP_WORDS[COMP_CWORD]}" words=""',
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words='${commands.map(({ name }) => name).join(' ')}'`,
    '  elif [ "${word#-}" != "$word" ]; then',
    '    case "${COMP_WORDS[1]}" in',
    ...flags,
    '    esac',
    '  fi',
    '  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); fi',
    '}',
    'complete -o default -F _onrecord onrecord',
  ].join('\n');
}
