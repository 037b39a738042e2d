import type { Token } from '../../../language/index.ts';
import { type Draft, isNamed, type Located } from '../../entities/draft.ts';
import type { Reading } from '../reading.ts';

/** How far before the name the verb of naming stands, in words. */
const FARTHEST = 6;

/**
 * "A grocer, who gave her name only as Marta", "a man named Ivo Brand", "a fighter known as Abu Roe": who was only
 * described is named here.
 */
export function uniteNamedAs(reading: Reading, named: Draft, name: Located): void {
  if (named.type !== 'person') return;
  const { tokens } = name.segment;
  const verb = verbOfNaming(tokens, name.mention.from);
  if (verb < 0 || named.references.some(({ at }) => at < name.at)) return;
  const described = describedBefore(reading, name, tokens[verb]!.lower === 'name' ? -1 : verb);
  if (described !== null && agree(described, named)) reading.unite(described, named, 'nominal:named-as');
}

/** The word that says that a name follows, or -1. */
function verbOfNaming(tokens: readonly Token[], from: number): number {
  if (/^(named|called)$/.test(tokens[from - 1]?.lower ?? '')) return from - 1;
  if (tokens[from - 1]?.lower !== 'as') return -1;
  for (let i = from - 2; i >= 0 && i >= from - FARTHEST; i--) {
    if (/^(known|identified)$/.test(tokens[i]!.lower)) return i;
    if (tokens[i]!.lower === 'name' && tokens[i - 1]?.xpos === 'PRP$') return i;
    if (!/^(only|simply|himself|herself|just|by|police|to|be)$/.test(tokens[i]!.lower)) return -1;
  }
  return -1;
}

/** Who was described last in the sentence; right before the verb where it stands behind the phrase. */
function describedBefore({ uses }: Reading, name: Located, verb: number): Draft | null {
  for (let i = uses.length - 1; i >= 0; i--) {
    const { draft, located } = uses[i]!;
    if (located.segment !== name.segment || located.sentence !== name.sentence) return null;
    if (located.mention.to > name.mention.from || draft.type !== 'person' || draft.plural) continue;
    if (isNamed(draft)) return null;
    return verb < 0 || verb - located.mention.to <= 3 ? draft : null;
  }
  return null;
}

const agree = (a: Draft, b: Draft): boolean =>
  a.gender === null || b.gender === null || a.gender === b.gender;
