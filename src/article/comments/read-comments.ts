import type { ReaderComment } from '../../format/index.ts';
import type { DateHints } from '../dates/reading/types.ts';
import type { JudgedBlock } from '../types.ts';
import { type Line, linesOf } from './lines.ts';
import { withNamesAbove } from './names-above.ts';
import { withoutTallies } from './tallies.ts';

/** A number or a bullet before a comment. */
const NUMBER = /^(?:\d{1,4}[.)]|[•·▪‣◦])\s+(?=\S)/;

interface Draft {
  author: string | null;
  date: string | null;
  dated: boolean;
  numbered: boolean;
  readonly parts: string[];
}

/** Readers' comments, each with its author and its day, apart from the article. */
export function readComments(blocks: readonly JudgedBlock[], hints: DateHints): ReaderComment[] {
  const lines = linesOf(blocks, hints);
  const held = lines.some(({ holder }) => holder > 0);
  const named = withoutTallies(withNamesAbove(lines));
  const drafts = held ? byHolder(named) : byAttribution(named);
  return drafts
    .filter(isSomeones)
    .map(({ author, date, parts }) => ({ author, date, text: parts.join('\n\n').replace(NUMBER, '').trim() }))
    .filter(({ text }) => text !== '');
}

/** A name, a day or an element with a number of its own: what has none is the form for new comments. */
const isSomeones = ({ author, dated, numbered }: Draft): boolean => author !== null || dated || numbered;

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
    const opens = !below && line.attribution !== null && (draft.parts.length > 0 || draft.dated);
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

const emptyDraft = (): Draft => ({ author: null, date: null, dated: false, numbered: false, parts: [] });

function addTo(draft: Draft, { text, attribution, numbered }: Line): void {
  draft.numbered ||= numbered;
  if (attribution === null) {
    draft.parts.push(text);
    return;
  }
  draft.author ??= attribution.author;
  draft.date ??= attribution.date;
  draft.dated ||= attribution.dated;
}
