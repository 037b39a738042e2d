import { type Draft, isNamed, type Located } from '../../entities/draft.ts';
import { officeOf } from '../../roles/office.ts';
import { ownerOf } from '../../roles/owner.ts';
import type { Reading } from '../reading.ts';
import { type Description, describe, holdsOffice } from './description.ts';
import { isDefinite, isOwned } from './determiners.ts';

/** How many uses back somebody may have been described. */
const USES_BACK = 80;

/**
 * "The inspector warned ... “I told them,” said the inspector, Jane Roe": who was only described is named at last.
 * Asked when a phrase has been given to the name set off beside it.
 */
export function uniteBehindPhrase(reading: Reading, named: Draft, phrase: Located): void {
  if (isKnownThing(phrase)) unite(reading, named, phrase, () => true);
}

/** "The inspector warned ... Inspector Jane Roe said": the title before the name is the very office described. */
export function uniteBehindTitle(reading: Reading, named: Draft, name: Located): void {
  const { mention } = name;
  const before = mention.titles.filter(({ end, former }) => end <= mention.start && !former);
  if (before.length === 0) return;
  const held = before.map((title) => ({ office: officeOf(title), owner: ownerOf(title) }));
  unite(reading, named, name, (described) => held.some((theirs) => isVeryOffice(described, theirs)));
}

/** "The president" is no club's: a title may add the country alone. */
const isVeryOffice = ({ office, owner }: Description, held: Description): boolean =>
  held.office.noun === office.noun &&
  held.office.field === office.field &&
  (held.owner.words === null || owner.words !== null || held.owner.country !== null);

type Fits = (described: Description) => boolean;

function unite(reading: Reading, named: Draft, located: Located, fits: Fits): void {
  if (named.type !== 'person' || !entersHere(named, located)) return;
  const draft = describedBefore(reading, named, located, fits);
  if (draft !== null) reading.unite(draft, named, 'nominal:named-at-last');
}

/** Who was described last, in another sentence and as known, by an office that these titles fill. */
function describedBefore(
  { uses }: Reading,
  named: Draft,
  { mention, segment, sentence }: Located,
  fits: Fits,
): Draft | null {
  const held = { ...named, titles: mention.titles.map((title) => ({ title, segment })) };
  for (let i = uses.length - 1; i >= 0 && i >= uses.length - USES_BACK; i--) {
    const { draft, located } = uses[i]!;
    if (located.segment !== segment || located.sentence === sentence) continue;
    if (located.mention.kind !== 'nominal' || !isUnnamedPerson(draft, named)) continue;
    const described = isKnownThing(located) || opensText(located) ? describe(located) : null;
    if (described !== null && fits(described) && holdsOffice(held, described, located, 'exact')) return draft;
  }
  return null;
}

const isUnnamedPerson = (draft: Draft, named: Draft): boolean =>
  draft !== named && draft.type === 'person' && !draft.plural && !isNamed(draft);

/** Told as known: with "the", or whose it is. */
const isKnownThing = (phrase: Located): boolean => isDefinite(phrase) || isOwned(phrase);

/** In the first paragraph "a clerk" is whom the story is about. */
const opensText = ({ segment, sentence }: Located): boolean => segment.sentences[sentence]!.paragraph === 0;

/** The name stands nowhere before this sentence of the text. */
const entersHere = ({ references }: Draft, { segment, sentence }: Located): boolean =>
  references.every(
    ({ mention, segment: theirs, sentence: own }) =>
      mention.kind !== 'name' || theirs !== segment || own >= sentence,
  );
