import { lowerAt, type Scan } from './scan.ts';

export type Direction = 'past' | 'future';

/** How many words around a time expression are asked for its tense. */
const REACH = 12;
/** How near a reporting verb must stand to be the one that is dated: "announced on March 29". */
const ADJACENT = 2;
const REPORTING = new Set([
  'said',
  'told',
  'announced',
  'added',
  'reported',
  'confirmed',
  'agreed',
  'promised',
  'vowed',
]);
const FUTURE_AUXILIARY = new Set(['will', "'ll", '’ll', 'wo', 'shall']);
const PLAN = new Set([
  'due',
  'expected',
  'expects',
  'planned',
  'plans',
  'planning',
  'scheduled',
  'slated',
  'upcoming',
  'set',
  'payable',
  'deadline',
  'intends',
  'hopes',
  'prepares',
  'preparing',
  'expires',
  'expire',
  'effective',
]);
const DEADLINE = new Set(['by', 'until', 'till']);
const PAST_FORM = new Set(
  (
    'was were had did said told came went met left got held took gave made saw won lost began broke fell rose ' +
    'spoke wrote sent kept brought led fought struck shot hit set put ran found became'
  ).split(' '),
);

/**
 * Where on the time line the words put an expression (words `from` to `to - 1`), as far as they tell:
 * the nearest verb before it in its sentence, else the nearest after it.
 */
export function directionAt(scan: Scan, from: number, to: number): Direction | null {
  if (DEADLINE.has(lowerAt(scan, from - 1))) return isPast(scan, from - 2) ? 'past' : 'future';
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !endsClause(scan, at); at--) {
    if (from - at > ADJACENT && REPORTING.has(lowerAt(scan, at))) return null;
    const seen = signAt(scan, at);
    if (seen) return seen;
  }
  for (let at = to; at < Math.min(scan.words.length, to + REACH) && !endsSentence(scan, at); at++) {
    const seen = signAt(scan, at);
    if (seen) return seen;
  }
  return null;
}

const endsSentence = (scan: Scan, at: number): boolean => /^[.!?;]/.test(lowerAt(scan, at));
const endsClause = (scan: Scan, at: number): boolean => /^[.!?;:"“”]/.test(lowerAt(scan, at));

function signAt(scan: Scan, at: number): Direction | null {
  const word = lowerAt(scan, at);
  if (FUTURE_AUXILIARY.has(word)) return 'future';
  if (PLAN.has(word) && !isPastPerfect(scan, at)) return 'future';
  if (word === 'going' && lowerAt(scan, at + 1) === 'to') return 'future';
  return isPast(scan, at) ? 'past' : null;
}

const isPastPerfect = (scan: Scan, at: number): boolean =>
  lowerAt(scan, at - 1) === 'been' || lowerAt(scan, at - 1) === 'had';

/** Whether a word is a verb in the past tense. */
export function isPast(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (!word) return false;
  const tag = scan.tokens[word.token]?.xpos ?? '';
  if (tag === 'VBD') return true;
  if (tag === 'MD' || tag.startsWith('VB')) return false;
  return PAST_FORM.has(word.lower) || (tag === '' && word.lower.length > 4 && word.lower.endsWith('ed'));
}
