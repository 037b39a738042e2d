import { headOf } from '../../../language/index.ts';
import { speaks, verbBehind, verbOf } from '../../resolve/grammar.ts';
import type { Candidate } from '../candidates.ts';
import { governorOf, isUnder } from '../place.ts';
import { isHere, sentencesBack, wordsBack } from './distance.ts';
import type { NamedFeature } from './feature.ts';
import type { Scene } from './scene.ts';

/** Subject of a verb above the pronoun, so many steps up; 0 where it is none. */
function command({ use, part, behind }: Candidate, { pronoun, above }: Scene): number {
  if (use.sentence !== pronoun.sentence || behind || part !== 'subject') return 0;
  return above.get(governorOf(use)) ?? 0;
}

const relationOfUse = ({ use: { mention, segment } }: Candidate): string =>
  segment.tokens[headOf(segment, mention)]!.deprel;

/** Subject of its sentence's main clause. */
const isMainSubject = ({ use, part }: Candidate): boolean =>
  part === 'subject' && use.segment.tokens[governorOf(use)]?.head === -1;

const isMainPronoun = ({ pronoun, part }: Scene): boolean =>
  part === 'subject' && pronoun.segment.tokens[governorOf(pronoun)]?.head === -1;

/** "When Roe met Alto, she": it is in a clause that hangs on the pronoun's verb. */
const isInClauseUnder = ({ use, behind }: Candidate, { pronoun, part }: Scene): boolean =>
  !behind &&
  part === 'subject' &&
  use.sentence === pronoun.sentence &&
  isUnder(use.segment, governorOf(use), governorOf(pronoun));

/** What a candidate is in its clause, and where that stands to the pronoun's. */
export const CLAUSE: readonly NamedFeature[] = [
  ['subject', (c) => c.part === 'subject'],
  ['subject here', (c, s) => isHere(c, s) && c.part === 'subject'],
  ['subject in the sentence before', (c, s) => sentencesBack(c, s) === 1 && c.part === 'subject'],
  ['object', (c) => c.part === 'object'],
  ['object here', (c, s) => isHere(c, s) && c.part === 'object'],
  ['owner', (c) => c.part === 'owner'],
  ['owner here', (c, s) => isHere(c, s) && c.part === 'owner'],
  ['oblique', (c) => c.part === 'oblique'],
  ['oblique here', (c, s) => isHere(c, s) && c.part === 'oblique'],
  ['aside', (c) => c.part === 'aside'],
  ['subject of the verb above', (c, s) => command(c, s) === 1],
  ['subject two above', (c, s) => command(c, s) === 2],
  ['subject three above', (c, s) => command(c, s) === 3],
  ['subject further above', (c, s) => command(c, s) > 3],
  ['same part', (c, s) => c.part === s.part],
  ['acts, as it does', (c, s) => verbBehind(c.use) !== null && verbBehind(s.pronoun) !== null],
  ['named behind', ({ behind }) => behind],
  ['acts behind', (c) => c.behind && verbOf(c.use) !== null],
  ['acts behind a phrase in front', (c, s) => c.behind && s.isFronted && verbOf(c.use) !== null],
  ['near the one in front', (c, s) => !c.behind && s.isFronted],
  ['owner of the phrase it stands in', (c, s) => isHere(c, s) && c.part === 'owner' && wordsBack(c, s) < 6],
  ['subject of the passive', (c) => relationOfUse(c).endsWith(':pass')],
  ['its verb governs that the pronoun says', (c, s) => command(c, s) > 0 && speaks(c.use)],
  ['subject of the main clause', isMainSubject],
  ['subject of the main clause, here', (c, s) => isHere(c, s) && isMainSubject(c)],
  ['subject of the main clause, as it is', (c, s) => isMainSubject(c) && isMainPronoun(s)],
  ['in a clause under its verb', isInClauseUnder],
  ['subject in a clause under its verb', (c, s) => c.part === 'subject' && isInClauseUnder(c, s)],
  [
    'named behind, under its verb',
    (c, s) =>
      c.behind && s.part !== 'owner' && isUnder(c.use.segment, governorOf(c.use), governorOf(s.pronoun)),
  ],
  [
    'named behind, of its verb',
    (c, s) => c.behind && s.part !== 'owner' && governorOf(c.use) === governorOf(s.pronoun),
  ],
];
