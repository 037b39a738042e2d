import type { Token } from '../../../language/index.ts';
import type { Reading } from '../../reading.ts';
import type { Cue } from '../cues.ts';

const MARKS = new Set([',', '—', '–', '-', '--', ';', '(']);
const CONNECTIVES = new Set(
  (
    'and but or while as after when because although though before since until unless if whereas so yet nor ' +
    'despite amid following during with even just'
  ).split(' '),
);

const FINITE = /^(VB[DZP]|MD)$/;
const LONGEST_APPOSITION = 10;

const QUESTION = /^(whether|if|why|how|what|who|when|where|which)$/;

const ADVERB = /^(too|however|therefore|instead|though|also|again|then|moreover)$/;

/** No sentence of a newspaper goes on for longer; what does is no sentence. */
const LONGEST = 150;

/** The tokens at which what is said may end before `to`: marks outside of other quotations, and words that join clauses. */
export function candidatesOf({ tokens, quoteOf }: Reading, cue: Cue, from: number, to: number): number[] {
  const found: number[] = [];
  const asks = QUESTION.test(tokens[from]?.lower ?? '');
  const level = quoteOf[cue.head];
  for (let at = from + 2; at < Math.min(to - 1, from + LONGEST); at++) {
    if (quoteOf[at] !== level) continue;
    const { text, lower } = tokens[at]!;
    if ((asks && asksOn(tokens, at)) || tokens[at + 1]!.lower === 'compared') continue;
    if (isAdverbAside(tokens, at)) continue;
    if (saysOn(tokens, at) || (text === ',' && setsOffSubject(tokens, from, at, to))) continue;
    const joins = CONNECTIVES.has(lower) && !MARKS.has(tokens[at - 1]!.text);
    if (joins || MARKS.has(text)) found.push(at);
  }
  return found;
}

/** "and that B" goes on with what is said. */
function saysOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]!.text === ',' ? at + 1 : at;
  if (!/^(and|or|but)$/.test(tokens[next]!.lower) || tokens[next + 1]?.lower !== 'that') return false;
  return !FINITE.test(tokens[next + 2]?.xpos ?? '');
}

/** "said her manager, Ole Dahl, brought the forms": no verb before the comma, and one behind what it sets off. */
function setsOffSubject(tokens: readonly Token[], from: number, at: number, to: number): boolean {
  for (let before = from; before < at; before++) if (/^(VB|MD)/.test(tokens[before]!.xpos)) return false;
  for (let comma = at + 1; comma < Math.min(to, at + LONGEST_APPOSITION); comma++) {
    if (tokens[comma]!.text === ',') return FINITE.test(tokens[comma + 1]?.xpos ?? '');
    if (!/^(NOUN|PROPN|DET|ADJ|NUM|ADP|PART)$/.test(tokens[comma]!.upos)) return false;
  }
  return false;
}

/** "asked why A, when B, and whether C": the question goes on. */
function asksOn(tokens: readonly Token[], at: number): boolean {
  let next = MARKS.has(tokens[at]!.text) ? at + 1 : at;
  if (/^(and|or)$/.test(tokens[next]?.lower ?? '')) next++;
  return QUESTION.test(tokens[next]?.lower ?? '');
}

/** ", too," and the like: neither comma ends anything. */
export function isAdverbAside(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.text === ',' &&
    ((ADVERB.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === ',') ||
      (ADVERB.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text === ','))
  );
}
