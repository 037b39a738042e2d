import type { Article } from '../article/index.ts';
import type { Statement } from '../format/index.ts';
import type { Identity } from '../identity/index.ts';
import type { Prose } from '../language/index.ts';

/** Finds who said what in an article. Ids are `s1`, `s2`, ... in the order of the content. Pure. */
export function readStatements(_article: Article, _prose: Prose, _identity: Identity): Statement[] {
  return [];
}
