import type { Reading } from '../../reading.ts';
import { childBy, relation } from '../../tree.ts';
import type { Range } from '../../types.ts';
import type { Cue } from '../cues.ts';
import { endOfSaid } from '../ends/said.ts';
import { senseOf } from '../lexicon.ts';
import { nominalRange } from '../nominal.ts';
import { isInfinitive } from './clause.ts';
import { extentOf } from './extent.ts';
import { type Match, match } from './match.ts';

const LONGEST_ADDRESSEE = 10;
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADP']);
const NO_ADDRESSEE = /^(against|of|about|in|at|by|that)$/;
const SPEECHLESS = new Set(['comment', 'respond', 'elaborate', 'answer', 'speculate']);

/** "pledged to do A", "declined to say whether A". */
export function infinitive(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree } = reading;
  const next = infinitiveAt(reading, cue.to);
  const child = next < 0 ? childBy(tokens, tree, cue.head, 'xcomp') : next + 1;
  if (child < cue.head || (next < 0 && !isInfinitive(reading, child))) return null;
  const object = childBy(tokens, tree, cue.head, 'obj', 'iobj');
  if (next < 0 && object > cue.head && object < child) return null;
  if (SPEECHLESS.has(tokens[child]!.lemma) || speaksOn(reading, cue, child)) return null;
  if (next >= 0) return match('infinitive', { from: next, to: endOfSaid(reading, cue, next + 1) });
  return match('infinitive', extentOf(reading, cue, child));
}

/** "plans to say that A": the other verb says it; "plans to recall the coach" is a plan. */
function speaksOn({ tokens, quotes }: Reading, cue: Cue, verb: number): boolean {
  if (!senseOf(tokens[verb]!.lemma)?.has('clause')) return false;
  const act = cue.sense.get('infinitive');
  if (act !== 'intended' && act !== 'thought') return true;
  const next = tokens[verb + 1];
  return !/^(DET|PROPN|NOUN)$/.test(next?.upos ?? '') || quotes.some(({ open }) => open === verb + 1);
}

/** Where "to" and a verb stand right behind a place, or -1. */
function infinitiveAt({ tokens }: Reading, from: number): number {
  const at = tokens[from]?.upos === 'ADV' ? from + 1 : from;
  if (tokens[at]?.lower !== 'to') return -1;
  const next = tokens[at + 1]?.upos === 'ADV' ? at + 2 : at + 1;
  const { xpos, upos } = tokens[next] ?? { xpos: '', upos: '' };
  const takesObject = upos === 'ADJ' && /^(DT|PRP\$)$/.test(tokens[next + 1]?.xpos ?? '');
  return xpos === 'VB' || takesObject ? at : -1;
}

/** "urged X to do A": X is the addressee; with a wish ("wants X to do A") X belongs to the content. */
export function order(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree } = reading;
  const { head } = cue;
  if (NO_ADDRESSEE.test(tokens[cue.to]?.lower ?? '')) return null;
  const verb = (tree.children[head] ?? []).find(
    (child) =>
      child > head &&
      /^(xcomp|ccomp|advcl|acl)$/.test(relation(tokens[child])) &&
      isInfinitive(reading, child),
  );
  const nested = verb ?? infinitiveOfObject(reading, head);
  const whom = nested === undefined ? undefined : addresseeOf(reading, head, nested);
  if (nested === undefined || whom === undefined) return orderBySight(reading, cue);
  const content = extentOf(reading, cue, nested);
  return ordered(cue, nominalRange(reading, whom), content);
}

function ordered(cue: Cue, addressee: Range, content: Range): Match | null {
  if (addressee.from < cue.to || addressee.to >= content.to) return null;
  if (cue.sense.get('order') === 'thought') return match('order', { from: addressee.from, to: content.to });
  return match('order', { from: Math.max(content.from, addressee.to), to: content.to }, { addressee });
}

/** "warned both sides against doing A" */
export function against({ tokens, ...rest }: Reading, cue: Cue): Match | null {
  for (let at = cue.to; at < Math.min(tokens.length - 1, cue.to + LONGEST_ADDRESSEE); at++) {
    if (at > cue.to && tokens[at]!.lower === 'against')
      return ordered(
        cue,
        { from: cue.to, to: at },
        { from: at, to: endOfSaid({ tokens, ...rest }, cue, at + 1) },
      );
    if (!NOMINAL.has(tokens[at]!.upos) || tokens[at]!.upos === 'ADP') return null;
  }
  return null;
}

/** The same where the tree went wrong: nominal words alone stand between the cue and "to". */
function orderBySight(reading: Reading, cue: Cue): Match | null {
  const { tokens } = reading;
  for (let at = cue.to; at < Math.min(tokens.length - 1, cue.to + LONGEST_ADDRESSEE); at++) {
    const found = at > cue.to && tokens[at]!.lower === 'to' ? infinitiveAt(reading, at) : -1;
    if (found >= 0)
      return ordered(cue, { from: cue.to, to: at }, { from: at, to: endOfSaid(reading, cue, at + 1) });
    if (!NOMINAL.has(tokens[at]!.upos) && tokens[at]!.xpos !== 'POS') return null;
  }
  return null;
}

function infinitiveOfObject({ tokens, tree, ...rest }: Reading, head: number): number | undefined {
  const object = childBy(tokens, tree, head, 'obj', 'obl', 'iobj');
  if (object < head) return undefined;
  return (tree.children[object] ?? []).find(
    (child) => child > object && isInfinitive({ tokens, tree, ...rest }, child),
  );
}

function addresseeOf({ tokens, tree }: Reading, head: number, infinitiveVerb: number): number | undefined {
  const own = (tree.children[head] ?? []).find(
    (child) =>
      child > head && child < infinitiveVerb && /^(obj|iobj|obl|nsubj)$/.test(relation(tokens[child])),
  );
  if (own !== undefined) return own;
  const inner = childBy(tokens, tree, infinitiveVerb, 'nsubj');
  return inner > head ? inner : undefined;
}
