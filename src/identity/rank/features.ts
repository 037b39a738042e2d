import { headOf } from '../../language/index.ts';
import { type Draft, isNamed, type Located } from '../entities/draft.ts';
import { isIndefinite } from '../resolve/determiners.ts';
import { speaks, verbBehind, verbOf } from '../resolve/grammar.ts';
import type { Reading } from '../resolve/reading.ts';
import type { Candidate } from './candidates.ts';
import { governorOf, type Part, partOf, stepsUp } from './place.ts';

/** What is known once for all candidates of a pronoun. */
export interface Scene {
  readonly pronoun: Located;
  readonly candidates: readonly Candidate[];
  /** What the pronoun is in its clause. */
  readonly part: Part;
  /** Tokens above the pronoun in the tree, with the steps to each. */
  readonly above: ReadonlyMap<number, number>;
  /** Whom the nearest pronoun of the same gender before it was given to. */
  readonly lastSame: Draft | null;
  readonly lastSameSentence: number;
  readonly speaker: Draft | null;
  readonly isSpeaking: boolean;
  /** Does it stand in a phrase before its clause ("Speaking to her staff, ...")? */
  readonly isFronted: boolean;
  /** Genders are not to be seen. */
  readonly blind: boolean;
  /** The first person of the text. */
  readonly first: Draft | null;
  /** The most uses that any candidate has. */
  readonly mostUses: number;
}

export function sceneOf(
  reading: Reading,
  pronoun: Located,
  candidates: readonly Candidate[],
  blind: boolean,
): Scene {
  const last = lastSame(reading, pronoun, blind);

  return {
    pronoun,
    candidates,
    part: partOf(pronoun),
    above: stepsUp(pronoun),
    lastSame: last === null ? null : (reading.byMention.get(last.mention) ?? null),
    lastSameSentence: last?.sentence ?? -1,
    speaker: reading.speaker,
    isSpeaking: speaks(pronoun),
    isFronted: isFronted(pronoun),
    blind,
    first: reading.firstPerson,
    mostUses: candidates.reduce((most, { uses }) => Math.max(most, uses), 0),
  };
}

/** The nearest pronoun of the same gender before it, at most some mentions back. */
function lastSame({ all }: Reading, pronoun: Located, blind: boolean): Located | null {
  for (let i = pronoun.at - 1; i >= 0 && i > pronoun.at - 40; i--) {
    const { mention, segment } = all[i]!;
    if (segment !== pronoun.segment) return null;
    if (mention.kind !== 'pronoun' || mention.gender === null) continue;
    if (blind || mention.gender === pronoun.mention.gender) return all[i]!;
  }
  return null;
}

function isFronted({ mention, segment, sentence }: Located): boolean {
  const { tokens, sentences } = segment;
  const { from, to } = sentences[sentence]!;
  if (!/^(VBG|VBN|IN)$/.test(tokens[from]!.xpos) || mention.from - from > 20) return false;
  for (let i = from; i < mention.from; i++) if (tokens[i]!.text === ',' && i > from + 1) return false;
  for (let i = mention.to; i < to && i < mention.to + 20; i++) if (tokens[i]!.text === ',') return true;
  return false;
}

type Feature = (candidate: Candidate, scene: Scene) => boolean;

const sentencesBack = ({ use }: Candidate, { pronoun }: Scene): number => pronoun.sentence - use.sentence;
const isHere = (candidate: Candidate, scene: Scene): boolean =>
  sentencesBack(candidate, scene) === 0 && !candidate.behind;
const wordsBack = ({ use }: Candidate, { pronoun }: Scene): number => pronoun.mention.from - use.mention.to;
const paragraphOf = ({ segment, sentence }: Located): number => segment.sentences[sentence]!.paragraph;

/** Subject of a verb above the pronoun, so many steps up; 0 where it is none. */
function command({ use, part, behind }: Candidate, { pronoun, above }: Scene): number {
  if (use.sentence !== pronoun.sentence || behind || part !== 'subject') return 0;
  return above.get(governorOf(use)) ?? 0;
}

const order = ({ use }: Candidate): number => use.at;
const nearest = ({ candidates }: Scene): Candidate | undefined => candidates.find(({ behind }) => !behind);

/** The first of its sentence among the candidates. */
const isFirstThere = (candidate: Candidate, { candidates }: Scene): boolean =>
  candidates.every(
    (other) => other.use.sentence !== candidate.use.sentence || order(other) >= order(candidate),
  );

/** The nearest subject before the pronoun. */
const isNearestSubject = (candidate: Candidate, { candidates }: Scene): boolean =>
  !candidate.behind &&
  candidate.part === 'subject' &&
  candidates.every((other) => other.behind || other.part !== 'subject' || order(other) <= order(candidate));

/** Candidates named between this one and the pronoun. */
const between = (candidate: Candidate, { candidates }: Scene): number =>
  candidate.behind
    ? 0
    : candidates.filter((other) => !other.behind && order(other) > order(candidate)).length;

const opens = ({ mention, segment, sentence }: Located): boolean =>
  mention.from <= segment.sentences[sentence]!.from + 1;

const opensParagraph = (use: Located): boolean => {
  const { sentences } = use.segment;
  return opens(use) && sentences[use.sentence - 1]?.paragraph !== sentences[use.sentence]!.paragraph;
};

const relationOfUse = ({ use: { mention, segment } }: Candidate): string =>
  segment.tokens[headOf(segment, mention)]!.deprel;

const isInBrackets = ({ use: { mention, segment } }: Candidate): boolean =>
  segment.tokens[mention.from - 1]?.text === '(';

const isJoined = ({ use: { mention, segment } }: Candidate): boolean =>
  segment.tokens[mention.from - 1]?.lower === 'and' || segment.tokens[mention.to]?.lower === 'and';

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

/** What speaks for a candidate or against it, each by its name; the weights are learned (models/pronouns.json). */
export const FEATURES: ReadonlyArray<readonly [name: string, feature: Feature]> = [
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
  ['behind a preposition', isInPhrase],
  ['nearest subject', isNearestSubject],
  ['first of its sentence', isFirstThere],
  ['opens its sentence', ({ use }) => use.mention.from <= use.segment.sentences[use.sentence]!.from + 2],
  ['subject of the verb above', (c, s) => command(c, s) === 1],
  ['subject two above', (c, s) => command(c, s) === 2],
  ['subject three above', (c, s) => command(c, s) === 3],
  ['subject further above', (c, s) => command(c, s) > 3],
  ['same part', (c, s) => c.part === s.part],
  ['of the gender', ({ draft }, { pronoun, blind }) => !blind && draft.gender === pronoun.mention.gender],
  [
    'of the other gender',
    ({ draft }, { pronoun, blind }) =>
      !blind && draft.gender !== null && draft.gender !== pronoun.mention.gender,
  ],
  ['a name', ({ use }) => use.mention.kind === 'name'],
  ['a pronoun', ({ use }) => use.mention.kind === 'pronoun'],
  ['never named', ({ draft }) => !isNamed(draft)],
  ['never named, no subject', ({ draft, part }) => !isNamed(draft) && part !== 'subject'],
  ['never named, told as new', ({ draft, use }) => !isNamed(draft) && isIndefinite(use)],
  ['never named, used once', ({ draft, uses }) => !isNamed(draft) && uses === 1],
  ['full name', ({ use: { mention } }) => mention.kind === 'name' && mention.to - mention.from > 1],
  [
    'whose the last such pronoun was, here',
    (c, s) => c.draft === s.lastSame && s.lastSameSentence === s.pronoun.sentence,
  ],
  [
    'whose the last such pronoun was, one back',
    (c, s) => c.draft === s.lastSame && s.lastSameSentence === s.pronoun.sentence - 1,
  ],
  [
    'whose the last such pronoun was, further',
    (c, s) => c.draft === s.lastSame && s.lastSameSentence < s.pronoun.sentence - 1,
  ],
  ['used most', (c, s) => c.uses === s.mostUses && c.uses > 1],
  ['used once', ({ uses }) => uses === 1],
  ['used four times', ({ uses }) => uses > 3],
  ['in the same paragraph', (c, s) => paragraphOf(c.use) === paragraphOf(s.pronoun)],
  ['quoted as it is', (c, s) => c.use.quoted === s.pronoun.quoted],
  ['speaks, and it is quoted', (c, s) => s.pronoun.quoted && !c.use.quoted && speaks(c.use) && isNear(c, s)],
  ['spoke last', (c, s) => c.draft === s.speaker],
  ['spoke last, and it speaks', (c, s) => c.draft === s.speaker && s.isSpeaking],
  ['acts, as it does', (c, s) => verbBehind(c.use) !== null && verbBehind(s.pronoun) !== null],
  ['named behind', ({ behind }) => behind],
  ['acts behind', (c) => c.behind && verbOf(c.use) !== null],
  ['acts behind a phrase in front', (c, s) => c.behind && s.isFronted && verbOf(c.use) !== null],
  ['near the one in front', (c, s) => !c.behind && s.isFronted],
  [
    'a relative pronoun',
    ({ use: { mention, segment } }) => segment.tokens[mention.from]!.lower.startsWith('wh'),
  ],
  ['in brackets', isInBrackets],
  ['owner of the phrase it stands in', (c, s) => isHere(c, s) && c.part === 'owner' && wordsBack(c, s) < 6],
  ['joined by and', isJoined],
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
  ['subject of the passive', (c) => relationOfUse(c).endsWith(':pass')],
  ['agent', (c) => c.use.segment.tokens[c.use.mention.from - 1]?.lower === 'by'],
  ['spoken to', (c) => /^(to|with|for)$/.test(c.use.segment.tokens[c.use.mention.from - 1]?.lower ?? '')],
  ['of a phrase', (c) => c.use.segment.tokens[c.use.mention.from - 1]?.lower === 'of'],
  ['first person named', (c, s) => s.first === c.draft],
  ['its verb governs that the pronoun says', (c, s) => command(c, s) > 0 && speaks(c.use)],
  ['behind the same conjunction', (c, s) => isHere(c, s) && clauseBetween(c, s) === ''],
  [
    'behind while, when or as',
    (c, s) => isHere(c, s) && /^(while|when|as|after|before|because|since)$/.test(clauseBetween(c, s)),
  ],
  ['behind but', (c, s) => isHere(c, s) && /^(but|though|although)$/.test(clauseBetween(c, s))],
  ['behind and', (c, s) => isHere(c, s) && clauseBetween(c, s) === 'and'],
  ['behind that', (c, s) => isHere(c, s) && clauseBetween(c, s) === 'that'],
];

const isNear = (candidate: Candidate, scene: Scene): boolean => Math.abs(sentencesBack(candidate, scene)) < 2;

/** Pronouns by what they are in their clause: each has weights of its own beside those of all. */
export const CLASSES = ['all', 'subject', 'owner', 'object'] as const;

/** The place of a pronoun's class in `CLASSES`. */
export function classOf(pronoun: Located): number {
  const part = partOf(pronoun);
  if (part === 'owner') return 2;
  return part === 'subject' ? 1 : 3;
}

/** The numbers of a candidate's features: those of all pronouns, then those of the class. */
export function featuresOf(candidate: Candidate, scene: Scene): number[] {
  const active: number[] = [];
  const offset = classOf(scene.pronoun) * FEATURES.length;
  for (let i = 0; i < FEATURES.length; i++) if (FEATURES[i]![1](candidate, scene)) active.push(i, offset + i);
  return active;
}
