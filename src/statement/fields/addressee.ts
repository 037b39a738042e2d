import type { Addressee } from '../../format/index.ts';
import type { Identity } from '../../identity/index.ts';
import { nominalRange } from '../find/nominal.ts';
import { isTime } from '../find/source/can-speak.ts';
import type { Reading } from '../reading.ts';
import { childBy } from '../tree.ts';
import type { Draft } from '../types.ts';
import { OCCASIONS } from './occasion.ts';
import type { Scene } from './scene.ts';
import { type Party, partyAt, speakerOf } from './speaker.ts';

const TOLD = new Set([
  'tell',
  'inform',
  'notify',
  'assure',
  'reassure',
  'remind',
  'ask',
  'warn',
  'email',
  'brief',
]);
const SPEAKING = new Set([
  'speak',
  'talk',
  'address',
  'say',
  'report',
  'write',
  'announce',
  'explain',
  'complain',
  'reply',
]);
const MEETINGS = new Set([
  'call',
  'meeting',
  'conversation',
  'talk',
  'talks',
  'interview',
  'session',
  'phone',
]);

const MESSAGES = new Set(
  'letter note email e-mail message memo statement comment remark testimony speech address reply text appeal'.split(
    ' ',
  ),
);

type Rule = (scene: Scene) => number;

/** Whom it is said to; each rule gives the token that heads the words, or -1. */
const RULES: readonly Rule[] = [toldObject, spokenTo, writtenTo, addressing, metWith];

export function addresseeOf(scene: Scene, identity: Identity): Addressee[] {
  const { reading, draft } = scene;
  if (draft.addressee) {
    const { from, to } = draft.addressee;
    return named(partyAt(reading, identity, draft.addressee, headIn(reading, from, to)));
  }
  if (draft.act === 'thought' || draft.act === 'intended' || draft.frame === 'noun') return [];
  for (const rule of RULES) {
    const head = rule(scene);
    if (head < 0 || isSource(draft, head) || isTime(reading, head)) continue;
    if (rule !== toldObject && OCCASIONS.has(reading.tokens[head]!.lemma)) continue;
    return named(speakerOf(reading, identity, sourceLike(reading, head)));
  }
  return [];
}

function sourceLike(reading: Reading, head: number) {
  const { from, to } = nominalRange(reading, head);
  const verb = reading.tokens[from]!.lower === 'addressing' ? from + 1 : from;
  return { from: Math.min(verb, head), to, head, refersTo: head, rule: '' };
}

function named({ entity, name }: Party): Addressee[] {
  if (name === null) return [];
  return [entity ? { name, entity: entity.id } : { name }];
}

function isSource({ source }: Draft, head: number): boolean {
  return source !== null && source.from <= head && head < source.to;
}

function headIn({ tokens }: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]!.head < from || tokens[at]!.head >= to) return at;
  return to - 1;
}

/** "told reporters" */
function toldObject({ reading, draft, around }: Scene): number {
  const { tokens, tree } = reading;
  if (draft.head < 0) return -1;
  if (!TOLD.has(draft.lemma)) return promisedTo(reading, draft);
  const named = nameBeforeThat(reading, draft, around);
  if (named >= 0) return named;
  const object = childBy(tokens, tree, draft.head, 'iobj', 'obj');
  if (object > draft.head && around.includes(object) && tokens[object]!.lower !== 'that') return object;
  const next = tokens[draft.head + 1];
  if (next?.upos === 'PRON' && next.lower !== 'that' && around.includes(draft.head + 1))
    return draft.head + 1;
  return firstNominalAfter(reading, draft.head, around);
}

/** "promised her that" */
function promisedTo({ tokens }: Reading, { head, lemma, frame }: Draft): number {
  const next = tokens[head + 1];
  const whom = next?.xpos === 'PRP' && /^(me|him|her|us|them)$/.test(next.lower);
  return whom && frame === 'clause' && /^(promise|show|teach)$/.test(lemma) ? head + 1 : -1;
}

/** "told the weekly New Lighthouse that": nothing but names and what goes with them before "that". */
function nameBeforeThat(reading: Reading, { head }: Draft, around: readonly number[]): number {
  const { tokens } = reading;
  const that = around.find((at) => at > head && tokens[at]!.lower === 'that') ?? -1;
  if (that - head < 3 || tokens[that - 1]!.upos !== 'PROPN' || isTime(reading, that - 1)) return -1;
  const nominal = (at: number): boolean =>
    /^(DET|ADJ|NOUN|PROPN)$/.test(tokens[at]!.upos) || /^\p{Lu}/u.test(tokens[at]!.text) || at - head === 3;
  for (let at = head + 1; at < that; at++) if (!nominal(at)) return -1;
  return that - 1;
}

/** The head of the noun phrase right behind a token: its last noun before anything else. */
function firstNominalAfter({ tokens }: Reading, at: number, around: readonly number[]): number {
  let head = -1;
  for (let next = at + 1; around.includes(next); next++) {
    const { upos, xpos } = tokens[next]!;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') head = next;
    else if (!(upos === 'DET' || upos === 'ADJ' || upos === 'NUM' || xpos === 'POS')) break;
  }
  return head;
}

/** "said to reporters", "Speaking to his counterpart, ..." */
function spokenTo({ reading, around }: Scene): number {
  const { tokens } = reading;
  for (const at of around) {
    if (tokens[at]!.lower !== 'to' || tokens[at]!.upos === 'PART' || !around.includes(at + 1)) continue;
    if (!SPEAKING.has(tokens[at - 1]?.lemma ?? '') || tokens[at + 1]!.upos === 'VERB') continue;
    return firstNominalAfter(reading, at, around);
  }
  return -1;
}

/** "in a letter to the mayor", "a note to clients" */
function writtenTo({ reading, around }: Scene): number {
  const { tokens } = reading;
  for (const at of around)
    if (tokens[at]!.lower === 'to' && MESSAGES.has(tokens[at - 1]?.lemma ?? ''))
      return firstNominalAfter(reading, at, around);
  return -1;
}

/** "Addressing the delegates, she said" */
function addressing({ reading, around }: Scene): number {
  const at = around.find((each) => reading.tokens[each]!.lower === 'addressing');
  return at === undefined ? -1 : firstNominalAfter(reading, at, around);
}

/** "in a phone call with his counterpart", "in a meeting with the envoy" */
function metWith({ reading, around }: Scene): number {
  const { tokens } = reading;
  for (const at of around)
    if (tokens[at]!.lower === 'with' && MEETINGS.has(tokens[at - 1]?.lemma ?? ''))
      return firstNominalAfter(reading, at, around);
  return -1;
}
