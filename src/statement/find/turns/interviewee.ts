import type { Mention } from '../../../language/index.ts';
import type { Reading } from '../../reading.ts';
import type { SourceWords } from '../../types.ts';

/**
 * Whose answers follow: the person whom the paragraphs before the first question name most often, first named first.
 * No words of the answers name him, so the source is empty; `at` is the token at which the answer begins.
 */
export function intervieweeOf(reading: Reading, before: number, at: number): SourceWords | null {
  const named = reading.segment.mentions.filter(
    ({ kind, type, to }) => kind === 'name' && type === 'person' && to <= before,
  );
  const counts = new Map<string, number>();
  for (const mention of named) {
    const name = surnameOf(reading, mention);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const first = named.find((mention) => counts.get(surnameOf(reading, mention)) === most);
  return first ? { from: at, to: at, head: at, refersTo: first.head, rule: 'interviewee' } : null;
}

function surnameOf({ tokens }: Reading, { to }: Mention): string {
  return tokens[to - 1]!.lower;
}
