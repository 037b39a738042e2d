import type { Tree } from './sentence.ts';

/**
 * "..." added the general: behind a quotation the verb comes before its subject, which looks like an object. The object
 * of a verb at `verb` that has no subject becomes one.
 */
export function mendInvertedSubject(
  { heads, labels }: Tree,
  verb: number,
  relations: readonly string[],
): void {
  let object = -1;
  for (let at = heads.length - 1; at >= 0; at--) {
    if (heads[at] !== verb) continue;
    const relation = relations[labels[at]!]!;
    if (relation.startsWith('nsubj')) return;
    if (relation === 'obj' && at > verb) object = at;
  }
  if (object >= 0) labels[object] = relations.indexOf('nsubj');
}
