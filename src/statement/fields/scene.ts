import { isPunct, type Reading, sentenceAt } from '../reading.ts';
import type { Draft, Range } from '../types.ts';

/** "..., the agency reported, citing the ministry" is about this cue. */
const CITING = /^(citing|quoting)$/;

/** Marks that set a clause about somebody off. */
const ASIDE = new Set([',', '–', '—', '--', '-']);

/** A draft and the words around its cue that tell where, when and to whom it was said. */
export interface Scene {
  readonly reading: Reading;
  readonly draft: Draft;
  /** Tokens of the cue's own clause, in order: no content of this or of another statement, and no writer's aside. */
  readonly around: readonly number[];
}

/** The scene of a draft among the drafts of its segment. */
export function sceneOf(reading: Reading, draft: Draft, all: readonly Draft[]): Scene {
  if (draft.head < 0) return { reading, draft, around: [] };
  const sentence = sentenceAt(reading, draft.head);
  const near = all.filter((other) => other !== draft && touches(other, sentence));
  const { from, to } = stage(reading, draft, near);
  const taken = near.filter((other) => !holds(other.content, draft.head));
  const around: number[] = [];
  let aside = false;
  for (let at = from; at < to; at++) {
    if (ASIDE.has(reading.tokens[at]!.text)) aside = /^W/.test(reading.tokens[at + 1]?.xpos ?? '');
    if (aside || holds(draft.addressee ? [draft.addressee] : [], at)) continue;
    if (reading.quoteOf[at] !== reading.quoteOf[draft.head]) continue;
    if (holds(draft.content, at) || taken.some((other) => holds(other.content, at))) continue;
    around.push(at);
  }
  return { reading, draft, around };
}

/**
 * Where the scene may lie: in the cue's sentence, inside the statement that the cue stands in, not behind content
 * that follows the cue, and behind a cue that ends its content only up to the next clause.
 */
function stage(reading: Reading, draft: Draft, all: readonly Draft[]): Range {
  const sentence = sentenceAt(reading, draft.head);
  const outer = all.flatMap(({ content }) => content).find((range) => holds([range], draft.head));
  const from = Math.max(sentence.from, outer?.from ?? 0);
  const to = Math.min(sentence.to, outer?.to ?? sentence.to);
  const behind = draft.content.find((range) => range.from > draft.head && range.from < to);
  return { from, to: behind ? behind.from : nextClause(reading, draft.head, to) };
}

/** ", who took office in May" and ", calling it" are no longer about this cue. */
function nextClause({ tokens }: Reading, head: number, to: number): number {
  for (let at = head + 1; at < to; at++) {
    const next = tokens[at + 1];
    if (next && CITING.test(next.lower)) continue;
    if (isPunct(tokens[at]) && next && /^(W|VBG|IN$|CC)/.test(next.xpos) && next.upos !== 'ADP') return at;
  }
  return to;
}

function touches({ content }: Draft, { from, to }: Range): boolean {
  for (const range of content) if (range.from < to && range.to > from) return true;
  return false;
}

function holds(ranges: readonly Range[], at: number): boolean {
  return ranges.some(({ from, to }) => from <= at && at < to);
}

/** The words from a preposition to the end of its phrase: the next punctuation, verb or stop word. */
export function phraseFrom(scene: Scene, at: number, stops: (token: number) => boolean): Range {
  const { reading, draft, around } = scene;
  const { to } = sentenceAt(reading, at);
  let end = at + 1;
  while (end < to && around.includes(end) && end !== draft.head && !isPunct(reading.tokens[end])) {
    if (isVerb(reading, end) || stops(end)) break;
    end++;
  }
  return { from: at, to: end };
}

/** A verb, unless the tree uses it as a noun ("a speech on spending"). */
function isVerb({ tokens }: Reading, at: number): boolean {
  const { upos, xpos, deprel } = tokens[at]!;
  if (upos === 'SCONJ') return true;
  if (upos !== 'VERB') return false;
  const nounBefore =
    tokens[at - 1]?.upos === 'NOUN' && !/^(DET|NOUN|PRON|PROPN)$/.test(tokens[at + 1]?.upos ?? '');
  return !(xpos === 'VBG' && (nounBefore || /^(nmod|obl|compound|conj|flat)/.test(deprel)));
}
