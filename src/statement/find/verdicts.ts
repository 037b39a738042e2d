import type { Quote, Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { nominalRange } from './nominal.ts';

const LONGEST = 10;
const WORDS =
  /^(verdict|view|message|assessment|reaction|response|warning|plea|question|opinion|words|word|conclusion|advice|description|claim|answer|boast|promise|sentiment)$/;

/** Quotations that nobody speaks, and behind them "That was the verdict of the coach": the words behind "of" speak them. */
export function draftVerdicts(reading: Reading, taken: ReadonlySet<number>): Draft[] {
  return reading.sentences.flatMap(({ from, to }) => {
    const of = verdictAt(reading, from, to);
    if (of < 0) return [];
    const quotes = quotesBefore(reading, taken, from);
    const head = headOf(reading, of + 1, to);
    if (quotes.length === 0 || head < 0) return [];
    const range = nominalRange(reading, head);
    const source = {
      from: Math.max(of + 1, range.from),
      to: range.to,
      head,
      refersTo: head,
      rule: 'verdict',
    };
    const draft: Draft = {
      frame: 'quote',
      act: 'said',
      lemma: 'say',
      head: of - 1,
      cue: [{ from: of - 1, to: of + 1 }],
      content: quotes,
      source,
      addressee: null,
      rule: 'named behind quotation',
    };
    return [draft];
  });
}

/** The "of" behind "That was the verdict", -1 where the sentence says something else. */
function verdictAt({ tokens }: Reading, from: number, to: number): number {
  if (!/^(that|those|such|this|these)$/.test(tokens[from]!.lower)) return -1;
  if (!/^(is|was|are|were)$/.test(tokens[from + 1]?.lower ?? '')) return -1;
  for (let at = from + 2; at < Math.min(to - 1, from + 6); at++)
    if (WORDS.test(tokens[at]!.lower)) return /^(of|from)$/.test(tokens[at + 1]!.lower) ? at + 1 : -1;
  return -1;
}

/** The last run of quotations right before a sentence that no cue speaks. */
function quotesBefore({ quotes, tokens }: Reading, taken: ReadonlySet<number>, from: number): Quote[] {
  const found: Quote[] = [];
  let next = from;
  for (let q = quotes.length - 1; q >= 0; q--) {
    const quote = quotes[q]!;
    if (quote.from >= next) continue;
    const adjacent = tokens.slice(quote.to, next).every(({ upos }) => upos === 'PUNCT');
    if (!adjacent || taken.has(q)) break;
    found.unshift(quote);
    next = quote.open < 0 ? quote.from : quote.open;
  }
  return found;
}

/** The last noun before anything that is not part of the name. */
function headOf({ tokens }: Reading, from: number, to: number): number {
  let head = -1;
  for (let at = from; at < Math.min(to, from + LONGEST); at++)
    if (/^(NOUN|PROPN)$/.test(tokens[at]!.upos)) head = at;
    else if (head >= 0 && tokens[at]!.xpos !== 'POS') break;
  return head;
}
