import { attach, type Draft, type Located, newDraft, wordsOf } from './draft.ts';

/** Groups peoples and communities by their name, "the" and the plural's ending left out. */
export function clusterGroups(names: readonly Located[]): Draft[] {
  const byKey = new Map<string, Draft>();
  for (const located of names) {
    const key = wordsOf(located).replace(/s$/, '');
    const draft = byKey.get(key) ?? newDraft('group', { plural: true });
    attach(draft, located, 'group:same-name');
    byKey.set(key, draft);
  }
  return [...byKey.values()];
}
