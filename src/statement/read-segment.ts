import type { Statement } from '../format/index.ts';
import type { Identity } from '../identity/index.ts';
import { carrySpeakers } from './fields/carried.ts';
import { isSpeakersOwn, nestingOf } from './fields/nesting.ts';
import { statementOf } from './fields/statement.ts';
import { draftsOf } from './find/drafts.ts';
import { choose } from './judge/choose.ts';
import { confidenceOf } from './judge/judge.ts';
import { isRefused } from './judge/refuse.ts';
import type { Reading } from './reading.ts';
import { contentSpans, spansOf } from './spans.ts';
import type { Draft, Placed } from './types.ts';

/** The statements of one segment, in the order of their content; `within` holds an index of this list, as text. */
export function readSegment(reading: Reading, identity: Identity, today: string | null): Statement[] {
  const drafts = draftsOf(reading).filter((draft) => !isRefused(reading, draft));
  const judged = drafts.map((draft) => ({
    ...placed(reading, draft),
    confidence: confidenceOf(reading, draft),
  }));
  const chosen = choose(judged.filter(({ content }) => content.length > 0));
  const outer = nestingOf(chosen);
  const believed = chosen.map(({ draft }) => draft);
  const told = chosen.map((each) => ({
    draft: each.draft,
    statement: statementOf(reading, identity, each, believed, today),
  }));
  const statements = carrySpeakers(reading, identity, told);
  const own = chosen.map((each, i) => {
    const around = statements[outer[i]!];
    return around !== undefined && (isSpeakersOwn(reading, each) || sameSpeaker(statements[i]!, around));
  });
  return linked(statements, outer, own);
}

function placed(reading: Reading, draft: Draft): Placed {
  return {
    draft,
    source: draft.source ? spansOf(reading, [draft.source]) : [],
    cue: spansOf(reading, draft.cue),
    content: contentSpans(reading, draft.content),
  };
}

function sameSpeaker(inner: Statement, outer: Statement): boolean {
  return inner.speaker !== null && inner.speaker === outer.speaker;
}

/** Leaves out what is the outer speaker's own, and links the rest to what they stand in. */
function linked(
  statements: readonly Statement[],
  outer: readonly number[],
  own: readonly boolean[],
): Statement[] {
  const place = new Map<number, number>();
  statements.forEach((_, i) => {
    if (!own[i]) place.set(i, place.size);
  });
  return statements.flatMap((statement, i) => {
    if (own[i]) return [];
    let up = outer[i]!;
    while (up >= 0 && own[up]) up = outer[up]!;
    return [{ ...statement, within: up < 0 ? null : String(place.get(up)) }];
  });
}
