import { childBy, headOf, relationOf, type Token } from '../../language/index.ts';
import type { Located } from '../entities/draft.ts';
import { sayingVerbs } from './saying.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const NOT_FOUND = -1;

/**
 * The verb that a mention is the subject of, as the words behind it tell, else the tree; null where it is none's.
 * The words come first: they are right more often where sentences are long.
 */
export function verbOf(located: Located): Token | null {
  const { recall } = located;
  if (recall.verb === undefined) recall.verb = verbBehind(located) ?? verbByTree(located);
  return recall.verb;
}

/** The governor of the mention's own head where it is a subject; of a noun with a copula, the copula. */
function verbByTree({ mention, segment }: Located): Token | null {
  const top = headOf(segment, mention);
  const { head } = segment.tokens[top]!;
  if (head < 0 || relationOf(segment, top) !== 'nsubj') return null;
  const governor = segment.tokens[head]!;
  if (governor.upos === 'VERB') return governor;
  const copula = childBy(segment, head, 'cop');
  return copula === null ? null : segment.tokens[copula]!;
}

/** The verb that stands right behind the mention, asides passed over. */
export function verbBehind(located: Located): Token | null {
  const { recall } = located;
  if (recall.verbBehind === undefined) recall.verbBehind = readVerbBehind(located);
  return recall.verbBehind;
}

/** "The paper, quoting a source, wrote": who is cited is not who acts. */
const CITING = new Set(['citing', 'quoting']);

/** Behind these a clause may stand as well as a noun: "after Roe left". */
const JOINS = new Set(['than', 'after', 'before', 'since', 'until']);

function readVerbBehind({ mention, segment }: Located): Token | null {
  const { tokens } = segment;
  const before = tokens[mention.from - 1];
  if (before !== undefined && before.upos === 'ADP' && !JOINS.has(before.lower)) return null;
  if (before !== undefined && CITING.has(before.lower)) return null;
  const at = skipAside(tokens, mention.to);
  const verb = finiteVerb(tokens, at);
  return verb === NOT_FOUND ? null : tokens[verb]!;
}

/** Past "Jr., 51, the minister of health," to the clause's own verb. */
function skipAside(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.text;
  if (open === '(') return skipTo(tokens, at + 1, ')', 8);
  if (open !== ',') return at;
  const close = skipTo(tokens, at + 1, ',', 30);
  return close;
}

function skipTo(tokens: readonly Token[], from: number, text: string, most: number): number {
  for (let i = from; i < tokens.length && i < from + most; i++) {
    if (tokens[i]!.text === text && finiteVerb(tokens, i + 1) >= 0) return i + 1;
    if (tokens[i]!.text === '.') return from;
  }
  return from;
}

/** The main verb of the clause whose verbs begin at `at`: past adverbs and auxiliaries. */
function finiteVerb(tokens: readonly Token[], at: number): number {
  let finite = false;
  for (let i = at; i < tokens.length && i < at + 5; i++) {
    const { upos, xpos, text } = tokens[i]!;
    if (upos === 'VERB') return finite || FINITE.has(xpos) || xpos === 'VBN' ? i : NOT_FOUND;
    if (upos === 'AUX') {
      finite ||= FINITE.has(xpos);
      if (!continues(tokens[i + 1])) return finite ? i : NOT_FOUND;
    } else if (upos !== 'ADV' && upos !== 'PART' && text !== 'also') return NOT_FOUND;
  }
  return NOT_FOUND;
}

const continues = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADV' || token.upos === 'PART');

/** Does the mention speak here: subject of a verb of saying, before it or behind it ("said Roe")? */
export function speaks(located: Located): boolean {
  const verb = verbOf(located);
  if (verb !== null && sayingVerbs.has(verb.lemma)) return true;
  return speaksInverted(located);
}

const INVERTED = new Set(
  'say add note explain write stress warn insist reply conclude observe claim remark recall'.split(' '),
);

/** `"...", said the minister.` */
export function speaksInverted(located: Located): boolean {
  const { mention, segment } = located;
  const { tokens } = segment;
  let at = mention.from - 1;
  for (const { start } of mention.titles) while (at >= 0 && tokens[at]!.start >= start) at--;
  const verb = tokens[at];
  if (verb === undefined || isPossessor(located) || !INVERTED.has(verb.lemma)) return false;
  return /^[,"”’'!?]$/.test(tokens[at - 1]?.text ?? '');
}

/** Is a possessive 's behind it? */
export const isPossessor = ({ mention, segment: { tokens } }: Located): boolean =>
  /^['’]s?$/.test(tokens[mention.to]?.text ?? '');
