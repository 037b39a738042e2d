import { isFirstName } from '../../../language/index.ts';
import { isNamed, type Located } from '../../entities/draft.ts';
import { isIndefinite } from '../../resolve/descriptions/determiners.ts';
import type { Candidate } from '../candidates.ts';
import { isHere } from './distance.ts';
import type { NamedFeature } from './feature.ts';
import type { Scene } from './scene.ts';

/** Is it spoken of here for the first time? */
const isNew = ({ draft, use }: Candidate): boolean => draft.references.every(({ at }) => at >= use.at);

const isShort = ({ mention }: Located): boolean => mention.to - mention.from === 1;

/** Never named in full: in a piece of text, whom it is about. */
function isKnownByOneWord({ draft }: Candidate): boolean {
  let named = false;
  for (const reference of draft.references) {
    if (reference.mention.kind !== 'name') continue;
    if (!isShort(reference)) return false;
    named = true;
  }
  return named;
}

/** Named again behind the pronoun, in its sentence. */
const isNamedAgainHere = ({ draft }: Candidate, { pronoun }: Scene): boolean =>
  draft.references.some(
    ({ mention, segment, sentence, at }) =>
      mention.kind === 'name' &&
      segment === pronoun.segment &&
      sentence === pronoun.sentence &&
      at > pronoun.at,
  );

const isNamedLater = ({ draft }: Candidate, { pronoun }: Scene): boolean =>
  draft.references.some(
    ({ mention, sentence, at }) =>
      mention.kind === 'name' && at > pronoun.at && sentence !== pronoun.sentence,
  );

/** Taken for somebody by what the words tell, not by a pronoun alone. */
const isPerson = ({ draft }: Candidate): boolean => draft.sure && draft.type === 'person';

const isListed = ({ use: { mention, segment } }: Candidate): boolean =>
  isFirstName(segment.tokens[mention.from]!.text);

/** How a candidate is spoken of. */
export const NAMING: readonly NamedFeature[] = [
  ['a name', ({ use }) => use.mention.kind === 'name'],
  ['a pronoun', ({ use }) => use.mention.kind === 'pronoun'],
  ['never named', ({ draft }) => !isNamed(draft)],
  ['never named, no subject', ({ draft, part }) => !isNamed(draft) && part !== 'subject'],
  ['never named, told as new', ({ draft, use }) => !isNamed(draft) && isIndefinite(use)],
  ['never named, used once', ({ draft, uses }) => !isNamed(draft) && uses === 1],
  ['full name', ({ use }) => use.mention.kind === 'name' && !isShort(use)],
  ['used most', (c, s) => c.uses === s.mostUses && c.uses > 1],
  ['used once', ({ uses }) => uses === 1],
  ['used four times', ({ uses }) => uses > 3],
  ['first person named', (c, s) => s.first === c.draft],
  [
    'a relative pronoun',
    ({ use: { mention, segment } }) => segment.tokens[mention.from]!.lower.startsWith('wh'),
  ],
  ['new', (c) => !c.behind && isNew(c)],
  ['new, in full', (c) => !c.behind && isNew(c) && !isShort(c.use)],
  ['known by one word', isKnownByOneWord],
  ['known by one word, new', (c) => !c.behind && isKnownByOneWord(c) && isNew(c)],
  ['named again here', (c, s) => !c.behind && isNamedAgainHere(c, s)],
  ['named later', isNamedLater],
  ['named most', (c, s) => c.names === s.mostNames && c.names > 1],
  ['named once', ({ names }) => names === 1],
  ['taken for a place', ({ draft }) => draft.type === 'place'],
  ['taken for a body', ({ draft }) => draft.type === 'organization'],
  ['taken for no name', ({ draft }) => !draft.sure],
  ['taken for nobody, acts', (c) => !isPerson(c) && c.part === 'subject'],
  ['taken for nobody, owns', (c) => !isPerson(c) && c.part === 'owner'],
  ['taken for nobody, a first name', (c) => !isPerson(c) && isListed(c)],
  ['taken for nobody, no other here', (c, s) => !isPerson(c) && !s.candidates.some(isPerson)],
  ['has a title', ({ use }) => use.mention.titles.length > 0],
  ['has a title, here', (c, s) => isHere(c, s) && c.use.mention.titles.length > 0],
];
