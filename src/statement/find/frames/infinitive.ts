import type { Reading } from '../../reading.ts';
import { childBy, relation } from '../../tree.ts';
import type { Cue } from '../cues.ts';
import { nominalRange } from '../nominal.ts';
import { isInfinitive } from './clause.ts';
import { extentOf } from './extent.ts';
import { type Match, match } from './match.ts';

const SPEECHLESS = new Set(['comment', 'respond', 'elaborate', 'answer', 'speculate']);

/** "pledged to do A", "declined to say whether A". */
export function infinitive(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree } = reading;
  const child = childBy(tokens, tree, cue.head, 'xcomp');
  if (child < cue.head || !isInfinitive(reading, child)) return null;
  const object = childBy(tokens, tree, cue.head, 'obj', 'iobj');
  if (object > cue.head && object < child) return null;
  if (SPEECHLESS.has(tokens[child]!.lemma)) return null;
  return match('infinitive', extentOf(reading, cue, child));
}

/** "urged X to do A": X is the addressee; with a wish ("wants X to do A") X belongs to the content. */
export function order(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree } = reading;
  const { head } = cue;
  const verb = (tree.children[head] ?? []).find(
    (child) =>
      child > head &&
      /^(xcomp|ccomp|advcl|acl)$/.test(relation(tokens[child])) &&
      isInfinitive(reading, child),
  );
  const nested = verb ?? infinitiveOfObject(reading, head);
  if (nested === undefined) return null;
  const whom = addresseeOf(reading, head, nested);
  if (whom === undefined) return null;
  const content = extentOf(reading, cue, nested);
  const addressee = nominalRange(reading, whom);
  if (cue.sense.get('order') === 'thought') return match('order', { from: addressee.from, to: content.to });
  return match('order', { from: Math.max(content.from, addressee.to), to: content.to }, { addressee });
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
