import type { Flag, Known } from './tree.ts';

export function zshCompletion(commands: readonly Known[]): string {
  return [
    '#compdef onrecord',
    '_onrecord() {',
    '  local -a commands',
    '  if (( CURRENT == 2 )); then',
    `    commands=(${commands.map((one) => quoted(`${one.name}:${one.description}`)).join(' ')})`,
    "    _describe 'command' commands",
    '    return',
    '  fi',
    '  shift words',
    '  (( CURRENT-- ))',
    '  case $words[1] in',
    ...commands.map(
      ({ name, flags }) => `    ${name}) _arguments ${flags.map(argumentOf).join(' ')} '*:file:_files' ;;`,
    ),
    '  esac',
    '}',
    'compdef _onrecord onrecord',
  ].join('\n');
}

function argumentOf({ name, description, takesValue }: Flag): string {
  const told = description.replace(/[[\]:\\]/g, '\\$&');
  return quoted(`${name}[${told}]${takesValue ? ':value:_files' : ''}`);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
