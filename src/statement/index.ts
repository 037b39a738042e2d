import type { Article } from '../article/index.ts';
import type { Statement } from '../format/index.ts';
import type { Identity } from '../identity/index.ts';
import type { Prose } from '../language/index.ts';
import { shareOccasions } from './fields/occasions.ts';
import { readSegment } from './read-segment.ts';

/** Finds who said what in an article. Ids are `s1`, `s2`, ... in the order of the content, headline first. Pure. */
export function readStatements(_article: Article, prose: Prose, identity: Identity): Statement[] {
  if (prose.language !== null && !/^en\b/i.test(prose.language)) return [];
  const segments = prose.headline ? [prose.headline, prose.body] : [prose.body];
  const all: Statement[] = [];
  for (const segment of segments) {
    const base = all.length;
    for (const statement of readSegment(segment, identity, prose.date)) {
      const within = statement.within === null ? null : idOf(base + Number(statement.within));
      all.push({ ...statement, id: idOf(all.length), within });
    }
  }
  return shareOccasions(all, prose.body.text);
}

function idOf(index: number): string {
  return `s${index + 1}`;
}
