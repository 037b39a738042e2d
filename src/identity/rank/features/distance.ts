import type { Located } from '../../entities/draft.ts';
import type { Candidate } from '../candidates.ts';
import type { NamedFeature } from './feature.ts';
import type { Scene } from './scene.ts';

export const sentencesBack = ({ use }: Candidate, { pronoun }: Scene): number =>
  pronoun.sentence - use.sentence;
export const isHere = (candidate: Candidate, scene: Scene): boolean =>
  sentencesBack(candidate, scene) === 0 && !candidate.behind;
export const wordsBack = ({ use }: Candidate, { pronoun }: Scene): number =>
  pronoun.mention.from - use.mention.to;

const order = ({ use }: Candidate): number => use.at;
export const nearest = ({ candidates }: Scene): Candidate | undefined =>
  candidates.find(({ behind }) => !behind);

/** The first of its sentence among the candidates. */
function isFirstThere(candidate: Candidate, { candidates }: Scene): boolean {
  for (const other of candidates)
    if (other.use.sentence === candidate.use.sentence && order(other) < order(candidate)) return false;
  return true;
}

/** The nearest subject before the pronoun. */
const isNearestSubject = (candidate: Candidate, { candidates }: Scene): boolean =>
  !candidate.behind &&
  candidate.part === 'subject' &&
  candidates.every((other) => other.behind || other.part !== 'subject' || order(other) <= order(candidate));

/** Candidates named between this one and the pronoun. */
export function between(candidate: Candidate, { candidates }: Scene): number {
  if (candidate.behind) return 0;
  let count = 0;
  for (const other of candidates) if (!other.behind && order(other) > order(candidate)) count++;
  return count;
}

const paragraphOf = ({ segment, sentence }: Located): number => segment.sentences[sentence]!.paragraph;

export const opens = ({ mention, segment, sentence }: Located): boolean =>
  mention.from <= segment.sentences[sentence]!.from + 1;

const opensParagraph = (use: Located): boolean => {
  const { sentences } = use.segment;
  return opens(use) && sentences[use.sentence - 1]?.paragraph !== sentences[use.sentence]!.paragraph;
};

/** How far away a candidate is, and who stands between. */
export const DISTANCE: readonly NamedFeature[] = [
  ['same sentence', isHere],
  ['one sentence back', (c, s) => sentencesBack(c, s) === 1],
  ['two sentences back', (c, s) => sentencesBack(c, s) === 2],
  ['three sentences back', (c, s) => sentencesBack(c, s) === 3],
  ['further back', (c, s) => sentencesBack(c, s) > 3],
  ['four words before', (c, s) => isHere(c, s) && wordsBack(c, s) < 4],
  ['ten words before', (c, s) => isHere(c, s) && wordsBack(c, s) >= 4 && wordsBack(c, s) < 10],
  ['twenty words before', (c, s) => isHere(c, s) && wordsBack(c, s) >= 20],
  ['nearest', (c, s) => nearest(s) === c],
  ['only one', (c, s) => s.candidates.length === 1 && !c.behind],
  ['nearest subject', isNearestSubject],
  ['first of its sentence', isFirstThere],
  ['opens its sentence', ({ use }) => use.mention.from <= use.segment.sentences[use.sentence]!.from + 2],
  ['in the same paragraph', (c, s) => paragraphOf(c.use) === paragraphOf(s.pronoun)],
  ['subject here, others between', (c, s) => isHere(c, s) && c.part === 'subject' && between(c, s) > 0],
  ['one between', (c, s) => between(c, s) === 1],
  ['two between', (c, s) => between(c, s) === 2],
  ['more between', (c, s) => between(c, s) > 2],
  ['opens its paragraph', (c) => opensParagraph(c.use)],
  [
    'subject before, it opens',
    (c, s) => sentencesBack(c, s) === 1 && c.part === 'subject' && opens(s.pronoun),
  ],
  [
    'last of the sentence before, it opens',
    (c, s) => sentencesBack(c, s) === 1 && nearest(s) === c && opens(s.pronoun),
  ],
];
