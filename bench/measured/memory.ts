import { writeFileSync } from 'node:fs';
import { type Call, call } from './command.ts';
import { inventedNews } from './invented-news.ts';
import type { Row } from './row.ts';

const AIM = '500 MiB';
const FOLDER_PAGES = 200;
const LARGE = 50_000_000;

/** The most memory that a call holds, workers included. */
export function* memoryRows(pages: readonly Uint8Array[], folder: string): Generator<Row> {
  for (let i = 0; i < FOLDER_PAGES; i++)
    writeFileSync(`${folder}/page-${String(i).padStart(3, '0')}.html`, pages[i % pages.length]!);
  yield rowOf(`read of a folder of ${FOLDER_PAGES} pages`, call('read', folder, '--format', 'jsonl'));
  const large = `${folder}/large.html`;
  writeFileSync(large, largePage());
  yield rowOf('read of one page of 50 MB', call('read', large, '--format', 'jsonl'));
  yield rowOf('add of one page of 50 MB', call('add', large, '--db', `${folder}/large.db`));
}

function rowOf(what: string, { peak, wall }: Call): Row {
  return { what: `\`onrecord\` ${what}`, figure: `${peak.toFixed(0)} MiB; ${wall.toFixed(1)} s`, aim: AIM };
}

/** One article without end, in paragraphs. */
function largePage(): string {
  const parts = ['<!doctype html><title>All of it</title><article><h1>All of it</h1>'];
  let length = 0;
  for (const { text } of inventedNews()) {
    const part = text
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>\n`)
      .join('');
    parts.push(part);
    length += part.length;
    if (length >= LARGE) break;
  }
  return `${parts.join('')}</article>`;
}
