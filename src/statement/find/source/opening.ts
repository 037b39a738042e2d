import { type Reading, sentenceAt } from '../../reading.ts';
import type { SourceWords } from '../../types.ts';
import { isTime } from './can-speak.ts';
import { sourceWords } from './words.ts';

const FINITE = /^(VB[DZP]|MD)$/;
const LONGEST_ASIDE = 40;
const INSIDE = /^(NOUN|PROPN|NUM|DET|ADJ|ADP|PART|CCONJ)$/;
const FULL_STOP = /^[.!?;:]$/;

/**
 * "The letter, dated in March and addressed to the mayor, warns that": the words that open the sentence, set off from
 * their verb by an aside between commas.
 */
export function openingNominal(reading: Reading, verb: number): SourceWords | null {
  const { tokens, quoteOf } = reading;
  const group = groupStart(reading, verb);
  if (tokens[group - 1]?.text !== ',' || !FINITE.test(tokens[group]!.xpos)) return null;
  const { from } = sentenceAt(reading, verb);
  if (quoteOf[from] !== quoteOf[verb] || verb - from > LONGEST_ASIDE) return null;
  const opening = openingEnd(reading, from, group - 1);
  if (opening === null || !isAside(reading, opening.comma, group - 1)) return null;
  const head = headOf(reading, opening.from, opening.comma);
  return head < 0 ? null : sourceWords(reading, head, 'opens the sentence');
}

/** "A poll released on Tuesday showed": a noun phrase and what a participle tells of it open the sentence. */
export function openingParticiple(reading: Reading, verb: number): SourceWords | null {
  const { tokens, quoteOf } = reading;
  const group = groupStart(reading, verb);
  const { from } = sentenceAt(reading, verb);
  if (quoteOf[from] !== quoteOf[verb] || !FINITE.test(tokens[group]!.xpos) || verb - from > LONGEST_ASIDE)
    return null;
  const start = /^(CCONJ|ADV)$/.test(tokens[from]!.upos) ? from + 1 : from;
  let participle = -1;
  for (let at = start; at < group; at++) {
    if (participle < 0 && at > start && /^VB[NG]$/.test(tokens[at]!.xpos)) participle = at;
    else if (!INSIDE.test(tokens[at]!.upos)) return null;
  }
  if (participle < 0 || tokens[start]!.upos === 'ADP') return null;
  const head = headOf(reading, start, participle);
  if (head < 0 || isTime(reading, head)) return null;
  const to = descriptionEnd(reading, participle, group);
  return { from: start, to, head, refersTo: head, rule: 'opens the sentence' };
}

/** Up to a time; a participle with nothing else before it tells nothing ("released on Tuesday"). */
function descriptionEnd(reading: Reading, participle: number, to: number): number {
  let end = participle + 1;
  while (end < to && !isTime(reading, end)) end++;
  if (end < to && reading.tokens[end - 1]!.upos === 'ADP') end--;
  return end > participle + 1 ? end : participle;
}

/** The first of the verb and the auxiliaries and adverbs right before it. */
function groupStart({ tokens }: Reading, verb: number): number {
  let at = verb;
  while (at > 0 && /^(AUX|ADV)$/.test(tokens[at - 1]!.upos)) at--;
  return at;
}

/** The comma behind a noun phrase that opens the sentence, an adverbial before it left off. */
function openingEnd(
  reading: Reading,
  start: number,
  verb: number,
): { readonly from: number; readonly comma: number } | null {
  const { tokens } = reading;
  let from = /^(CCONJ|ADV)$/.test(tokens[start]!.upos) ? start + 1 : start;
  if (tokens[from]!.text === ',') from++;
  if (tokens[from]!.upos === 'ADP' || isTime(reading, from)) {
    while (from < verb && tokens[from]!.text !== ',') {
      if (tokens[from]!.upos === 'VERB') return null;
      from++;
    }
    from++;
  }
  for (let at = from; at < verb; at++) {
    if (tokens[at]!.text === ',') return at > from ? { from, comma: at } : null;
    if (/^[()]$/.test(tokens[at]!.text) || isDescribing(reading, at)) continue;
    if (!INSIDE.test(tokens[at]!.upos) && tokens[at]!.xpos !== 'PRP$') return null;
  }
  return null;
}

/** "veterans interviewed at rallies" */
function isDescribing({ tokens }: Reading, at: number): boolean {
  return tokens[at]!.xpos === 'VBN' && /^(NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? '');
}

/** Between the commas stands no finite verb but in a clause about what stands before. */
function isAside({ tokens, quoteOf }: Reading, comma: number, end: number): boolean {
  let relative = false;
  const participle = tokens[comma + 1]!.xpos === 'VBN';
  for (let at = comma + 1; at < end; at++) {
    const { xpos, lower, text, upos } = tokens[at]!;
    if (/^W/.test(xpos) || lower === 'that') relative = true;
    const listed = participle && xpos === 'VBD' && tokens[at - 1]!.upos === 'CCONJ';
    if (FINITE.test(xpos) && !relative && !listed) return false;
    if (FULL_STOP.test(text) || quoteOf[at] !== quoteOf[comma] || (upos === 'CCONJ' && at === comma + 1))
      return false;
  }
  return end > comma + 1;
}

/** The last noun before a preposition; "one of the pilots" is headed by its number. */
function headOf({ tokens }: Reading, from: number, to: number): number {
  let head = -1;
  if (tokens[from + 1]!.lower === 'of' && /^(NUM|DET|ADJ|PRON)$/.test(tokens[from]!.upos)) return from;
  for (let at = from; at < to; at++) {
    const { upos, xpos } = tokens[at]!;
    if (upos === 'NOUN' || upos === 'PROPN') head = at;
    else if (head >= 0 && upos !== 'NUM' && upos !== 'ADJ' && xpos !== 'POS') break;
  }
  return head;
}
