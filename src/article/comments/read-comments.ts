import type { ReaderComment } from '../../format/index.ts';
import type { DateHints } from '../dates/reading/types.ts';
import type { JudgedBlock } from '../types.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { isFurniture } from './furniture.ts';

const NUMBER = /^\d{1,4}[.)]\s+(?=\S)/;

interface Line {
  readonly text: string;
  readonly attribution: Attribution | null;
  /** The element that holds one comment, 0 where the page has none. */
  readonly holder: number;
  /** That element carries a number, as `comment-4711`. */
  readonly numbered: boolean;
}

interface Draft {
  author: string | null;
  date: string | null;
  numbered: boolean;
  readonly parts: string[];
}

/** Readers' comments, each with its author and its day, apart from the article. */
export function readComments(blocks: readonly JudgedBlock[], hints: DateHints): ReaderComment[] {
  const lines = blocks
    .filter(({ role, block }) => role === 'comment' && !isFurniture(block.text))
    .map((judged) => lineOf(judged, hints));
  const drafts = lines.some(({ holder }) => holder > 0) ? byHolder(lines) : byAttribution(lines);
  return drafts
    .filter(isSomeones)
    .map(({ author, date, parts }) => ({ author, date, text: parts.join('\n\n').replace(NUMBER, '').trim() }))
    .filter(({ text }) => text !== '');
}

/** A name, a day or an element with a number of its own: what has none is the form for new comments. */
const isSomeones = ({ author, date, numbered }: Draft): boolean =>
  author !== null || date !== null || numbered;

const HOLDER =
  /(?:^|\s)(?:div-|li-)?(?:comment|kommentar|commentaire|comentario)[-_]?(?:\d+|item|entry|wrap(?:per)?|container|single|post)?(?:\s|$)/;
const NAME_ELEMENT = /author|fn(?:\s|$)|user|name|vcard/;

function lineOf({ block }: JudgedBlock, hints: DateHints): Line {
  const holder = block.path.findLast((ancestor) => HOLDER.test(ancestor.hints));
  const inner = block.path.slice(-3).some((ancestor) => NAME_ELEMENT.test(ancestor.hints));
  const named = inner && block.text.length < 60 ? { author: block.text, date: null } : null;
  return {
    text: block.text,
    attribution: attributionOf(block.text, hints) ?? named,
    holder: holder?.node ?? 0,
    numbered: holder !== undefined && /comment-?\d/.test(holder.hints),
  };
}

function byHolder(lines: readonly Line[]): Draft[] {
  const drafts = new Map<number, Draft>();
  for (const line of lines) {
    const draft = drafts.get(line.holder) ?? emptyDraft();
    drafts.set(line.holder, draft);
    addTo(draft, line);
  }
  return [...drafts.values()];
}

/** Without elements the attributions part the comments: they stand above them, or, where the zone ends with one, below. */
function byAttribution(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  const below = lines[0]?.attribution === null && lines.at(-1)?.attribution != null;
  let draft: Draft = emptyDraft();
  for (const line of lines) {
    const opens = !below && line.attribution !== null && (draft.parts.length > 0 || draft.date !== null);
    if (opens) {
      drafts.push(draft);
      draft = emptyDraft();
    }
    addTo(draft, line);
    if (below && line.attribution !== null) {
      drafts.push(draft);
      draft = emptyDraft();
    }
  }
  return [...drafts, draft];
}

const emptyDraft = (): Draft => ({ author: null, date: null, numbered: false, parts: [] });

function addTo(draft: Draft, { text, attribution, numbered }: Line): void {
  draft.numbered ||= numbered;
  if (attribution === null) {
    draft.parts.push(text);
    return;
  }
  draft.author ??= attribution.author;
  draft.date ??= attribution.date;
}
