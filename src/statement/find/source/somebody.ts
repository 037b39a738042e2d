import { mentionsNear } from '../../../language/index.ts';
import type { Reading } from '../../reading.ts';
import type { SourceWords } from '../../types.ts';

const PERSONAL = /^(i|he|she|we|they|you|who)$/;

/** A person, a body, a group, a place that may speak, or a pronoun for somebody; things and events are nobody. */
export function isSomebody({ segment, tokens }: Reading, { head }: SourceWords): boolean {
  if (PERSONAL.test(tokens[head]!.lower)) return true;
  return mentionsNear(segment, head, head).some(
    ({ from, to, type, kind }) => from <= head && head < to && kind !== 'pronoun' && type !== null,
  );
}
