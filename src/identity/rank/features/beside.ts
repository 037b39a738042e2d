import type { Located } from '../../entities/draft.ts';
import type { Candidate } from '../candidates.ts';
import { isHere, wordsBack } from './distance.ts';
import type { NamedFeature } from './feature.ts';
import { isOfKin } from './kin.ts';
import type { Scene } from './scene.ts';

const wordBefore = ({ use: { mention, segment } }: Candidate): string =>
  segment.tokens[mention.from - 1]?.lower ?? '';
const wordBehind = ({ use: { mention, segment } }: Candidate): string =>
  segment.tokens[mention.to]?.lower ?? '';

const LINK = /^(while|when|as|after|before|because|since|but|though|although|and|that)$/;

/** The last word between a candidate and the pronoun that begins a clause, or nothing. */
function clauseBetween({ use }: Candidate, { pronoun }: Scene): string {
  const { tokens } = pronoun.segment;
  for (let i = pronoun.mention.from - 1; i >= use.mention.to && i > pronoun.mention.from - 15; i--)
    if (LINK.test(tokens[i]!.lower)) return tokens[i]!.lower;
  return '';
}

/** Behind a preposition, inside another's phrase: "the son of Jane Roe". */
const isInPhrase = ({ use: { mention, segment } }: Candidate): boolean =>
  segment.tokens[mention.from - 1]?.upos === 'ADP';

/** "his son John Roe": the phrase that the pronoun owns ends where the name begins, so that it is another's. */
const isNamedByPhrase = ({ use, behind }: Candidate, { pronoun, part }: Scene): boolean =>
  behind && part === 'owner' && use.mention.from - pronoun.mention.to < 5 && endsBefore(pronoun, use);

function endsBefore({ mention, segment: { tokens } }: Located, use: Located): boolean {
  for (let i = mention.to; i < use.mention.from; i++)
    if (!/^(NOUN|ADJ|PROPN)$/.test(tokens[i]!.upos) && !/^[,-]$/.test(tokens[i]!.text)) return false;
  return true;
}

/** "Roe, her": nothing but a comma stands between. */
const isSetOffBy = (candidate: Candidate, scene: Scene): boolean =>
  isHere(candidate, scene) && wordsBack(candidate, scene) === 1 && wordBehind(candidate) === ',';

const isJoinedTo = (candidate: Candidate, scene: Scene): boolean =>
  isHere(candidate, scene) && wordsBack(candidate, scene) === 1 && wordBehind(candidate) === 'and';

const behindOne =
  (words: RegExp) =>
  (candidate: Candidate): boolean =>
    words.test(wordBefore(candidate));

/** The words right beside a candidate, and those that lead from it to the pronoun. */
export const BESIDE: readonly NamedFeature[] = [
  ['behind a preposition', isInPhrase],
  ['in brackets', behindOne(/^\($/)],
  ['joined by and', (c) => wordBefore(c) === 'and' || wordBehind(c) === 'and'],
  ['agent', behindOne(/^by$/)],
  ['spoken to', behindOne(/^(to|with|for)$/)],
  ['of a phrase', behindOne(/^of$/)],
  ['played or likened', behindOne(/^(as|like|than|unlike)$/)],
  ['behind in, on, at or from', behindOne(/^(in|on|at|from|under|over)$/)],
  ['brackets behind', (c) => wordBehind(c) === '('],
  ['comma behind', (c) => wordBehind(c) === ','],
  ['behind the same conjunction', (c, s) => isHere(c, s) && clauseBetween(c, s) === ''],
  [
    'behind while, when or as',
    (c, s) => isHere(c, s) && /^(while|when|as|after|before|because|since)$/.test(clauseBetween(c, s)),
  ],
  ['behind but', (c, s) => isHere(c, s) && /^(but|though|although)$/.test(clauseBetween(c, s))],
  ['behind and', (c, s) => isHere(c, s) && clauseBetween(c, s) === 'and'],
  ['behind that', (c, s) => isHere(c, s) && clauseBetween(c, s) === 'that'],
  ['named by the phrase that it owns', isNamedByPhrase],
  ['named by whom it is kin to', (c, s) => isNamedByPhrase(c, s) && isOfKin(s.pronoun)],
  ['set off by a comma', isSetOffBy],
  ['set off by a comma, it is kin', (c, s) => isSetOffBy(c, s) && isOfKin(s.pronoun)],
  ['joined to its phrase', isJoinedTo],
  ['nobody near, it is kin', (c, s) => isOfKin(s.pronoun) && isHere(c, s) && wordsBack(c, s) < 6],
];
