import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGE = new URL('../../docs/speed.md', import.meta.url);
/** The tests want the page formatted. */
const BIOME = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));
const BEGIN = '<!-- npm run bench: begin -->';
const END = '<!-- npm run bench: end -->';

/** Writes the last table between its marks in docs/speed.md, in place of the one before. */
export function keepTable(lines: readonly string[]): void {
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`Expected ${BEGIN} and ${END} in docs/speed.md`);
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${lines.join('\n')}\n\n${END}${after}`);
  spawnSync(process.execPath, [BIOME, 'format', '--write', fileURLToPath(PAGE)]);
}
