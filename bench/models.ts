import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROCESS = fileURLToPath(new URL('./models-process.ts', import.meta.url));
const TIMES = 9;

/** Milliseconds of processor time, by model, in processes of their own: the least of some, since other work only adds. */
export function run(print: (line: string) => void): void {
  const runs = Array.from({ length: TIMES }, () => {
    const { stdout, status, stderr } = spawnSync(process.execPath, [PROCESS], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return new Map(Object.entries(JSON.parse(stdout) as Record<string, number>));
  });
  const names = [...runs[0]!.keys()];
  const spent = (name: string): string => Math.min(...runs.map((one) => one.get(name)!)).toFixed(1);
  print('| model | ms to read and decode |');
  print('|---|---|');
  for (const name of names) print(`| ${name} | ${spent(name)} |`);
  const all = Math.min(...runs.map((one) => [...one.values()].reduce((sum, ms) => sum + ms, 0)));
  print(`| all | ${all.toFixed(1)} |`);
}
