import { isFirstName } from '../../language/index.ts';
import { type Draft, isNamed, type Located } from './draft.ts';

/** Nouns right before a name that say it is a company's. */
export const COMPANY =
  /(^|[ -])(company|firm|group|carrier|airline|maker|manufacturer|lender|retailer|shipbuilder|operator|corporation|supplier|developer|brewer|publisher)$/;
/** Nouns that say it is a body of another kind. */
export const OTHER_BODY =
  /(^|[ -])(ministry|department|police|army|court|council|union|party|parliament|government|agency|office|times|post|news|herald|association|commission|university|institute|bank|organi[sz]ation|forum|alliance|nations|press|wire|reuters|bloomberg|afp|tass|xinhua|interfax|federation|charity|newspaper|paper|daily|weekly|channel|broadcaster|regulator|watchdog|movement|committee|club)$/i;

/** The small noun right before a name: "the operator Halvers", "the workers' union Lantern". */
export function nounBefore({ mention, segment: { tokens } }: Located): string | null {
  const before = mention.kind === 'name' ? tokens[mention.from - 1] : undefined;
  return before?.upos === 'NOUN' && before.text === before.lower ? before.lemma : null;
}

/** A name of one word or two that begins with no listed first name, and that bears nothing of a person's. */
export function isBareUnknown({ type, gender, titles, references }: Draft): boolean {
  if (type !== 'person' || gender !== null || titles.length > 0) return false;
  return references.every(
    ({ mention, segment }) =>
      mention.kind !== 'name' ||
      (mention.to - mention.from <= 2 && !isFirstName(segment.tokens[mention.from]!.text)),
  );
}

/** "the operator Halvers", "Halvers said it would wait": what was taken for a person's name is a body's. */
export function isCalledBody(draft: Draft): boolean {
  return (
    isNamed(draft) &&
    isBareUnknown(draft) &&
    draft.references.some((name) => isToldBody(name) || saysIt(name))
  );
}

function isToldBody(name: Located): boolean {
  const noun = nounBefore(name) ?? '';
  return COMPANY.test(noun) || OTHER_BODY.test(noun);
}

const DAY = /^(on|last|this|(mon|tues|wednes|thurs|fri|satur|sun)day|week|month|late|early)$/;

/** Nobody says "it" of a person: "Halvers said (on Monday) (that) it". */
function saysIt({ mention, segment: { tokens } }: Located): boolean {
  if (!/^(say|announce|deny|add|insist|claim|admit|confirm)$/.test(tokens[mention.to]?.lemma ?? ''))
    return false;
  let at = mention.to + 1;
  while (DAY.test(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.lower === 'that') at++;
  return (
    tokens[at]?.lower === 'it' &&
    /^(MD|VBD|VBZ)$/.test(tokens[at + 1]?.xpos ?? '') &&
    !isBe(tokens[at + 1]?.lemma)
  );
}

const isBe = (lemma: string | undefined): boolean => lemma === 'be';
