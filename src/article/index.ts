import type { GivenArticle } from '../format/index.ts';
import type { Page } from '../page/index.ts';
import { compose, judgeBlocks } from './roles/index.ts';
import type { Article } from './types.ts';

export type { Article } from './types.ts';

const NO_DATE = { value: null, precision: null, basis: null, notBefore: null, notAfter: null, evidence: [] };

/** Decides what each block of a page is, and reads the article's headline, authors, dates and comments. */
export function readArticle(page: Page): Article {
  const judged = judgeBlocks(page);
  const { text, blocks } = compose(judged);
  return {
    publisher: null,
    credit: [],
    headline: judged.find((j) => j.role === 'headline')?.block.text ?? null,
    author: [],
    language: null,
    datePublished: NO_DATE,
    dates: [],
    text,
    blocks,
    comments: [],
    warnings: page.warnings,
  };
}

/** An article that came clean: its text is kept to the letter. */
export function givenArticle(given: GivenArticle): Article {
  return {
    publisher: given.publisher ? { name: given.publisher, domain: null } : null,
    credit: [],
    headline: given.headline || null,
    author: [],
    language: given.language || null,
    datePublished: NO_DATE,
    dates: [],
    text: given.text,
    blocks: [],
    comments: [],
    warnings: [],
  };
}
