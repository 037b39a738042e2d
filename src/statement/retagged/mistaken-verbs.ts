import { lemmaOf, type Sentence, type Token } from '../../language/index.ts';
import { senseOf } from '../find/lexicon.ts';

type Changed = Partial<Pick<Token, 'upos' | 'xpos' | 'lemma' | 'deprel'>>;
type Tags = Pick<Token, 'upos' | 'xpos' | 'lemma'> & Partial<Pick<Token, 'deprel'>>;

/** Words that no noun looks like. */
const NEVER_NOUNS = new Set(
  (
    'says insists denies expects warns admits suggests believes agrees confirms argues predicts asserts explains adds ' +
    'concedes maintains acknowledges announces describes accuses urges tells thinks knows reveals recommends declares ' +
    'declines refuses intends threatens reckons alleges contends emphasizes emphasises considers understands regrets'
  ).split(' '),
);
/** What stands right before a verb's group: its subject, or the comma behind what is set into it. */
const BEFORE_VERB = /^(NOUN|PROPN|PRON|ADV|NUM)$/;
const OF_NOUNS = /^(det|amod|case|cop|nmod:poss|nummod|compound)/;
const SUBJECT = /^(nsubj|vocative)/;
const IN_SUBJECT = /^(NOUN|PROPN|NUM|DET|ADJ|PART)$/;
const DESCRIBED = /^(NOUN|PROPN|NUM|DET|ADJ|PART|ADP|VERB)$/;
const FINITE = /^(VB[DZP]|MD)$/;
const LONGEST_SUBJECT = 6;
const LONGEST_ASIDE = 24;
const PAST = { xpos: 'VBD', deprel: 'root' };
const PREDICATES = new Set(['root', 'parataxis', 'ccomp', 'conj']);
const HAVE = /^(have|has|had|['’]ve|['’]d)$/;

/**
 * A text's tokens, with verbs of saying tagged as verbs that a tagger took for nouns ("Dahl insists he was invited") or
 * for participles that describe what follows ("Police confirmed officers had met them").
 */
export function withMistakenVerbs(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Token[] {
  let out: Token[] | null = null;
  for (const { from, to } of sentences)
    for (let at = from + 1; at < to - 1; at++) {
      const other = otherTags(out ?? tokens, at, from, to);
      if (!other) continue;
      out ??= [...tokens];
      out[at] = { ...tokens[at]!, ...other };
    }
  return out ?? tokens;
}

/** Asked by what the tagger has, for most words are none of these. */
function otherTags(tokens: readonly Token[], at: number, from: number, to: number): Changed | null {
  const { xpos } = tokens[at]!;
  if (xpos === 'VBZ') return subjectTags(tokens, at);
  if (xpos === 'VB') return joinedTags(tokens, at, from);
  if (xpos === 'VBN') return opensClause(tokens, at, to) || followsAside(tokens, at, from) ? PAST : null;
  const first = xpos.charCodeAt(0);
  return first === 78 /* N */ || xpos === 'CD' ? verbTags(tokens, at, from, to) : null;
}

/** "warns winds could": behind a verb and before another it is a noun. */
function subjectTags(tokens: readonly Token[], at: number): Tags | null {
  const { xpos, lower } = tokens[at]!;
  if (xpos !== 'VBZ' || tokens[at + 1]!.xpos !== 'MD' || !NEVER_NOUNS.has(tokens[at - 1]!.lower)) return null;
  return { upos: 'NOUN', xpos: 'NNS', lemma: lemmaOf(lower, 'NNS') };
}

/** "The authors concede that A, and argue that B", where the tagger joins the second verb to one of A. */
function joinedTags(tokens: readonly Token[], at: number, from: number): Tags | null {
  const { xpos, lemma } = tokens[at]!;
  if (xpos !== 'VB' || tokens[at + 1]!.lower !== 'that' || tokens[at - 1]!.upos !== 'CCONJ') return null;
  if (tokens[at - 2]?.text !== ',' || !senseOf(lemma)?.has('quote')) return null;
  const before = tokens
    .slice(from, at)
    .some((token) => token.xpos === 'VBP' && senseOf(token.lemma)?.has('quote'));
  return before ? verb('VBP', lemma) : null;
}

/** "Ole Dahl, who voted against it, accused staff of": the verb of the words before the aside. */
function followsAside(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at - 1]!.text !== ',' || !/^(amod|acl|conj)/.test(tokens[at]!.deprel)) return false;
  if (!senseOf(tokens[at]!.lemma) || !/^(DET|PRON|PROPN|NOUN)$/.test(tokens[at + 1]?.upos ?? ''))
    return false;
  let who = at - 2;
  while (who > from && at - who < LONGEST_ASIDE && !/^(who|which)$/.test(tokens[who]!.lower)) who--;
  if (!/^(who|which)$/.test(tokens[who]!.lower) || tokens[who - 1]?.text !== ',') return false;
  return !tokens.slice(from, who).some(({ xpos }) => FINITE.test(xpos));
}

/** "It can double its margin, a paper sent to lenders shows.": one noun phrase behind a comma and a whole clause. */
function closesSentence(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  if (at !== to - 2 || !/^(shows|reveals|suggests|reports|indicates|shows)$/.test(tokens[at]!.lower))
    return false;
  let comma = at - 1;
  while (comma > from && DESCRIBED.test(tokens[comma]!.upos)) comma--;
  if (tokens[comma]!.text !== ',' || comma > at - 2) return false;
  return tokens.slice(from, comma).some(({ xpos }) => FINITE.test(xpos));
}

/** A noun right before, and behind it a noun phrase with a finite verb: what it seems to describe is what is said. */
function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  const { deprel, lemma } = tokens[at]!;
  if (!/^(amod|acl|compound)$/.test(deprel) || !/^(NOUN|PROPN|PRON)$/.test(tokens[at - 1]!.upos))
    return false;
  if (!senseOf(lemma)?.has('clause')) return false;
  let verb = at + 1;
  while (verb < Math.min(to, at + LONGEST_SUBJECT) && IN_SUBJECT.test(tokens[verb]!.upos)) verb++;
  const noun = tokens[verb - 1]!;
  return /^(NOUN|PROPN)$/.test(noun.upos) && verb > at + 1 && /^(VB[DZP]|MD)$/.test(tokens[verb]?.xpos ?? '');
}

function verbTags(tokens: readonly Token[], at: number, from: number, to: number): Tags | null {
  const { lower, xpos } = tokens[at]!;
  if (lower === 'forecast' && HAVE.test(tokens[at - 1]!.lower))
    return { ...verb('VBN', lower), deprel: 'xcomp' };
  if (!mayBeVerb(tokens, at, to)) return null;
  const tag = /^NNP?S$/.test(xpos) && lower.endsWith('s') ? 'VBZ' : lower.endsWith('ed') ? 'VBD' : 'VBP';
  const lemma = lemmaOf(lower, tag);
  if (xpos === 'CD') return tag === 'VBD' ? verb(tag, lemma) : null;
  if (!senseOf(lemma)) return null;
  if (tag === 'VBZ' && closesSentence(tokens, at, from, to)) return verb(tag, lemma);
  if (
    tag === 'VBZ' &&
    tokens[at - 1]!.text === ',' &&
    opensWithPronoun(tokens, at) &&
    senseOf(lemma)?.has('clause')
  )
    return verb(tag, lemma);
  if (lower === 'cautions' && /^(against|that)$/.test(tokens[at + 1]!.lower)) return verb(tag, lemma);
  if (NEVER_NOUNS.has(lower)) return standsBehindSubject(tokens, at) ? verb(tag, lemma) : null;
  return isPredicate(tokens, at, from, to, tag) ? verb(tag, lemma) : null;
}

/** A predicate by the tree, a word that no noun looks like, or one where "cautions against" and "a paper shows." may stand. */
function mayBeVerb(tokens: readonly Token[], at: number, to: number): boolean {
  const { deprel, lower } = tokens[at]!;
  return (
    PREDICATES.has(deprel) ||
    NEVER_NOUNS.has(lower) ||
    tokens[at - 1]!.text === ',' ||
    at === to - 2 ||
    /ed$/.test(lower)
  );
}

function verb(xpos: string, lemma: string): Tags {
  return { upos: 'VERB', xpos, lemma };
}

function standsBehindSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return BEFORE_VERB.test(before.upos) || /^[,)”"]$|^\p{Lu}\p{Ll}/u.test(before.text);
}

/** "doubts they will" */
function opensWithPronoun(tokens: readonly Token[], at: number): boolean {
  return /^(he|she|it|they|we)$/.test(tokens[at + 1]!.lower);
}

/** By the tree it has a subject, and nothing that only a noun has. */
function isPredicate(tokens: readonly Token[], at: number, from: number, to: number, tag: string): boolean {
  const { deprel } = tokens[at]!;
  if (!PREDICATES.has(deprel) || !standsBehindSubject(tokens, at)) return false;
  let subject = -1;
  for (let child = from; child < to; child++) {
    if (tokens[child]!.head !== at) continue;
    const relation = tokens[child]!.deprel;
    if (OF_NOUNS.test(relation) || (relation.startsWith('acl') && !opensWithPronoun(tokens, at)))
      return false;
    if (child < at && SUBJECT.test(relation)) subject = child;
  }
  return subject >= 0 && (tag !== 'VBP' || /^(NNP?S|PRP)$/.test(tokens[subject]!.xpos));
}
