import type { GivenArticle } from '../format/index.ts';
import type { Page } from '../page/index.ts';
import { readCanonical } from './address/read-canonical.ts';
import { readAuthors } from './authors/read-authors.ts';
import { readComments } from './comments/read-comments.ts';
import { readCredit } from './credit/read-credit.ts';
import { givenDate } from './dates/given-date.ts';
import { type CaseFile, readDates } from './dates/read-dates.ts';
import { withTitleOfLines } from './headline/model/with-title.ts';
import { readHeadline } from './headline/read-headline.ts';
import { withSignatureApart } from './headline/signature-apart.ts';
import { languageOfGiven, readLanguage } from './language/read-language.ts';
import { judgeNature } from './nature/judge-nature.ts';
import { readPublisher } from './publisher/read-publisher.ts';
import { hostOf } from './publisher/site-names.ts';
import { compose, judgeBlocks } from './roles/index.ts';
import { authorsOfHead } from './stated/authors-of-head.ts';
import { withStatedBody } from './stated/stated-body.ts';
import { withStatedRoles } from './stated/stated-roles.ts';
import { readKeywords } from './topics/read-keywords.ts';
import { readSection } from './topics/read-section.ts';
import type { Article } from './types.ts';
import { readWarnings } from './warnings/read-warnings.ts';

export type { Candidate as DateCandidate } from './dates/case/types.ts';
export type { CaseFile } from './dates/read-dates.ts';
export { readDate } from './dates/reading/read.ts';
export type { DateHints, DateReading, DayMonthOrder } from './dates/reading/types.ts';
export type { Article } from './types.ts';

/** Decides what each block of a page is, and reads the article's headline, authors, dates and comments. Pure. */
export const readArticle = (page: Page): Article => explainArticle(page).article;

export interface ExplainedArticle {
  readonly article: Article;
  readonly dates: CaseFile;
}

/** The same, with every date that was weighed. */
export function explainArticle(given: Page): ExplainedArticle {
  const page = withSignatureApart(given);
  const blocks = withTitleOfLines(page, withStatedRoles(page, judgeBlocks));
  const { judged, warnings } = judgeNature(page, withStatedBody(page, blocks));
  const composed = compose(judged);
  const { text } = composed;
  const headline = readHeadline(page, judged);
  const language = readLanguage(page, text, headline);
  const publisher = readPublisher(page, judged);
  const named = authorsOfHead(page);
  const author = named.length > 0 ? named : readAuthors(page, judged);
  const dates = readDates(page, judged, text, language);
  const article = {
    canonical: readCanonical(page),
    publisher,
    credit: readCredit(page, judged, author, publisher?.name ?? null),
    headline,
    author,
    articleSection: readSection(page, judged, headline),
    keywords: readKeywords(page, judged, { headline, text }),
    language,
    datePublished: dates.datePublished,
    dates: dates.dates,
    text,
    blocks: composed.blocks,
    comments: readComments(judged, { language }),
    warnings: [...page.warnings, ...warnings, ...dates.warnings, ...readWarnings(text, headline, language)],
  };
  return { article, dates: dates.caseFile };
}

/** An article that came clean: its text is kept to the letter. */
export function givenArticle(given: GivenArticle): Article {
  const { text } = given;
  const headline = given.headline || null;
  const language = languageOfGiven(given.language, text);
  const { datePublished, warnings } = givenDate(given.date, text, language);
  const domain = given.url ? hostOf(given.url) : null;
  return {
    canonical: given.url || null,
    publisher: given.publisher || domain ? { name: given.publisher || null, domain } : null,
    credit: [],
    headline,
    author: [],
    articleSection: null,
    keywords: [],
    language,
    datePublished,
    dates: [],
    text,
    blocks: [],
    comments: [],
    warnings: [...warnings, ...readWarnings(text, headline, language)],
  };
}
