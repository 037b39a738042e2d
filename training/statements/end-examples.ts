import type { Prose } from '../../src/language/index.ts';
import { type Cue, findCues } from '../../src/statement/find/cues.ts';
import { draftsOf } from '../../src/statement/find/drafts.ts';
import { candidatesOf } from '../../src/statement/find/ends/candidates.ts';
import { endFeatures } from '../../src/statement/find/ends/features.ts';
import { endByRules } from '../../src/statement/find/ends/said.ts';
import { isWord, type Reading, readingOf } from '../../src/statement/reading.ts';
import type { Draft } from '../../src/statement/types.ts';
import type { Example } from '../learners/logistic.ts';
import type { GoldArticle } from './statement-examples.ts';

const CLOSE = 3;

/** The places of an article at which what is said may end, up to where it does by the gold. */
export function endExamplesOf(article: GoldArticle, prose: Prose): Example[] {
  const reading = readingOf(prose.body);
  const cues = new Map(findCues(reading).map((cue) => [cue.head, cue]));
  return draftsOf(reading).flatMap((draft) => {
    const cue = cues.get(draft.head);
    const from = startOf(draft);
    const end = cue && from >= 0 ? goldEnd(reading, article, from) : null;
    return cue && end !== null ? examplesOf(reading, cue, from, end) : [];
  });
}

/** Where the content behind the cue begins, -1 where it is a quotation or stands before. */
function startOf({ frame, content, head }: Draft): number {
  const last = content.at(-1)!;
  return content.length === 1 && frame !== 'quote' && last.from > head ? last.from : -1;
}

/** The end in the text of the gold's content that begins at much the same place. */
function goldEnd({ tokens }: Reading, { attributions }: GoldArticle, from: number): number | null {
  const start = tokens[from]!.start;
  const before = tokens[Math.max(0, from - CLOSE)]!.start;
  const match = attributions.find(({ content }) => {
    const first = Math.min(...content.map(([at]) => at));
    return before <= first && first <= start;
  });
  return match ? Math.max(...match.content.map(([, end]) => end)) : null;
}

function examplesOf(reading: Reading, cue: Cue, from: number, end: number): Example[] {
  const to = endByRules(reading, cue, from);
  const examples: Example[] = [];
  for (const at of candidatesOf(reading, cue, from, to)) {
    if (reading.tokens[at - 1]!.start >= end) break;
    const right = end <= reading.tokens[at]!.end && end >= lastWordBefore(reading, at);
    examples.push({ features: endFeatures(reading, { cue, from, at, to }), right });
  }
  return examples;
}

/** Where the last word before a token ends. */
function lastWordBefore({ tokens }: Reading, at: number): number {
  let before = at - 1;
  while (before > 0 && !isWord(tokens[before])) before--;
  return tokens[before]!.end;
}
