import type { Reading } from '../../reading.ts';
import type { Draft, Range, SourceWords } from '../../types.ts';
import { intervieweeOf } from './interviewee.ts';
import { hasQuotation, isFirstPerson, paragraphsOf } from './paragraphs.ts';
import { turnDraft } from './turn.ts';

const LONGEST_LABEL = 7;
const LONGEST_PARTY = 6;
const LABEL = /^(?:[A-Z][\p{L}.'’-]*|[A-Z]{2,}|of|the|de|van|von|al|for)$/u;
const QUESTION = /^(q|question|interviewer)$/;
const ANSWER = /^(a|answer)$/;
const NOT_SPEAKERS = new Set(
  'note read more photo video update source watch name age city job date time place where when who what why how price score verdict'.split(
    ' ',
  ),
);

interface Turn {
  readonly label: string;
  readonly kind: 'name' | 'question' | 'answer';
  /** The token that ends the label. */
  readonly mark: number;
  readonly source: Range;
  readonly content: readonly Range[];
}

/**
 * A transcript's labelled turns ("SMITH: ...", "Jane Doe (Green): ...", "A: ..."), told from a chance colon by a label
 * that comes back. Whoever only asks ("Q:") is not named, so his questions are no statements.
 */
export function draftLabelledTurns(reading: Reading): Draft[] {
  const turns = turnsOf(reading);
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  if (turns.length < 3 || ![...counts.values()].some((count) => count > 1)) return [];
  return turns.flatMap((turn) => {
    if (turn.kind === 'question') return [];
    const { mark, content } = turn;
    const rule = turn.kind === 'answer' ? 'answer' : 'transcript turn';
    const source = sourceOf(reading, turn, turns[0]!);
    const draft = turnDraft(rule, mark, content, source, [{ from: mark, to: mark + 1 }]);
    return [asks(reading, turn) ? { ...draft, act: 'asked' } : draft];
  });
}

/** A turn that ends in a question asks; an answer may end in a figure of speech. */
const asks = ({ tokens }: Reading, { kind, content }: Turn): boolean =>
  kind !== 'answer' && tokens[(content.at(-1)?.to ?? 0) - 1]?.text === '?';

function sourceOf(reading: Reading, { kind, source, mark }: Turn, first: Turn): SourceWords | null {
  if (kind === 'answer') return intervieweeOf(reading, first.source.from, mark);
  const head = source.to - 1;
  return { ...source, head, refersTo: head, rule: 'turn' };
}

/** Each paragraph that a label opens, with those behind it in which the same person goes on. */
function turnsOf(reading: Reading): Turn[] {
  const turns: Turn[] = [];
  let waiting: Range[] = [];
  for (const paragraph of paragraphsOf(reading)) {
    const turn = turnOf(reading, paragraph);
    const last = turns.at(-1);
    if (!turn) {
      waiting.push(paragraph);
      continue;
    }
    if (last && waiting.every((each) => goesOn(reading, each)))
      turns[turns.length - 1] = { ...last, content: [...last.content, ...waiting] };
    waiting = [];
    turns.push(turn);
  }
  return turns;
}

/** A paragraph between two turns is still the first speaker's where it speaks as "I" and quotes nobody. */
function goesOn(reading: Reading, paragraph: Range): boolean {
  return isFirstPerson(reading, paragraph) && !hasQuotation(reading, paragraph);
}

function turnOf(reading: Reading, { from, to }: Range): Turn | null {
  const { segment, tokens } = reading;
  const end = labelEnd(reading, from, to);
  const mark = end < 0 ? -1 : partyEnd(reading, end);
  if (mark < 0 || !isMark(tokens, mark, end === from + 1) || !speaks(reading, mark + 1, to)) return null;
  const label = segment.text.slice(tokens[from]!.start, tokens[end - 1]!.end);
  const lower = label.toLowerCase();
  const kind = QUESTION.test(lower) ? 'question' : ANSWER.test(lower) ? 'answer' : 'name';
  return { label, kind, mark, source: { from, to: end }, content: [{ from: mark + 1, to }] };
}

/** One past the words of a label, or -1. */
function labelEnd({ tokens }: Reading, from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + LONGEST_LABEL) && LABEL.test(tokens[at]!.text)) {
    if (NOT_SPEAKERS.has(tokens[at]!.lower)) return -1;
    at++;
  }
  return at > from && at < to ? at : -1;
}

/** Behind "(Green)", where a party stands behind the name. */
function partyEnd({ tokens }: Reading, at: number): number {
  if (tokens[at]!.text !== '(') return at;
  for (let close = at + 1; close < at + LONGEST_PARTY; close++)
    if (tokens[close]?.text === ')') return close + 1;
  return -1;
}

/** A colon, or the full stop behind a single letter ("Q. Why?"). */
function isMark(tokens: Reading['tokens'], at: number, single: boolean): boolean {
  const { text } = tokens[at] ?? { text: '' };
  return text === ':' || (text === '.' && single && /^[QA]$/.test(tokens[at - 1]!.text));
}

/** A turn has a few words; a line of a table ("Votes: 120") has not. */
function speaks({ tokens }: Reading, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.upos !== 'PUNCT' && tokens[at]!.upos !== 'NUM') words++;
  return words > 1;
}
