import type { Span } from '../../text/index.ts';
import { ANYWHERE, BEFORE_NAMES } from '../tokens/abbreviation.ts';
import { isDigit, isLower, isUpper, isWord } from '../tokens/characters.ts';
import { CUES, STARTERS } from './starters.ts';

/** A paragraph's tokens: what a boundary is decided on. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Span[];
  /** Where closing quotation marks stand, by the offset of the mark. */
  readonly closing: ReadonlySet<number>;
}

const ENDERS = new Set(['.', '!', '?', '…', '。']);
const CLOSERS = new Set([')', ']', '}']);
const LONGEST_SPEAKER = 5;
/** In tokens: what is longer is no sentence (a table, a list, noise) and is cut. */
const LONGEST_SENTENCE = 400;

const word = ({ text, tokens }: Line, at: number): string => {
  const token = tokens[at];
  return token ? text.slice(token.start, token.end) : '';
};

/** The index behind the last token of the sentence that begins at `from`. */
export function sentenceEnd(line: Line, from: number): number {
  const most = Math.min(line.tokens.length, from + LONGEST_SENTENCE);
  for (let at = from; at < most; at++) {
    const kind = endingAt(line, at);
    if (kind === null) continue;
    const next = skipClosers(line, at + 1);
    if (next >= line.tokens.length) return next;
    if (begins(line, at, next, kind)) return next;
  }
  return most;
}

type Ending = 'stop' | 'exclamation' | 'dots' | 'abbreviation';

function endingAt({ text, tokens }: Line, at: number): Ending | null {
  const { start, end } = tokens[at]!;
  const last = text[end - 1]!;
  if (!ENDERS.has(last)) return null;
  if (last === '!' || last === '?') return 'exclamation';
  if (end - start === 1 && last === '.') return isListNumber(text, tokens, at) ? null : 'stop';
  return last === '…' || !isWord(text.charCodeAt(end - 2)) ? 'dots' : 'abbreviation';
}

/** "3. The ministry": the number of a list's item is no sentence. */
const isListNumber = (text: string, tokens: readonly Span[], at: number): boolean =>
  at === 1 && isDigit(text.charCodeAt(tokens[0]!.start)) && tokens[0]!.end - tokens[0]!.start < 3;

function skipClosers(line: Line, at: number): number {
  while (
    at < line.tokens.length &&
    (CLOSERS.has(word(line, at)) || line.closing.has(line.tokens[at]!.start))
  ) {
    at++;
  }
  return at;
}

/** Does a sentence begin with the token at `next`, behind the ending at `at`? */
function begins(line: Line, at: number, next: number, kind: Ending): boolean {
  if (kind === 'abbreviation') return beginsBehindAbbreviation(line, at, next);
  const code = line.text.charCodeAt(line.tokens[next]!.start);
  if (isLower(code)) return false;
  if (line.tokens[next]!.start === line.tokens[at]!.end && kind === 'stop' && isDigit(code)) return false;
  const quoted = next > at + 1 && line.closing.has(line.tokens[next - 1]!.start);
  if (quoted && kind !== 'stop' && isCued(line, next)) return false;
  if (isUpper(code)) return true;
  if (kind === 'dots' && HANGING.has(word(line, at - 1).toLowerCase())) return false;
  if (isDigit(code)) return true;
  return !isContinuation(word(line, next));
}

/** "and ... (how shall I put it?)": words behind which a pause is no end, unless a capital follows. */
const HANGING = new Set(
  'and but or so because that if when while the a an of to for with in on at by'.split(' '),
);

/** Marks behind which the sentence goes on: "Yes!" -- and then; "(sic!), he". */
const isContinuation = (mark: string): boolean => /^[,;:.)\]}–—-]+$/.test(mark);

/** A name and a cue behind a closed quotation: "Will it hold?" Minister Ode asked. */
function isCued(line: Line, next: number): boolean {
  for (let i = next; i < Math.min(next + LONGEST_SPEAKER, line.tokens.length); i++) {
    const form = word(line, i);
    if (CUES.has(form)) return true;
    const first = form.charCodeAt(0);
    if (!isUpper(first) && !['of', 'the', '-', '.', "'s", '’s'].includes(form)) return false;
  }
  return false;
}

/** A rank or initial never ends a sentence; "U.S." and "Inc." do where a sentence plainly begins. */
function beginsBehindAbbreviation(line: Line, at: number, next: number): boolean {
  const bare = word(line, at).slice(0, -1).toLowerCase();
  if (BEFORE_NAMES.has(bare)) return false;
  const form = word(line, next);
  if (next > at + 1) return isUpper(form.charCodeAt(0)) && !isCued(line, next);
  if (!isUpper(form.charCodeAt(0))) return '“"‘„«'.includes(form[0]!) && ANYWHERE.has(bare);
  if (bare.length === 1) return false;
  return STARTERS.has(form.toLowerCase()) && (form.length > 1 || form === 'A' || form === 'I');
}
