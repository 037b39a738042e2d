import { statSync, writeFileSync } from 'node:fs';
import { openRecord } from '../../src/record/index.ts';
import { call } from './command.ts';
import { type InventedArticle, inventedNews } from './invented-news.ts';
import { pageOf } from './invented-page.ts';
import type { Row } from './row.ts';

const KEPT = 20_000;
/** The last so many are timed, as many together as `onrecord add` keeps in one transaction when pages come fast. */
const TIMED = 1_000;
const TOGETHER = 20;
const BEFORE_TOGETHER = 200;
const ADDED = 300;

/** How fast a record of 20,000 articles takes more: read already, and through the command. */
export function* addingRows(folder: string): Generator<Row> {
  const news = inventedNews();
  const db = `${folder}/grown.db`;
  const { perArticle, bytes } = fill(db, news);
  yield {
    what: `kept in a record of ${KEPT}, read before`,
    figure: `${(1000 / perArticle).toFixed(0)} articles a second, all synced; ${(bytes / 1000).toFixed(0)} KB each on the disk`,
    aim: '',
  };
  const file = `${folder}/more.jsonl`;
  writeFileSync(file, `${take(news, ADDED).map(lineOf).join('\n')}\n`);
  const { wall, cpu, peak } = call('add', '--input', 'articles', file, '--db', db);
  const speed = `${(ADDED / wall).toFixed(0)} articles a second; ${((cpu * 1000) / ADDED).toFixed(0)} ms of processor time each`;
  yield { what: `\`onrecord add\` of ${ADDED} articles to it, start included`, figure: speed, aim: '' };
  yield { what: 'memory of that', figure: `${peak.toFixed(0)} MiB`, aim: '500 MiB' };
}

/** Milliseconds an article at the end, and bytes an article on the disk. */
function fill(db: string, news: Generator<InventedArticle>): { perArticle: number; bytes: number } {
  const record = openRecord(db, { mode: 'add' });
  const keep = (count: number, together: number): void => {
    for (let kept = 0; kept < count; kept += together) record.addAll(take(news, together).map(pageOf));
  };
  keep(KEPT - TIMED, BEFORE_TOGETHER);
  const begun = performance.now();
  keep(TIMED, TOGETHER);
  const perArticle = (performance.now() - begun) / TIMED;
  record.close();
  return { perArticle, bytes: statSync(db).size / KEPT };
}

function take<T>(all: Generator<T>, count: number): T[] {
  return Array.from({ length: count }, () => all.next().value as T);
}

function lineOf({ says: _, ...given }: InventedArticle): string {
  return JSON.stringify(given);
}
