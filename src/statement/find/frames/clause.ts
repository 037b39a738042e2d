import { type Token, timesNear } from '../../../language/index.ts';
import { isPunct, type Reading } from '../../reading.ts';
import { childBy } from '../../tree.ts';
import type { Range } from '../../types.ts';
import type { Cue } from '../cues.ts';
import { limitOf } from '../ends/limit.ts';
import { endOfSaid } from '../ends/said.ts';
import { senseOf } from '../lexicon.ts';
import { behindAdjuncts, TELLING } from './adjuncts.ts';
import { type FrameRule, type Match, match } from './match.ts';
import { quotedAs } from './quoted-as.ts';
import { setInto } from './set-into.ts';

const QUESTION = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'when', 'where', 'which']);
/** Behind "described him as a man" these tell of the man. */
const RELATIVE = new Set(['who', 'which', 'where']);
const OPENERS = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ', 'AUX']);
/** Verbs that take no object but what is said. */
const SAYING = new Set(['say', 'insist', 'argue', 'contend']);
const STRAY = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'CCONJ', 'PRON', 'ADV']);
const FAR = 14;
const CITING = /^(citing|quoting)$/;

/** What is said in a clause, asked in the order of how sure each sign is. */
const RULES: readonly FrameRule[] = [innerQuotation, behindThat, quotedAs, setInto, complement, bareClause];

/** "said (that) A"; "A, he said"; "A, he said, B". */
export function clause(reading: Reading, cue: Cue): Match | null {
  for (const rule of RULES) {
    const found = rule(reading, cue);
    if (found) return found;
  }
  return null;
}

/** "asked whether A", "wondered why A". */
export function question(reading: Reading, cue: Cue): Match | null {
  const { tokens } = reading;
  const to = limitOf(reading, cue);
  for (let at = cue.to; at < Math.min(to - 1, cue.to + FAR); at++) {
    if (tokens[at]!.upos === 'VERB') return null;
    const { lower } = tokens[at]!;
    if (at > cue.to && RELATIVE.has(lower) && (cue.sense.has('as') || tokens[at - 1]!.text === ','))
      return null;
    if (QUESTION.has(lower)) return match('question', { from: at, to: endOfSaid(reading, cue, at) });
  }
  return null;
}

/** Is `verb` marked by "to"? */
export function isInfinitive({ tokens, tree }: Reading, verb: number): boolean {
  return (
    tokens[verb]!.xpos === 'VB' &&
    (tree.children[verb] ?? []).some((child) => child < verb && tokens[child]!.lower === 'to')
  );
}

/** A quotation inside a quotation, right behind its cue. */
function innerQuotation({ tokens, segment }: Reading, cue: Cue): Match | null {
  const first = tokens[cue.to]?.start ?? -1;
  const inner = segment.quotations.find(
    ({ depth, start }) => depth > 0 && start >= first && start - first < 4,
  );
  if (!inner) return null;
  let from = cue.to;
  while (from < tokens.length && tokens[from]!.start < inner.start) from++;
  let to = from;
  while (tokens[to] && tokens[to]!.end <= inner.end) to++;
  return match('clause', { from, to });
}

/** A "that" behind the cue, with at most whom, when and where between. */
function behindThat(reading: Reading, cue: Cue): Match | null {
  const { tokens } = reading;
  const to = limitOf(reading, cue);
  for (let at = cue.to; at < Math.min(to - 2, cue.to + FAR); at++) {
    const { lower, upos, xpos, deprel } = tokens[at]!;
    if (tokens[at - 1]!.text === ',' && CITING.test(lower)) at = behindCited(tokens, at, to);
    else if (
      (at === cue.to && xpos === 'VBG' && cue.sense.has('gerund')) ||
      upos === 'AUX' ||
      (upos === 'VERB' && !/^VB[NG]$/.test(xpos)) ||
      speaksOn(tokens, at)
    )
      return null;
    if (lower !== 'that' || (at > cue.to && /^(det|nsubj)$/.test(deprel) && !opensClause(reading, at)))
      continue;
    if (xpos === 'WDT' && at > cue.to && tokens[at - 1]!.upos === 'NOUN' && behindAside(tokens, at, to))
      continue;
    if (at === cue.to + 1 && tokens[cue.to]!.text === ',' && setInto(reading, cue)) return null;
    const from = isSubject(reading, at) ? at : at + 1;
    return match('clause', { from, to: endOfSaid(reading, cue, at + 1) });
  }
  return null;
}

/** "reported on Tuesday, in an article that was deleted, that A": another "that" stands behind the aside's comma. */
function behindAside(tokens: readonly Token[], relative: number, to: number): boolean {
  for (let at = relative + 2; at < Math.min(to, relative + FAR); at++)
    if (tokens[at]!.lower === 'that') return tokens[at - 1]!.text === ',';
  return false;
}

/** ", citing people who know, that": the comma behind whom the speaker cites. */
function behindCited(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to && at < from + FAR; at++) if (tokens[at]!.text === ',') return at;
  return from;
}

/** ", adding that": the clause behind it has a cue of its own. */
function speaksOn(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.xpos === 'VBG' &&
    tokens[at - 1]?.text === ',' &&
    (senseOf(tokens[at]!.lemma) ?? senseOf(`${tokens[at]!.lemma}-${tokens[at + 1]?.lower}`)) !== undefined
  );
}

/** "that his", "that Smith": no pronoun and no determiner is followed by these. */
function opensClause({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  return /^(DT|PRP\$|NNPS?|PRP)$/.test(next?.xpos ?? '') || /^\p{Lu}/u.test(next?.text ?? '');
}

/** "said that was untrue", "say that’s for the best": the word is what is spoken of. */
function isSubject({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  const verb = /^(VB[DZ]|MD)$/.test(next?.xpos ?? '') && next!.text === next!.lower;
  const noun = /^(VBZ)$/.test(next?.xpos ?? '') && /^(VB[DZP]?|MD)$/.test(tokens[at + 2]?.xpos ?? '');
  return (verb && !noun) || /^['’]s$/.test(next?.text ?? '');
}

/** The clause that the tree hangs on the cue. */
function complement(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree } = reading;
  const child = childBy(tokens, tree, cue.head, 'ccomp');
  if (child < 0 || isInfinitive(reading, child) || takesInfinitive(reading, cue)) return null;
  if (tokens[cue.to]?.text === ',' && child > cue.to && !cue.sense.has('quote')) return null;
  if (child < cue.head) return fronted(reading, cue, child);
  const from = behindAdjuncts(
    reading,
    cue,
    withStrayObject(reading, cue, Math.max(tree.left[child]!, cue.to)),
  );
  const end = endOfSaid(reading, cue, from);
  return match('clause', withoutThat(reading, { from, to: end > from + 1 ? end : child + 1 }));
}

/** "those claiming to help harmed them": what is claimed is the infinitive, and the clause is about them. */
function takesInfinitive({ tokens }: Reading, { to, sense }: Cue): boolean {
  return sense.has('infinitive') && tokens[to]?.lower === 'to' && /^VB$/.test(tokens[to + 1]?.xpos ?? '');
}

/** "saying a lack of rain could": the parser takes the clause's subject for an object of the cue. */
function withStrayObject(reading: Reading, cue: Cue, from: number): number {
  const { tokens } = reading;
  if (TELLING.has(cue.name)) return from;
  if (SAYING.has(cue.name) && (opensNominal(tokens[cue.to]) || looksBack(tokens, cue.to))) return cue.to;
  for (let at = cue.to; at < from; at++) {
    const { upos, xpos, start } = tokens[at]!;
    const isTime = timesNear(reading.segment, start, start).some(
      (time) => time.start <= start && start < time.end,
    );
    if (isTime || !(STRAY.has(upos) || xpos === 'POS')) return from;
  }
  return /^(ADP|PRON)$/.test(tokens[cue.to]?.upos ?? '') && from - cue.to > 1 ? from : cue.to;
}

/** "said in those months, many had": the time is of what is said. */
function looksBack(tokens: Reading['tokens'], at: number): boolean {
  if (!/^(in|during)$/.test(tokens[at]?.lower ?? '') || tokens[at + 3]?.text !== ',') return false;
  return /^(those|these|recent|past|earlier|other)$/.test(tokens[at + 1]!.lower);
}

function opensNominal(token: Token | undefined): boolean {
  return /^(DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(token?.upos ?? '');
}

/** "A, he said." where the tree hangs A on the cue: nothing else is said behind it. */
function fronted(reading: Reading, cue: Cue, child: number): Match | null {
  const { tokens, tree } = reading;
  const to = limitOf(reading, cue);
  for (let at = cue.to; at < to; at++) if (isFiniteVerb(reading, at)) return null;
  const subject = childBy(tokens, tree, cue.head, 'nsubj');
  if (subject < 0 && !isPunct(tokens[cue.from - 1]) && tokens[cue.from - 1]?.upos !== 'PRON') return null;
  const before = subject > child ? Math.min(tree.left[subject]!, cue.from) : cue.from;
  return match('clause', { from: tree.left[child]!, to: Math.min(tree.right[child]!, before) });
}

function isFiniteVerb({ tokens }: Reading, at: number): boolean {
  return /^(VB[DZP]|MD)$/.test(tokens[at]!.xpos);
}

function withoutThat(reading: Reading, range: Range): Range {
  const { tokens } = reading;
  let { from } = range;
  while (from < range.to && isPunct(tokens[from])) from++;
  if (tokens[from]?.lower === 'that' && !isSubject(reading, from)) from++;
  return { from, to: range.to };
}

/** A finite verb (one that is tagged as an infinitive without "to" too), "has said", "quoted as saying" and ", saying". */
function governs({ tokens }: Reading, { head, name }: Cue): boolean {
  const { xpos } = tokens[head]!;
  let at = head - 1;
  while (tokens[at]?.upos === 'ADV') at--;
  if (xpos === 'VBN') return tokens[at]?.lemma === 'have';
  const before = tokens[head - 1];
  if (xpos === 'VBG') return (before?.lower === 'as' || before?.text === ',') && SAYING.has(name);
  return (
    /^VB[DZP]/.test(xpos) || (xpos === 'VB' && SAYING.has(name) && !/^(PART|AUX)$/.test(before?.upos ?? ''))
  );
}

/** The tree has no clause there, but a noun phrase and a finite verb follow a verb of saying. */
function bareClause(reading: Reading, cue: Cue): Match | null {
  const { tokens } = reading;
  const to = limitOf(reading, cue);
  if (!(cue.sense.has('quote') || cue.name === 'make-clear') || !governs(reading, cue)) return null;
  const from = behindAdjuncts(reading, cue, cue.to);
  if (from >= to || !(OPENERS.has(tokens[from]!.upos) || tokens[from]!.xpos === 'VBG')) return null;
  const end = endOfSaid(reading, cue, from);
  const finite = SAYING.has(cue.name) ? /^(VB[DZPN]|MD)$/ : /^(VB[DZP]|MD)$/;
  for (let at = from + 1; at < end; at++)
    if (finite.test(tokens[at]!.xpos)) return match('clause', { from, to: end });
  return null;
}
