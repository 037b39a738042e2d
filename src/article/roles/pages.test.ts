import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../page/index.ts';
import { readComments } from '../comments/read-comments.ts';
import { judgeBlocks } from './index.ts';

const FOLDER = new URL('../fixtures/pages/', import.meta.url);
const SHOWN = 60;

/** A page's blocks with their roles and reasons, and its readers' comments, a line each. */
function rolesOf(file: string): string {
  const page = readPage(readFileSync(new URL(file, FOLDER)), { url: null, contentType: null });
  const judged = judgeBlocks(page);
  const lines = judged.map(({ role, reason, block }) => `${role}/${reason}: ${block.text.slice(0, SHOWN)}`);
  const said = readComments(judged, {}).map(
    ({ author, date, text }) => `${author} | ${date} | ${text.slice(0, SHOWN)}`,
  );
  return `${[...lines, ...(said.length > 0 ? ['', 'Comments', ...said] : [])].join('\n')}\n`;
}

const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.page'));

test.each(pages)('what each block of %s is', async (file) => {
  const expected = new URL(`${basename(file, '.page')}.roles`, FOLDER);
  await expect(rolesOf(file)).toMatchFileSnapshot(expected.pathname);
});
