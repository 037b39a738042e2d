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
  const db = `${folder}/large.db`;
  for (const [name, page] of [
    ['50 MB in paragraphs', largePage('<p>', '</p>\n')],
    ['50 MB in one line', largePage('', ' ')],
  ] as const) {
    const large = `${folder}/${name.replaceAll(' ', '-')}.html`;
    writeFileSync(large, page);
    yield rowOf(`read of one page of ${name}`, call('read', large, '--format', 'jsonl'));
    yield rowOf(`add of one page of ${name}`, call('add', large, '--db', db));
  }
}

function rowOf(what: string, { peak, wall }: Call): Row {
  return { what: `\`onrecord\` ${what}`, figure: `${peak.toFixed(0)} MiB; ${wall.toFixed(1)} s`, aim: AIM };
}

/** One article without end, its paragraphs each between two tags, or in one line. */
function largePage(opens: string, closes: string): string {
  const parts = ['<!doctype html><title>All of it</title><article><h1>All of it</h1>'];
  let length = 0;
  for (const { text } of inventedNews()) {
    for (const paragraph of text.split('\n\n')) {
      parts.push(opens, paragraph, closes);
      length += opens.length + paragraph.length + closes.length;
    }
    if (length >= LARGE) break;
  }
  return `${parts.join('')}</article>`;
}
