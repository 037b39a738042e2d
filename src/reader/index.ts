import { type Article, givenArticle, readArticle } from '../article/index.ts';
import { readEvents } from '../event/index.ts';
import type { GivenArticle, InputInfo, PageRecord } from '../format/index.ts';
import { FORMAT_VERSION } from '../format/index.ts';
import { identify } from '../identity/index.ts';
import { readProse } from '../language/index.ts';
import { type PageHints, readPage } from '../page/index.ts';
import { readStatements } from '../statement/index.ts';
import { MODELS } from './models.ts';
import { notSearched, searchedPart } from './searched.ts';
import { READER_VERSION } from './version.ts';

export { READER_VERSION } from './version.ts';

/**
 * One page's bytes to its record: the whole way, pure.
 * `id` is `sha256:` and the hex digest of `bytes`, made by the caller, since hashing differs by platform.
 */
export function readPageRecord(
  id: string,
  bytes: Uint8Array,
  hints: PageHints,
  input: InputInfo,
): PageRecord {
  return recordOf(id, readArticle(readPage(bytes, { ...hints, capturedAt: input.capturedAt })), input);
}

/** The record of an article that came clean. */
export function readGivenRecord(given: GivenArticle, input: InputInfo): PageRecord {
  return recordOf(given.id, givenArticle(given), input);
}

function recordOf(id: string, article: Article, input: InputInfo): PageRecord {
  const searched = searchedPart(article.text);
  const prose = readProse({
    text: searched,
    headline: article.headline,
    language: article.language,
    date: article.datePublished.value,
  });
  const identity = identify(prose);
  const statements = readStatements(article, prose, identity);
  return {
    version: FORMAT_VERSION,
    reader: { version: READER_VERSION, models: [...MODELS] },
    id,
    input,
    canonical: article.canonical,
    publisher: article.publisher,
    credit: [...article.credit],
    headline: article.headline,
    author: [...article.author],
    articleSection: article.articleSection,
    keywords: [...article.keywords],
    language: article.language,
    datePublished: article.datePublished,
    dates: [...article.dates],
    text: article.text,
    blocks: [...article.blocks],
    comments: [...article.comments],
    entities: [...identity.entities],
    statements,
    times: prose.body.times.map((time) => ({ ...time, evidence: [...time.evidence] })),
    places: [...identity.places],
    events: readEvents(prose, identity, statements),
    warnings: [...article.warnings, ...notSearched(article.text, searched)],
  };
}
