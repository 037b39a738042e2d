import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../src/article/index.ts';
import { readEvents } from '../src/event/index.ts';
import { identify } from '../src/identity/index.ts';
import { readProse } from '../src/language/index.ts';
import { readPage } from '../src/page/index.ts';
import { readStatements } from '../src/statement/index.ts';

const STAGES = ['page', 'article', 'language', 'identity', 'statement', 'event'] as const;
type Spent = Record<(typeof STAGES)[number], number>;

/** So often all pages are read first, for the compiler to warm to the code, as it does in a long run. */
const WARM_UP = 2;

/** Reads the pages of a folder on one core, and prints pages and megabytes a second, and where the time goes. */
export function run(folder: string, print: (line: string) => void): void {
  const pages = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`))
    .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes));
  for (let round = 0; round < WARM_UP; round++) for (const bytes of pages) readTimed(bytes, nothing());
  const spent = nothing();
  for (const bytes of pages) readTimed(bytes, spent);

  const megabytes = pages.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
  const seconds = STAGES.reduce((sum, stage) => sum + spent[stage], 0) / 1000;
  print('| stage | ms a page | share |');
  print('|---|---|---|');
  for (const stage of STAGES) {
    const share = Math.round(spent[stage] / seconds / 10);
    print(`| ${stage} | ${(spent[stage] / pages.length).toFixed(2)} | ${share} % |`);
  }
  print('');
  print(
    `${pages.length} pages, ${megabytes.toFixed(1)} MB: ${(pages.length / seconds).toFixed(1)} pages and ${(megabytes / seconds).toFixed(1)} MB a second on one core.`,
  );
}

const nothing = (): Spent => ({ page: 0, article: 0, language: 0, identity: 0, statement: 0, event: 0 });

/** One page, each stage's milliseconds added to what was spent. */
function readTimed(bytes: Uint8Array, spent: Spent): void {
  const timed = <T>(stage: keyof Spent, work: () => T): T => {
    const begun = performance.now();
    const result = work();
    spent[stage] += performance.now() - begun;
    return result;
  };
  const page = timed('page', () => readPage(bytes, { url: null, contentType: null }));
  const article = timed('article', () => readArticle(page));
  const { text, headline, language } = article;
  const prose = timed('language', () =>
    readProse({ text, headline, language, date: article.datePublished.value }),
  );
  const identity = timed('identity', () => identify(prose));
  const statements = timed('statement', () => readStatements(article, prose, identity));
  timed('event', () => readEvents(prose, identity, statements));
}
