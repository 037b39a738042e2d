import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { call } from './host.ts';

const script = async (shell: string) => (await call(['completion', shell])).out.join('\n');

/** What bash would offer for the words typed so far. */
async function offered(...words: string[]): Promise<string[]> {
  const asked = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _onrecord`;
  const { stdout, status } = spawnSync(
    'bash',
    ['-c', `${await script('bash')}\n${asked}\nprintf '%s\\n' "\${COMPREPLY[@]}"`],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  return stdout.split('\n').filter(Boolean);
}

it.skipIf(spawnSync('bash', ['-c', 'complete -p >/dev/null']).error)(
  'offers commands first, then the flags of the command, else files',
  async () => {
    expect(await offered('onrecord', 'st')).toEqual(['start', 'stories', 'statements']);
    expect(await offered('onrecord', 'export', '--w')).toEqual(['--without-text']);
    expect(await offered('onrecord', 'read', 'exa')).toEqual([]);
  },
);

it.each([
  ['zsh', "'--without-text[no words of the pages\\: ids"],
  ['fish', "'__fish_seen_subcommand_from export' -l without-text -d"],
])('names every command and its flags for %s', async (shell, line) => {
  const printed = await script(shell);
  expect(printed).toContain(line);
  expect(printed).toContain('completion');
});

it('names the shells it knows', async () => {
  const { code, err } = await call(['completion', 'bsh']);
  expect(code).toBe(2);
  expect(err.join(' ')).toContain('Did you mean bash?');
});
