import { WordFinder } from '../../../text/index.ts';
import type { Candidate, Verdict } from '../types.ts';
import { APPEALS } from './appeals.ts';
import { BYLINES } from './bylines.ts';
import { CAPTIONS } from './captions.ts';
import { COMMENT_FORM } from './comment-form.ts';
import { COUNTERS } from './counters.ts';
import { DISCLOSURES } from './disclosures.ts';
import { EAST_ASIAN } from './east-asian.ts';
import { LEGAL } from './legal.ts';
import { NETWORKS } from './networks.ts';
import { POSTS } from './posts.ts';
import { READING_ON } from './reading-on.ts';
import { SHARING } from './sharing.ts';
import { TAGS } from './tags.ts';
import { TAIL } from './tail.ts';
import type { WordRule } from './word-rule.ts';

/** In order: the names of networks before their counts, captions before bylines ("Photo by ..."). */
const RULES: readonly WordRule[] = [
  ...SHARING,
  ...COUNTERS,
  ...COMMENT_FORM,
  ...CAPTIONS,
  ...LEGAL,
  ...DISCLOSURES,
  ...READING_ON,
  ...TAGS,
  ...TAIL,
  ...APPEALS,
  ...NETWORKS,
  ...EAST_ASIAN,
  ...BYLINES,
  ...POSTS,
];

/** The rules with the bit of what each needs; 0 where a rule needs nothing. */
const NEEDING = RULES.filter(({ needs }) => needs !== undefined);
const FINDER = new WordFinder(NEEDING.map(({ needs }) => needs ?? []));
const GATED = RULES.map((rule) => ({ rule, bit: rule.needs === undefined ? 0 : 1 << NEEDING.indexOf(rule) }));
const LONGEST = Math.max(...NEEDING.map(({ longest }) => longest));

export function judgeByWords({ text, size }: Candidate): Verdict | null {
  const found = size > LONGEST ? 0 : FINDER.listsIn(text);
  for (const { rule, bit } of GATED) {
    if (size > rule.longest || (bit & ~found) !== 0) continue;
    if (rule.pattern.test(text)) return { role: rule.role, reason: rule.name };
  }
  return null;
}
