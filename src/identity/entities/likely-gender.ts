import { type Gender, givenNameGender } from '../../language/index.ts';
import type { Draft } from './draft.ts';

const LIKELY = new WeakMap<Draft, Gender | null>();

/** The gender that a person's given name most likely tells, where nothing told it for certain; null where none does. */
export function likelyGender(draft: Draft): Gender | null {
  let gender = LIKELY.get(draft);
  if (gender === undefined) {
    gender = read(draft);
    LIKELY.set(draft, gender);
  }
  return gender;
}

function read({ references }: Draft): Gender | null {
  let longest: Draft['references'][number] | null = null;
  for (const reference of references) {
    const { kind, from, to } = reference.mention;
    const length = longest === null ? 0 : longest.mention.to - longest.mention.from;
    if (kind === 'name' && to - from > length) longest = reference;
  }
  if (longest === null) return null;
  const { mention, segment } = longest;
  return givenNameGender(segment.tokens[mention.from]!.text, mention.to - mention.from > 1);
}
