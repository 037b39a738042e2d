import type { Mention, Segment } from '../types.ts';
import type { Gender } from './words/lexicon.ts';

interface Form {
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** null where it may be a person or not. */
  readonly type: 'person' | 'organization' | null;
}

const HE: Form = { gender: 'male', plural: false, type: 'person' };
const SHE: Form = { gender: 'female', plural: false, type: 'person' };
const THEY: Form = { gender: null, plural: true, type: null };
const IT: Form = { gender: null, plural: false, type: 'organization' };
const WHO: Form = { gender: null, plural: false, type: null };

const FORMS: ReadonlyMap<string, Form> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, HE] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, SHE] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, THEY] as const),
  ...['it', 'its', 'itself'].map((word) => [word, IT] as const),
  ...['who', 'whose', 'whom', 'which'].map((word) => [word, WHO] as const),
]);

/** The pronouns that stand for somebody; first and second persons are the speaker's affair. */
export function findPronouns({ tokens }: Segment): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { lower, start, end } = tokens[i]!;
    const form = FORMS.get(lower);
    if (form === undefined) continue;
    found.push({
      start,
      end,
      kind: 'pronoun',
      from: i,
      to: i + 1,
      head: i,
      titles: [],
      reason: 'pronoun',
      ...form,
    });
  }
  return found;
}
