import { type Draft, isNamed, type Located, wordsOf } from '../../entities/draft.ts';
import type { Reading } from '../reading.ts';

/** How many uses back a body may have been described. */
const USES_BACK = 40;

/** Nouns of which an article may have several, or that name nothing by themselves. */
const VAGUE: ReadonlySet<string> = new Set(
  'group company firm campaign board committee team government police army force office department state'.split(
    ' ',
  ),
);

/** "The bank said ... Nordia Bank has 400 branches": the only name that the description fits is whose it was. */
export function uniteBodyNamed(reading: Reading, named: Draft, name: Located): void {
  if (named.type !== 'organization' || named.references.some(({ at }) => at < name.at)) return;
  const noun = lastWord(name);
  if (noun === null || VAGUE.has(noun)) return;
  const described = describedBefore(reading, name, noun);
  if (described === null || bodiesCalled(reading, noun) !== 1) return;
  reading.unite(described, named, 'nominal:body-named-at-last');
}

/** The noun that a name of two words and more ends in. */
function lastWord({ mention, segment }: Located): string | null {
  const { from, to } = mention;
  return to - from > 1 ? segment.tokens[to - 1]!.lower : null;
}

/** Who was "the bank" before, in another sentence, and nothing else. */
function describedBefore({ uses }: Reading, { segment, sentence }: Located, noun: string): Draft | null {
  for (let i = uses.length - 1; i >= 0 && i >= uses.length - USES_BACK; i--) {
    const { draft, located } = uses[i]!;
    if (located.segment !== segment || draft.type !== 'organization' || draft.plural || isNamed(draft))
      continue;
    if (located.mention.kind !== 'nominal' || wordsOf(located).toLowerCase() !== `the ${noun}`) continue;
    return located.sentence === sentence ? null : draft;
  }
  return null;
}

const bodiesCalled = ({ drafts }: Reading, noun: string): number =>
  drafts.filter(
    ({ type, references }) =>
      type === 'organization' &&
      references.some((use) => use.mention.kind === 'name' && wordsOf(use).toLowerCase().endsWith(noun)),
  ).length;
