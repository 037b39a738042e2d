import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../page/index.ts';
import { readArticle } from '../index.ts';

const FOLDER = new URL('../fixtures/pages/', import.meta.url);
const SHOWN = 60;

/** A page's blocks with their roles and reasons, and its readers' comments, a line each. */
function rolesOf(file: string): string {
  const page = readPage(readFileSync(new URL(file, FOLDER)), { url: null, contentType: null });
  const { blocks, comments } = readArticle(page);
  const lines = blocks.map(({ role, reason, text }) => `${role}/${reason}: ${text.slice(0, SHOWN)}`);
  const said = comments.map(({ author, date, text }) => `${author} | ${date} | ${text.slice(0, SHOWN)}`);
  return `${[...lines, ...(said.length > 0 ? ['', 'Comments', ...said] : [])].join('\n')}\n`;
}

const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.page'));

test.each(pages)('what each block of %s is', async (file) => {
  const expected = new URL(`${basename(file, '.page')}.roles`, FOLDER);
  await expect(rolesOf(file)).toMatchFileSnapshot(expected.pathname);
});
