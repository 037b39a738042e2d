import type { PageRecord } from '../format/index.ts';

/** What a later version of an article changed, sentence by sentence. */
export interface VersionChange {
  /** The headline before and after, where it changed. */
  readonly headline: readonly [string | null, string | null] | null;
  /** Sentences that are new, and those that are gone, in the order of their text. A sentence that only moved is neither. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

type Text = Pick<PageRecord, 'headline' | 'text'>;

/** Parts at sentence ends: where one is cut too early, it is so in both versions. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

export function compareVersions(before: Text, after: Text): VersionChange {
  const [first, second] = [sentencesOf(before.text), sentencesOf(after.text)];
  return {
    headline: before.headline === after.headline ? null : [before.headline, after.headline],
    added: without(second, first),
    removed: without(first, second),
  };
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((paragraph) => [...SENTENCES.segment(paragraph)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');
}

/** The sentences of a text without those that the other has, each as often as it has it. */
function without(sentences: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return sentences.filter((sentence) => {
    const more = left.get(sentence) ?? 0;
    if (more > 0) left.set(sentence, more - 1);
    return more === 0;
  });
}
