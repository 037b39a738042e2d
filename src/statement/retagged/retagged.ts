import { lemmaOf, type Sentence, type Token } from '../../language/index.ts';
import { senseOf } from '../find/lexicon.ts';
import { withMissedVerbs } from './missed-verbs.ts';

type Tags = Pick<Token, 'upos' | 'xpos' | 'lemma'>;
type Repair = (tokens: readonly Token[], at: number) => Tags | null;

/** What taggers of news get wrong beside verbs of saying, each told by its neighbours. */
const REPAIRS: readonly Repair[] = [
  title,
  adverb,
  bareInfinitive,
  pluralSays,
  sayingThat,
  andSaysThat,
  setOffSays,
  saysBehindAside,
  messageReads,
  setOffWarned,
  saidAlone,
  witnessesSaid,
  pastBehindPronoun,
  commentsSmith,
  theAccused,
  manyFear,
];

const LONGEST_ASIDE = 16;
const LONGEST_MESSAGE = 10;
const MESSAGE =
  /^(statement|letter|post|message|sign|banner|note|e-?mail|tweet|caption|placard|poster|plaque|notice|inscription)$/;
const TITLE = /^(Mr|Mrs|Ms|Dr)$/;
const ADVERB = new Set(['nonetheless', 'nevertheless', 'meanwhile', 'moreover']);

/** The tokens of a text with verbs of saying, and what stands beside them, tagged as such. */
export function retagged(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  let out: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const tags = repaired(out ?? tokens, at);
    if (!tags) continue;
    out ??= [...tokens];
    out[at] = { ...tokens[at]!, ...tags };
  }
  return withMissedVerbs(out ?? tokens, sentences);
}

function repaired(tokens: readonly Token[], at: number): Tags | null {
  for (const repair of REPAIRS) {
    const tags = repair(tokens, at);
    if (tags) return tags;
  }
  return null;
}

/** "Ms Brandt" */
function title(tokens: readonly Token[], at: number): Tags | null {
  const { text, upos } = tokens[at]!;
  return upos === 'VERB' && TITLE.test(text) ? { upos: 'PROPN', xpos: 'NNP', lemma: text } : null;
}

/** "Brandt nonetheless thinks" */
function adverb(tokens: readonly Token[], at: number): Tags | null {
  const { lower, upos } = tokens[at]!;
  return upos === 'VERB' && ADVERB.has(lower) ? { upos: 'ADV', xpos: 'RB', lemma: lower } : null;
}

/** "threatened to sue": no name begins with a small letter. */
function bareInfinitive(tokens: readonly Token[], at: number): Tags | null {
  const { text, lower, xpos } = tokens[at]!;
  if (xpos !== 'NNP' || text !== lower || tokens[at - 1]?.lower !== 'to') return null;
  return { upos: 'VERB', xpos: 'VB', lemma: lower };
}

/** "The pilots insist that": a plural noun is no part of another noun. */
function pluralSays(tokens: readonly Token[], at: number): Tags | null {
  const { lower, xpos } = tokens[at]!;
  if (xpos !== 'NN' || tokens[at + 1]?.lower !== 'that' || !/^NN(P?S)$/.test(tokens[at - 1]?.xpos ?? ''))
    return null;
  return senseOf(lower)?.has('clause') ? { upos: 'VERB', xpos: 'VBP', lemma: lower } : null;
}

/** ", noting that" */
function sayingThat(tokens: readonly Token[], at: number): Tags | null {
  const { text, lower, xpos } = tokens[at]!;
  if (xpos !== 'NN' || !lower.endsWith('ing') || tokens[at + 1]?.lower !== 'that') return null;
  const lemma = lemmaOf(text, 'VBG');
  return tokens[at - 1]?.text === ',' && senseOf(lemma)?.has('clause')
    ? { upos: 'VERB', xpos: 'VBG', lemma }
    : null;
}

/** "and jokes that" */
function andSaysThat(tokens: readonly Token[], at: number): Tags | null {
  const { text, xpos } = tokens[at]!;
  if (xpos !== 'NNS' || tokens[at + 1]?.lower !== 'that' || tokens[at - 1]?.upos !== 'CCONJ') return null;
  const lemma = lemmaOf(text, 'VBZ');
  return senseOf(lemma)?.has('quote') ? { upos: 'VERB', xpos: 'VBZ', lemma } : null;
}

/** "The roofs were cooler, the paper reports, while", "Dahl is innocent, Moe insists.": an article and a noun, or a name. */
function setOffSays(tokens: readonly Token[], at: number): Tags | null {
  const { text, xpos } = tokens[at]!;
  if (xpos !== 'NNS' || !/^[,.]$/.test(tokens[at + 1]?.text ?? '')) return null;
  const name = tokens[at - 1]?.upos === 'PROPN' && tokens[at - 2]?.text === ',';
  const noun =
    tokens[at - 1]?.xpos === 'NN' && tokens[at - 2]?.upos === 'DET' && tokens[at - 3]?.text === ',';
  if (!name && !noun) return null;
  const lemma = lemmaOf(text, 'VBZ');
  return senseOf(lemma)?.has('quote') ? { upos: 'VERB', xpos: 'VBZ', lemma } : null;
}

/** "The letter, dated in March, warns that": behind an aside between commas. */
function saysBehindAside(tokens: readonly Token[], at: number): Tags | null {
  const { text, lower, xpos } = tokens[at]!;
  if (xpos !== 'NNS' || tokens[at - 1]?.text !== ',' || tokens[at + 1]?.lower !== 'that') return null;
  const lemma = lemmaOf(text, 'VBZ');
  if (lower === lemma || !senseOf(lemma)?.has('clause')) return null;
  for (let back = at - 2; back > 0 && at - back < LONGEST_ASIDE; back--)
    if (tokens[back]!.text === ',')
      return /^(NOUN|PROPN)$/.test(tokens[back - 1]!.upos) ? { upos: 'VERB', xpos: 'VBZ', lemma } : null;
  return null;
}

/** `"...," a statement from the palace read.`: nothing but a message and its quotation before the word. */
function messageReads(tokens: readonly Token[], at: number): Tags | null {
  const { lower, upos } = tokens[at]!;
  if (lower !== 'read' || upos === 'VERB' || !/^[.:]$/.test(tokens[at + 1]?.text ?? '')) return null;
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_MESSAGE); back--) {
    if (MESSAGE.test(tokens[back]!.lemma)) return { upos: 'VERB', xpos: 'VBD', lemma: 'read' };
    if (tokens[back]!.upos === 'PUNCT') return null;
  }
  return null;
}

/** "The bridge was unsafe, warned engineer Ole Dahl, adding": between two commas stand the verb and who speaks. */
function setOffWarned(tokens: readonly Token[], at: number): Tags | null {
  const { xpos, lemma } = tokens[at]!;
  if (xpos !== 'VBN' || tokens[at - 1]?.text !== ',' || !senseOf(lemma)?.has('quote')) return null;
  let end = at + 1;
  let named = false;
  while (end < at + LONGEST_MESSAGE && /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]?.upos ?? '')) {
    named ||= /^(DET|PROPN)$/.test(tokens[end]!.upos);
    end++;
  }
  const closed = /^[,.]$/.test(tokens[end]?.text ?? '');
  return named && closed ? { upos: 'VERB', xpos: 'VBD', lemma } : null;
}

/** ", said by email": without "has" or "was" before it "said" is no participle. */
function saidAlone(tokens: readonly Token[], at: number): Tags | null {
  const { lower, xpos } = tokens[at]!;
  if (lower !== 'said' || xpos !== 'VBN' || tokens[at + 1]?.lower === 'to') return null;
  let before = at - 1;
  while (before > 0 && tokens[before]!.upos === 'ADV') before--;
  const { upos, lemma } = tokens[before] ?? { upos: 'X', lemma: '' };
  return upos === 'AUX' || /^(have|be|get)$/.test(lemma) ? null : { upos: 'VERB', xpos: 'VBD', lemma: 'say' };
}

/** "Witnesses recalled": a capital and a finite verb right behind it make the first word a noun. */
function witnessesSaid(tokens: readonly Token[], at: number): Tags | null {
  const { text, lower, xpos } = tokens[at]!;
  const opens = at === 0 || /^[.!?"”]$/.test(tokens[at - 1]!.text);
  if (!opens || xpos !== 'VBZ' || !/^\p{Lu}\p{Ll}/u.test(text) || tokens[at + 1]?.xpos !== 'VBD') return null;
  return { upos: 'NOUN', xpos: 'NNS', lemma: lemmaOf(lower, 'NNS') };
}

/** "claimed it shot down": behind its subject a verb is finite. */
function pastBehindPronoun(tokens: readonly Token[], at: number): Tags | null {
  const { xpos, lemma, lower } = tokens[at]!;
  if (xpos !== 'VB' || lower === 'be' || !/^(he|she|it|we|they)$/.test(tokens[at - 1]?.lower ?? ''))
    return null;
  const cue = tokens[at - 2];
  return cue && /^VB[DZP]$/.test(cue.xpos) && senseOf(cue.lemma)?.has('clause')
    ? { upos: 'VERB', xpos: 'VBD', lemma }
    : null;
}

/** `"...," comments Robin Dahl`: a name behind it and a quotation before it. */
function commentsSmith(tokens: readonly Token[], at: number): Tags | null {
  const { lower, xpos } = tokens[at]!;
  if (xpos !== 'NNS' || tokens[at + 1]?.upos !== 'PROPN' || !/^["”’]$|^''$/.test(tokens[at - 1]?.text ?? ''))
    return null;
  const lemma = lemmaOf(lower, 'VBZ');
  return /^[,?!]$/.test(tokens[at - 2]?.text ?? '') && senseOf(lemma)?.has('quote')
    ? { upos: 'VERB', xpos: 'VBZ', lemma }
    : null;
}

/** "Many in the town fear that": what opens the sentence has no other verb. */
function manyFear(tokens: readonly Token[], at: number): Tags | null {
  const { lower, xpos } = tokens[at]!;
  if (xpos !== 'NN' || tokens[at + 1]?.lower !== 'that' || !senseOf(lower)?.has('clause')) return null;
  let first = at - 1;
  while (at - first < LONGEST_MESSAGE && /^(ADP|DET|NOUN|PROPN|ADJ)$/.test(tokens[first - 1]?.upos ?? ''))
    first--;
  const opens = /^(many|most|some|few|others)$/.test(tokens[first]?.lower ?? '');
  return opens && tokens[first + 1]?.upos === 'ADP' ? { upos: 'VERB', xpos: 'VBP', lemma: lower } : null;
}

/** "The accused, who took the stand, denied": behind an article and before nothing that it describes. */
function theAccused(tokens: readonly Token[], at: number): Tags | null {
  const { lower, upos } = tokens[at]!;
  if (lower !== 'accused' || upos === 'NOUN' || tokens[at - 1]?.lower !== 'the') return null;
  const next = tokens[at + 1];
  return next && /^(PUNCT|AUX|ADP)$/.test(next.upos) ? { upos: 'NOUN', xpos: 'NN', lemma: lower } : null;
}
