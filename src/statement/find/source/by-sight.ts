import { mentionsNear, type Token } from '../../../language/index.ts';
import { isPunct, type Reading, sentenceAt } from '../../reading.ts';
import type { SourceWords } from '../../types.ts';
import { BESIDE } from '../nominal.ts';
import { canSpeak, isTime } from './can-speak.ts';
import { sourceWords } from './words.ts';

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const LONGEST_ASIDE = 24;
const SAYING = new Set(['say', 'tell', 'add', 'argue', 'explain', 'write', 'warn', 'insist', 'claim']);
const ADVERBS =
  /^(now|then|so|also|still|yet|later|meanwhile|however|once|often|many|some|others|few|most|as|more|.*ly)$/;
const SOME = /^(many|most|some|few|others|several|all|none)$/;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET']);

/** `"...," added the general`: whatever the tree says, the words right behind the verb. */
export function behindQuotation(reading: Reading, verb: number): SourceWords | null {
  const { tokens, quoteOf } = reading;
  const closes = isPunct(tokens[verb - 1]) && (quoteOf[verb - 2] !== -1 || quoteOf[verb - 3] !== -1);
  if (!closes || quoteOf[verb] !== -1 || isPunct(tokens[verb + 1])) return null;
  const found = followingNominal(reading, verb);
  const next = found ? tokens[found.to] : undefined;
  return next && (next.upos === 'VERB' || next.upos === 'AUX') ? null : found;
}

/** "Smith, the mayor, said" where the tree missed it: a mention right before the comma that opens the apposition. */
export function apposed(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  let comma = verb - 1;
  while (comma > 0 && /^(ADV|AUX)$/.test(tokens[comma]!.upos)) comma--;
  if (tokens[comma]?.text !== ',' || !/^VB[DZPN]/.test(tokens[verb]!.xpos)) return null;
  const { from } = sentenceAt(reading, verb);
  for (let at = comma - 1; at > from; at--) {
    if (reading.quoteOf[at] !== reading.quoteOf[verb]) return null;
    if (tokens[at]!.text !== ',') continue;
    const mention = mentionsNear(reading.segment, from, at).find(
      (each) => each.to === at && each.from >= from,
    );
    if (mention && !isGoverned(reading, mention.from)) return sourceWords(reading, mention.head, 'apposed');
  }
  return null;
}

/** "The minister – no relation of the judge – said": who stands before the aside between dashes. */
export function besideDashes(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  if (!isDash(reading, verb - 1) || !/^VB[DZPN]/.test(tokens[verb]!.xpos)) return null;
  const { from } = sentenceAt(reading, verb);
  for (let at = verb - 3; at > from && verb - at < LONGEST_ASIDE; at--) {
    if (!isDash(reading, at)) continue;
    const { upos } = tokens[at - 1]!;
    return upos === 'PROPN' || upos === 'NOUN' ? sourceWords(reading, at - 1, 'apposed') : null;
  }
  return null;
}

function isDash({ tokens }: Reading, at: number): boolean {
  return /^(–|—|--|-)$/.test(tokens[at]?.text ?? '');
}

/** Does a preposition stand before the words ("to reporters", "in the city")? */
function isGoverned({ tokens }: Reading, from: number): boolean {
  const before = tokens[from - 1]?.upos === 'DET' ? tokens[from - 2] : tokens[from - 1];
  return before?.upos === 'ADP';
}

/** `"..." said Smith` where the tree missed it. */
export function followingNominal(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  const before = tokens[verb - 1];
  if (!before || !isPunct(before) || before.xpos === 'NFP' || !/^VB[DZP]/.test(tokens[verb]!.xpos))
    return null;
  const { to } = sentenceAt(reading, verb);
  for (let at = verb + 1; at < Math.min(to, verb + 8); at++) {
    const tag = tokens[at]!.upos;
    if (tag === 'PROPN' || tag === 'NOUN' || tag === 'PRON') {
      const next = tokens[at + 1]?.upos;
      if (isFiniteVerb(tokens[at + 1])) return null;
      const capital = next === 'ADJ' && /^\p{Lu}/u.test(tokens[at + 1]!.text);
      if (next === 'PROPN' || capital || tokens[at + 1]?.xpos === 'POS') continue;
      if (tag !== 'PRON' && next === 'NOUN') continue;
      return hasVerb(reading, at + 1, to) ? null : behind(sourceWords(reading, at, 'inverted'), verb);
    }
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM' && tokens[at]!.xpos !== 'POS') return null;
  }
  return null;
}

function behind(words: SourceWords, verb: number): SourceWords {
  return { ...words, from: Math.max(words.from, verb + 1) };
}

function isFiniteVerb(token: Token | undefined): boolean {
  return /^(VB[DZP]|MD)$/.test(token?.xpos ?? '');
}

/** "suggested the mayor's refusal to sign could end": the words behind are what is said, and no source. */
function hasVerb({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { upos, lower } = tokens[at]!;
    if (
      (upos === 'PUNCT' && !isAppositionsVerb(tokens, at, to)) ||
      upos === 'SCONJ' ||
      upos === 'CCONJ' ||
      /^(who|which|that|as|whose|where|when)$/.test(lower)
    )
      return false;
    if (isFiniteVerb(tokens[at])) return true;
  }
  return false;
}

/** "said her manager, Ole Dahl, brought": behind the comma stands a name, and then the verb. */
function isAppositionsVerb(tokens: Reading['tokens'], comma: number, to: number): boolean {
  let at = comma + 1;
  while (at < to && /^(PROPN|NOUN|ADJ|DET)$/.test(tokens[at]!.upos)) at++;
  return at > comma + 1 && tokens[at]?.text === ',' && isFiniteVerb(tokens[at + 1]);
}

/** The nominal right before the verb, where the tree missed it. */
export function precedingNominal(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  if (!/^(VB[DZPN]?|NN|NNS)$/.test(tokens[verb]!.xpos)) return null;
  const { from } = sentenceAt(reading, verb);
  const behind = beforeBracket(tokens, verb);
  for (let at = behind - 1; at >= Math.max(from, behind - 4); at--) {
    const { upos, xpos, lower } = tokens[at]!;
    if (RELATIVE.has(lower)) return null;
    if (
      (NOMINAL.has(upos) && upos !== 'DET' && canSpeak(reading, verb, at)) ||
      isTheAdjective(tokens, at, verb) ||
      isMistakenName(reading, at, verb)
    ) {
      const words = throughPreposition(reading, at, from);
      return misled(reading, at, verb) || opensSentence(reading, words, verb)
        ? { ...words, rule: 'subject' }
        : words;
    }
    const dates = upos === 'ADP' && at + 1 < verb && isTime(reading, at + 1);
    const skipped =
      upos === 'ADV' || upos === 'AUX' || upos === 'PART' || xpos === 'NFP' || dates || isTime(reading, at);
    if (!skipped) return null;
  }
  return null;
}

/** "as the Lock Council (LC) warned": short forms in brackets stand between. */
function beforeBracket(tokens: Reading['tokens'], verb: number): number {
  return tokens[verb - 1]?.text === ')' && tokens[verb - 3]?.text === '(' ? verb - 3 : verb;
}

/** "The Speaker reminded members": the sentence begins with these words and goes on with the verb, in a finite form. */
function opensSentence(reading: Reading, { from, to }: SourceWords, verb: number): boolean {
  return (
    from === sentenceAt(reading, verb).from && to === verb && /^VB[DZP]$/.test(reading.tokens[verb]!.xpos)
  );
}

/** "The premier ruled": a noun that the tagger takes for an adjective, for an article stands before it and the verb behind. */
function isTheAdjective(tokens: Reading['tokens'], at: number, verb: number): boolean {
  return at === verb - 1 && tokens[at]!.upos === 'ADJ' && tokens[at - 1]?.upos === 'DET';
}

/** "Weaver says": a name that the tagger takes for something else, right before a verb of saying. */
function isMistakenName({ tokens, sentences, sentenceOf }: Reading, at: number, verb: number): boolean {
  const { text, lower, upos } = tokens[at]!;
  if (at !== verb - 1 || !/^\p{Lu}\p{Ll}/u.test(text) || !/^(ADV|ADJ|INTJ|X)$/.test(upos)) return false;
  if (!SAYING.has(tokens[verb]!.lemma) && tokens[verb + 1]?.lower !== 'that') return false;
  return sentences[sentenceOf[at]!]!.from !== at || !ADVERBS.test(lower);
}

/** Where the tree could not have it for a subject: a footnote's star between, or the verb taken for a noun. */
function misled({ tokens }: Reading, from: number, verb: number): boolean {
  if (tokens[verb]!.upos === 'NOUN') return true;
  for (let at = from + 1; at < verb; at++) if (tokens[at]!.xpos === 'NFP') return true;
  return false;
}

/** "a court in the city ruled", "people familiar with the talks said", "many in town fear": what stands before the preposition speaks. */
function throughPreposition(reading: Reading, at: number, from: number): SourceWords {
  const { tokens } = reading;
  const words = withModifiers(reading, sourceWords(reading, at, 'nearby'), from);
  let noun = words.from - 2;
  const preposition = tokens[words.from - 1];
  if (preposition?.upos !== 'ADP' || preposition.deprel === 'mark' || BESIDE.test(preposition.lower))
    return words;
  while (
    noun > from &&
    /^(ADJ|ADV|VBN|VBG)/.test(tokens[noun]!.upos === 'VERB' ? tokens[noun]!.xpos : tokens[noun]!.upos)
  )
    noun--;
  const some = SOME.test(tokens[noun]?.lower ?? '');
  if (noun < from || !(some || /^(NOUN|PROPN)$/.test(tokens[noun]!.upos))) return words;
  const outer = sourceWords(reading, noun, 'nearby');
  return { ...outer, to: Math.max(outer.to, words.to) };
}

/** The nominal words right before belong to it, whatever the tree says. */
function withModifiers({ tokens }: Reading, words: SourceWords, limit: number): SourceWords {
  let { from } = words;
  while (
    from > limit &&
    (/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[from - 1]!.upos) ||
      /^(POS|PRP\$)$/.test(tokens[from - 1]!.xpos))
  )
    from--;
  return { ...words, from };
}
