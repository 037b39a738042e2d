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

export function judgeByWords({ text, size }: Candidate): Verdict | null {
  for (const { name, role, longest, needs, pattern } of RULES) {
    if (size > longest || (needs !== undefined && !needs.test(text))) continue;
    if (pattern.test(text)) return { role, reason: name };
  }
  return null;
}
