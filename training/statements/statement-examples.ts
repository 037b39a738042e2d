import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TextSpan } from '../../src/format/index.ts';
import { type Prose, readProse } from '../../src/language/index.ts';
import { draftsOf } from '../../src/statement/find/drafts.ts';
import { featuresOf } from '../../src/statement/judge/features.ts';
import { isRefused } from '../../src/statement/judge/refuse.ts';
import { type Reading, readingOf } from '../../src/statement/reading.ts';
import { contentSpans, spansOf } from '../../src/statement/spans.ts';
import type { Draft } from '../../src/statement/types.ts';
import type { Example } from '../learners/logistic.ts';

type Pair = readonly [start: number, end: number];

/** An article of PolNeAR as its JSON Lines give it. */
export interface GoldArticle {
  readonly text: string;
  readonly date: string | null;
  readonly attributions: readonly { readonly source: readonly Pair[]; readonly content: readonly Pair[] }[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const HALF = 0.5;

export function readGold(corpora: string, file: string): GoldArticle[] {
  const bytes = readFileSync(join(corpora, 'statements', 'polnear', file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
}

export function proseOf({ text, date }: GoldArticle): Prose {
  return readProse({ text, headline: null, language: 'en', date });
}

/**
 * The drafts of an article, each right or wrong by the gold: content overlapping by half or more, and the same source.
 * The gold has outermost attributions alone: what stands inside a right one or a quotation is left out, unless it is right.
 */
export function examplesOf(article: GoldArticle, prose: Prose): Example[] {
  const reading = readingOf(prose.body);
  const drafts = draftsOf(reading).filter((draft) => draft.frame !== 'turn' && !isRefused(reading, draft));
  const gold = article.attributions.map(({ source, content }) => ({
    source: wordsAt(article.text, source),
    content: wordsAt(article.text, content),
  }));
  const right = drafts.map((draft) => isRight(reading, draft, gold));
  return drafts.flatMap((draft, i) => {
    const nested =
      reading.quoteOf[draft.head] !== -1 ||
      drafts.some((outer, j) => right[j] && j !== i && holds(outer, draft));
    return nested && !right[i] ? [] : [{ features: featuresOf(reading, draft), right: right[i]! }];
  });
}

interface GoldWords {
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

function isRight(reading: Reading, draft: Draft, gold: readonly GoldWords[]): boolean {
  const { text } = reading.segment;
  const content = wordsAt(text, pairs(contentSpans(reading, draft.content)));
  const source = wordsAt(text, pairs(draft.source ? spansOf(reading, [draft.source]) : []));
  return gold.some((each) => {
    const same = shared(content, each.content);
    if (same < HALF * (content.size + each.content.size - same)) return false;
    return shared(source, each.source) > 0 || (source.size === 0 && each.source.size === 0);
  });
}

function holds(outer: Draft, inner: Draft): boolean {
  return outer.content.some(({ from, to }) => from <= inner.head && inner.head < to);
}

function pairs(spans: readonly TextSpan[]): Pair[] {
  return spans.map(({ start, end }) => [start, end]);
}

function wordsAt(text: string, spans: readonly Pair[]): Set<number> {
  const words = new Set<number>();
  for (const [start, end] of spans)
    for (const { index } of text.slice(start, end).matchAll(WORD)) words.add(start + index);
  return words;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
