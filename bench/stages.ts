import { readArticle } from '../src/article/index.ts';
import { readEvents } from '../src/event/index.ts';
import { identify } from '../src/identity/index.ts';
import { readProse } from '../src/language/index.ts';
import { readPage } from '../src/page/index.ts';
import { readStatements } from '../src/statement/index.ts';

export const STAGES = ['page', 'article', 'language', 'identity', 'statement', 'event'] as const;

/** Milliseconds a stage. */
export type Spent = Record<(typeof STAGES)[number], number>;

/** So often all pages are read first, for the compiler to warm to the code, as it does in a long run. */
const WARM_UP = 2;

/** The milliseconds that each stage takes for all the pages, one after another. */
export function spentOn(pages: readonly Uint8Array[]): Spent {
  for (let round = 0; round < WARM_UP; round++) for (const bytes of pages) readTimed(bytes, nothing());
  const spent = nothing();
  for (const bytes of pages) readTimed(bytes, spent);
  return spent;
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
