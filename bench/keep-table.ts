import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The tests want the page formatted. */
const BIOME = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/**
 * Writes what a command measured between its marks in a page of docs/, under the day it was measured.
 * @param page name of the page, `figures.md`
 * @param command what stands in the marks, `npm run bench -- quality`
 */
export function keepTable(page: string, command: string, lines: readonly string[]): void {
  const file = fileURLToPath(new URL(`../docs/${page}`, import.meta.url));
  const begin = `<!-- ${command}: begin -->`;
  const end = `<!-- ${command}: end -->`;
  const [before, rest] = readFileSync(file, 'utf8').split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`Expected ${begin} and ${end} in ${page}`);
  const measured = `Measured on ${new Date().toISOString().slice(0, 10)}.`;
  writeFileSync(file, `${before}${begin}\n\n${measured}\n\n${lines.join('\n')}\n\n${end}${after}`);
  spawnSync(process.execPath, [BIOME, 'format', '--write', file]);
}
