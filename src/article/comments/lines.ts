import type { Ancestor } from '../../page/index.ts';
import type { DateHints } from '../dates/reading/types.ts';
import { headsComments } from '../roles/lines/comments/comment-marks.ts';
import type { JudgedBlock } from '../types.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { isButton, isForm } from './furniture.ts';
import { inlineSignature } from './inline-signature.ts';

/** A line of a page's comments that is somebody's words or signature. */
export interface Line {
  readonly text: string;
  readonly attribution: Attribution | null;
  /** The element that holds one comment, 0 where the page has none. */
  readonly holder: number;
  /** That element carries a number, as `comment-4711`. */
  readonly numbered: boolean;
}

/** The lines of all comments in order, without buttons and forms. */
export function linesOf(blocks: readonly JudgedBlock[], hints: DateHints): Line[] {
  return blocks.flatMap((judged) => {
    const { block, role } = judged;
    if (role !== 'comment' || isButton(block.text) || isHeading(block.text)) return [];
    const holder = holderOf(block.path);
    const numbered = holder !== undefined && NUMBERED.test(holder.hints);
    const inForm = !numbered || block.path.some(({ tag }) => tag === 'form');
    if (inForm && isForm(block.text)) return [];
    const at = { holder: holder?.node ?? 0, numbered };
    const inline = holder === undefined ? inlineParts(block.text, hints) : null;
    const parts = inline ?? [{ text: block.text, attribution: signatureOf(judged, hints) }];
    return parts.map((part) => ({ ...part, ...at }));
  });
}

const isHeading = (text: string): boolean => headsComments({ text, size: text.length });

/** "Jane (3/5/2021) What she says" is a signature and what is said, where all stands on one line. */
function inlineParts(text: string, hints: DateHints): Pick<Line, 'text' | 'attribution'>[] | null {
  const opening = inlineSignature(text);
  const said = text.slice(opening?.length ?? 0);
  const attribution =
    opening === null || said === '' ? null : attributionOf(opening.replace(NUMBER, ''), hints);
  if (opening === null || attribution === null) return null;
  return [
    { text: opening, attribution },
    { text: said, attribution: null },
  ];
}

const NUMBER = /^#?\d{1,4}[.)]? /;

/** A paragraph without a date is what somebody wrote: "Well said". */
function signatureOf(judged: JudgedBlock, hints: DateHints): Attribution | null {
  const { text, times } = judged.block;
  if (judged.reason === 'comment-name') return { author: text, date: null, dated: false };
  const signature = withTime(attributionOf(text, hints), times) ?? timed(text, times);
  if (signature !== null && (signature.dated || judged.block.tag !== 'p')) return signature;
  return withTime(nameOf(judged), times);
}

/** A name beside a `<time datetime>` that is not written as a date ("10.3."). */
function timed(text: string, times: readonly string[]): Attribution | null {
  if (times.length === 0 || text.length >= LONGEST_NAME) return null;
  const name = text.replace(/[\d\s.,:/|•·–—-]+$/u, '');
  return withTime({ author: name === '' ? null : name, date: null, dated: true }, times);
}

/** The day that a `<time datetime>` in the line states, where its words give none. */
function withTime(signature: Attribution | null, times: readonly string[]): Attribution | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(times[0] ?? '')?.[0];
  if (signature === null || signature.date !== null || day === undefined) return signature;
  return { ...signature, date: day, dated: true };
}

const HOLDER =
  /(?:^|\s)(?:div-|li-)?(?:comment|kommentar|commentaire|comentario)[-_]?(?:\d+|item|entry|wrap(?:per)?|container|single|post)?(?:\s|$)/;
/** A part of a comment may be called a comment itself. */
const PART = /comment-?_?(?:content|body|text|meta|header|author|footer)(?:\s|$)/;
const NUMBERED = /comment-?\d|(?:^|[\s_-])[a-z]{0,2}\d[a-z\d]{4,}(?:\s|$)/;

const holderOf = (path: readonly Ancestor[]): Ancestor | undefined =>
  path.findLast(({ hints }) => HOLDER.test(hints) && NUMBERED.test(hints)) ??
  path.findLast(({ hints }) => HOLDER.test(hints) && !PART.test(hints));

const NAME_ELEMENT = /author|fn(?:\s|$)|user|name|vcard/;
const TEXT_ELEMENT = /content|body|text|message/;
const LONGEST_NAME = 60;
/** How many of the innermost elements may say that they hold a name. */
const ASKED = 3;

/** A name in an element for names; the element of a whole comment may carry its author's name ("comment-author-ada"). */
function nameOf({ block }: JudgedBlock): Attribution | null {
  if (block.text.length >= LONGEST_NAME) return null;
  const inner = block.path
    .slice(-ASKED)
    .filter(({ hints }) => !HOLDER.test(hints) && !/comment-?\d/.test(hints));
  if (inner.some(({ hints }) => TEXT_ELEMENT.test(hints) && !NAME_ELEMENT.test(hints))) return null;
  return inner.some(({ hints }) => NAME_ELEMENT.test(hints))
    ? { author: block.text, date: null, dated: false }
    : null;
}
