import { WordFinder } from '../../../text/index.ts';
import type { Candidate, Verdict } from '../types.ts';
import { APPEALS } from './appeals.ts';
import { beginningOf } from './beginnings.ts';
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

const NEEDING = RULES.filter(({ needs }) => needs !== undefined);
const FINDER = new WordFinder(NEEDING.map(({ needs }) => needs ?? []));
const LONGEST = Math.max(...NEEDING.map(({ longest }) => longest));

/** A rule with the bit of what it needs, 0 where it needs nothing, and the signs that its texts begin with. */
interface Asked {
  readonly rule: WordRule;
  readonly bit: number;
  readonly beginning: RegExp | null;
}

const ASKED: readonly Asked[] = RULES.map((rule) => ({
  rule,
  bit: rule.needs === undefined ? 0 : 1 << NEEDING.indexOf(rule),
  beginning: rule.pattern instanceof RegExp ? beginningOf(rule.pattern) : null,
}));

/** By the code of a text's first sign: the rules that it does not rule out. */
const BY_FIRST = new Map<number, readonly Asked[]>();
/** Scripts of many signs are not kept whole. */
const MOST_KEPT = 2000;

function askedOf(text: string): readonly Asked[] {
  const first = text.codePointAt(0) ?? 0;
  const known = BY_FIRST.get(first);
  if (known !== undefined) return known;
  const sign = String.fromCodePoint(first);
  const asked = ASKED.filter(({ beginning }) => beginning === null || beginning.test(sign));
  if (BY_FIRST.size < MOST_KEPT) BY_FIRST.set(first, asked);
  return asked;
}

export function judgeByWords({ text, size }: Candidate): Verdict | null {
  const found = size > LONGEST ? 0 : FINDER.listsIn(text);
  for (const { rule, bit } of askedOf(text)) {
    if (size > rule.longest || (bit & ~found) !== 0) continue;
    if (rule.pattern.test(text)) return { role: rule.role, reason: rule.name };
  }
  return null;
}
