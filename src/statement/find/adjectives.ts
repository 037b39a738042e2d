import type { StatementAct } from '../../format/index.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { childBy } from '../tree.ts';
import type { Draft } from '../types.ts';
import { endOfSaid } from './ends/said.ts';
import { sourceWords } from './source/words.ts';

/** Adjectives that give what somebody holds, with "that" behind them. */
const ADJECTIVES: ReadonlyMap<string, StatementAct> = new Map([
  ['adamant', 'said'],
  ['convinced', 'thought'],
  ['confident', 'thought'],
  ['certain', 'thought'],
  ['sure', 'thought'],
  ['hopeful', 'thought'],
  ['optimistic', 'thought'],
  ['sceptical', 'thought'],
  ['skeptical', 'thought'],
  ['afraid', 'thought'],
  ['worried', 'thought'],
]);
const BE = /^(be|remain|seem|feel|become)$/;
const REACH = 4;

/** "The expert is convinced that A": what somebody is said to hold. */
export function draftAdjectives(reading: Reading): Draft[] {
  return reading.tokens.flatMap(({ lower }, at) => {
    const act = ADJECTIVES.get(lower);
    return act && reading.tokens[at + 1]?.lower === 'that' ? (draftAt(reading, at, act) ?? []) : [];
  });
}

function draftAt(reading: Reading, at: number, act: StatementAct): Draft[] | null {
  const { tokens, tree } = reading;
  let be = at - 1;
  while (be > at - REACH && tokens[be]?.upos === 'ADV') be--;
  if (!BE.test(tokens[be]?.lemma ?? '')) return null;
  const subject = childBy(tokens, tree, at, 'nsubj');
  const head = subject >= sentenceAt(reading, at).from && subject < be ? subject : be - 1;
  if (!/^(NOUN|PROPN|PRON)$/.test(tokens[head]?.upos ?? '') || tokens[head]!.lower === 'it') return null;
  const lemma = tokens[at]!.lower;
  const cue = { head: at, from: be, to: at + 1, name: lemma, sense: new Map(), passive: false };
  const content = [{ from: at + 2, to: endOfSaid(reading, cue, at + 2) }];
  const source = sourceWords(reading, head, 'subject');
  const frame = 'clause' as const;
  return [
    {
      frame,
      act,
      lemma,
      head: at,
      cue: [{ from: be, to: at + 1 }],
      content,
      source,
      addressee: null,
      rule: 'adjective',
    },
  ];
}
