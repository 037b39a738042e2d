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
const VIEW = new Set(['view', 'opinion', 'belief']);
const BE = /^(be|remain|seem|feel|become)$/;
const REACH = 4;
const LONGEST_SUBJECT = 6;

/** "The expert is convinced that A": what somebody is said to hold. */
export function draftAdjectives(reading: Reading): Draft[] {
  return reading.tokens.flatMap(({ lower }, at) => {
    const act = holdsView(reading, at) ? 'thought' : ADJECTIVES.get(lower);
    return act && opensClause(reading, at + 1) ? (draftAt(reading, at, act) ?? []) : [];
  });
}

/** "was of the view that" */
function holdsView({ tokens }: Reading, at: number): boolean {
  if (!VIEW.has(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'that') return false;
  return tokens[at - 1]?.upos === 'DET' && tokens[at - 2]?.lower === 'of';
}

/** "that", or a subject with its finite verb. */
function opensClause(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens[at]?.lower === 'that') return true;
  if (!/^(DET|PRON|PROPN)$/.test(tokens[at]?.upos ?? '') || /^W/.test(tokens[at]!.xpos)) return false;
  const { to } = sentenceAt(reading, at);
  for (let verb = at + 1; verb < Math.min(to, at + LONGEST_SUBJECT); verb++) {
    if (/^(VB[DZP]|MD)$/.test(tokens[verb]!.xpos)) return true;
    if (!/^(DET|ADJ|NOUN|PROPN|NUM|PART|ADP)$/.test(tokens[verb]!.upos)) return false;
  }
  return false;
}

function draftAt(reading: Reading, at: number, act: StatementAct): Draft[] | null {
  const { tokens, tree } = reading;
  const from = tokens[at + 1]!.lower === 'that' ? at + 2 : at + 1;
  let be = VIEW.has(tokens[at]!.lower) ? at - 3 : at - 1;
  while (be > at - REACH && tokens[be]?.upos === 'ADV') be--;
  if (!BE.test(tokens[be]?.lemma ?? '')) return null;
  const subject = childBy(tokens, tree, at, 'nsubj');
  const head = subject >= sentenceAt(reading, at).from && subject < be ? subject : be - 1;
  if (!/^(NOUN|PROPN|PRON)$/.test(tokens[head]?.upos ?? '') || tokens[head]!.lower === 'it') return null;
  const lemma = tokens[at]!.lower;
  const cue = { head: at, from: be, to: at + 1, name: lemma, sense: new Map(), passive: false };
  const content = [{ from, to: endOfSaid(reading, cue, from) }];
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
