import { lowerAt, type Scan } from './words/scan.ts';

export type Direction = 'past' | 'future';

/** How many words around a time expression are asked for its tense. */
const REACH = 12;
/** How near a reporting verb must stand to be the one that is dated: "announced on March 29". */
const ADJACENT = 2;
/** How far before a plan the auxiliary may stand that puts it into the past: "had been due to expire". */
const AUXILIARY_REACH = 4;

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
const FUTURE_AUXILIARY = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'should']);
const PLAN = new Set(
  (
    'due expected expects planned plans planning scheduled slated upcoming set payable deadline intends hopes ' +
    'prepares preparing expires expire effective'
  ).split(' '),
);
const PAST_FORM = new Set(
  (
    'was were had did said told came went met left got held took gave made saw won lost began broke fell rose ' +
    'spoke wrote sent kept brought led fought struck shot hit put ran found became'
  ).split(' '),
);

/**
 * Where on the time line the words put an expression (words `from` to `to - 1`), as far as they tell:
 * the nearest verb before it in its sentence, else the nearest after it.
 */
export function directionAt(scan: Scan, from: number, to: number): Direction | null {
  const told = toldByNeighbours(scan, from, to);
  if (told) return told;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !endsClause(scan, at); at--) {
    if (from - at > ADJACENT && REPORTING.has(lowerAt(scan, at))) return null;
    // Behind the time it speaks of what was to come from there: "in May they learned that it would close".
    const seen = lowerAt(scan, at) === 'would' ? 'future' : signAt(scan, at);
    if (seen) return seen;
  }
  for (let at = to; at < Math.min(scan.words.length, to + REACH) && !endsSentence(scan, at); at++) {
    const seen = signAt(scan, at);
    if (seen) return seen;
  }
  return null;
}

/** What is on a programme is told in the present: "Talks resume Tuesday", "the law takes effect Jan. 1". */
const SCHEDULED = new Set(
  (
    'open start begin resume meet vote hold leave arrive go return launch end close run play face head travel ' +
    'convene reopen premiere last stop sail take expire'
  ).split(' '),
);
/** How far before the time such a verb may stand. */
const SCHEDULED_REACH = 3;

function isScheduled(scan: Scan, from: number): boolean {
  for (let at = from - 1; at >= from - SCHEDULED_REACH && !endsClause(scan, at); at--) {
    const token = scan.tokens[scan.words[at]?.token ?? -1];
    if (token && /^VB[PZ]$/.test(token.xpos)) return SCHEDULED.has(token.lemma);
  }
  return false;
}

/** "until Friday", "as soon as Tuesday" lie ahead; "since May", "Wednesday's ruling", "the Oct. 3 attack" are over. */
function toldByNeighbours(scan: Scan, from: number, to: number): Direction | null {
  const before = lowerAt(scan, from - 1);
  if (/^(until|till)$/.test(before) && from > 1 && !endsSentence(scan, from - 2)) return 'future';
  if (before === 'last' || before === 'since') return 'past';
  if (before === 'next') return 'future';
  if (before === 'as' && /^(soon|early)$/.test(lowerAt(scan, from - 2))) return 'future';
  if (before === 'the' || /^['’]s$/.test(lowerAt(scan, to))) return 'past';
  return isScheduled(scan, from) ? 'future' : null;
}

const endsSentence = (scan: Scan, at: number): boolean => /^[.!?;]/.test(lowerAt(scan, at));
const endsClause = (scan: Scan, at: number): boolean => /^[.!?;:"“”]/.test(lowerAt(scan, at));

function signAt(scan: Scan, at: number): Direction | null {
  const word = lowerAt(scan, at);
  if (FUTURE_AUXILIARY.has(word)) return 'future';
  if (word === 'to' && /^(is|are)$/.test(lowerAt(scan, at - 1))) return 'future';
  if (word === 'going' && lowerAt(scan, at + 1) === 'to') return 'future';
  if (PLAN.has(word)) return isOver(scan, at) ? 'past' : 'future';
  return isPast(scan, at) ? 'past' : null;
}

/** A plan that was: "had been due to expire", "planned to pay". */
function isOver(scan: Scan, at: number): boolean {
  if (tagAt(scan, at) === 'VBD') return true;
  for (let before = at - 1; before >= at - AUXILIARY_REACH; before--) {
    if (/^(had|was|were)$/.test(lowerAt(scan, before))) return true;
  }
  return false;
}

const tagAt = (scan: Scan, at: number): string => scan.tokens[scan.words[at]?.token ?? -1]?.xpos ?? '';

/** Whether a word is a verb in the past tense. */
export function isPast(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (!word) return false;
  const tag = tagAt(scan, at);
  if (tag === 'VBD') return true;
  if (tag === 'MD' || tag.startsWith('VB')) return false;
  return PAST_FORM.has(word.lower) || (tag === '' && word.lower.length > 4 && word.lower.endsWith('ed'));
}
