import type { PageRecord, TextSpan } from '../../format/index.ts';

/** The words that spans stand for, in the text or in the headline. */
export function wordsIn(record: Pick<PageRecord, 'text' | 'headline'>, spans: readonly TextSpan[]): string[] {
  return spans.map(({ start, end, in: where }) =>
    (where === 'headline' ? (record.headline ?? '') : record.text).slice(start, end),
  );
}
