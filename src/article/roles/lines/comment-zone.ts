import type { Candidate } from '../types.ts';

/** "Comment by NAME | DATE | Reply" under a comment. */
export const COMMENT_FOOT = /^comment by (.{1,80}?) \| (.{4,60}?) \|(?: reply)?/i;
/** "NAME says:" over one. */
const SAYS =
  /^.{2,60} (?:says|said|wrote|schreibt|sagt|meint|a écrit|dit|dice|ha scritto|escribió|disse|пишет|говорит)\s?:?$/iu;
/** A date and the word for answering in one line. */
const REPLY =
  /(?<!\p{L})(?:reply|antworten|zitieren|répondre|responder|rispondi|beantwoorden|ответить|svara|svar)(?!\p{L})/iu;
const DATED = /\d{1,2}[:.]\d{2}|\d{4}|\bago\b|vor \d|il y a|hace \d/i;
const COUNT =
  /^(?:\d+ (?:comments?|responses?|replies|thoughts? on|kommentare?|commentaires?|comentarios?|commenti|reacties)|(?:reader |user |leser-?)?(?:comments?|kommentare|commentaires|comentarios|commenti|reacties|комментарии)\s?\(?\d+\)?)(?![\p{L}])/iu;
/** Readers answer at some length; a marker further off belongs to something else. */
const REACH = 30;

const isMark = ({ text, size }: Candidate): boolean =>
  size < 160 && (COMMENT_FOOT.test(text) || SAYS.test(text) || (REPLY.test(text) && DATED.test(text)));

/** Where readers' comments stand, `[from, to)`; null where there are none. Nothing before `after` is looked at. */
export function commentZone(candidates: readonly Candidate[], after: number): [number, number] | null {
  const marks = candidates.filter((c) => c.index > after && isMark(c)).map((c) => c.index);
  const [first] = marks;
  if (first === undefined) return null;
  let last = first;
  for (const mark of marks) if (mark - last <= REACH) last = mark;
  return [startOf(candidates, first, after), endOf(candidates, last)];
}

/** A mark under the comment: back to where the numbering starts; one over it: back to the name, and to the count. */
function startOf(candidates: readonly Candidate[], mark: number, after: number): number {
  const foot = COMMENT_FOOT.test(candidates[mark]!.text);
  const reach = Math.max(after + 1, mark - REACH);
  for (let i = mark - 1; i >= reach; i--) {
    if (foot ? /^1[.)]\s/.test(candidates[i]!.text) : COUNT.test(candidates[i]!.text)) return i;
  }
  return foot ? mark : Math.max(reach, SAYS.test(candidates[mark]!.text) ? mark : mark - 1);
}

/** The last comment goes on under its mark until a line that is no running text. */
function endOf(candidates: readonly Candidate[], mark: number): number {
  if (COMMENT_FOOT.test(candidates[mark]!.text)) return mark + 1;
  let end = mark + 1;
  while (end < candidates.length && end <= mark + 8 && (candidates[end]!.sentence || end === mark + 1)) end++;
  return end;
}
