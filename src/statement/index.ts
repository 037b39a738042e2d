import type { Article } from '../article/index.ts';
import type { Statement } from '../format/index.ts';
import type { Identity } from '../identity/index.ts';
import type { Prose } from '../language/index.ts';
import { withFullestWords } from './fields/fullest-words.ts';
import { shareOccasions } from './fields/when/occasions.ts';
import { remarksOf } from './fields/when/remarks.ts';
import { readSegment } from './read-segment.ts';
import { readingOf } from './reading.ts';

/** Finds who said what in an article. Ids are `s1`, `s2`, ... in the order of the content, headline first. Pure. */
export function readStatements(_article: Article, prose: Prose, identity: Identity): Statement[] {
  if (prose.language !== null && !/^en\b/i.test(prose.language)) return [];
  const segments = prose.headline ? [prose.headline, prose.body] : [prose.body];
  const readings = segments.map(readingOf);
  const all: Statement[] = [];
  for (const reading of readings) {
    const base = all.length;
    for (const statement of readSegment(reading, identity, prose.date)) {
      const within = statement.within === null ? null : idOf(base + Number(statement.within));
      all.push({ ...statement, id: idOf(all.length), within });
    }
  }
  const remarks = readings.flatMap((reading) => remarksOf(reading, identity, prose.date));
  return withFullestWords(shareOccasions(all, remarks, prose.body.text), identity);
}

function idOf(index: number): string {
  return `s${index + 1}`;
}
