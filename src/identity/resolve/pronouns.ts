import type { Mention } from '../../language/index.ts';
import type { Draft, Located } from '../entities/draft.ts';
import { likeliest } from '../rank/rank.ts';
import { speaks, verbOf } from './grammar.ts';
import { ownWords } from './own-words.ts';
import type { Reading } from './reading.ts';
import { mostSalient } from './salience.ts';
import { stativeVerbs } from './saying.ts';
import { subjectBefore } from './subject-before.ts';

type PronounRule = (reading: Reading, pronoun: Located) => Draft | null;

/** "Roe, who said ...": whoever stands right before. */
const relative: PronounRule = (reading, { mention, segment, at }) => {
  const { tokens } = segment;
  if (!/^(who(m|se)?|which)$/.test(tokens[mention.from]!.lower)) return null;
  let end = mention.from;
  while (end > 0 && /^(,|\)|of|to|with|for|by|from|whom)$/.test(tokens[end - 1]!.lower)) end--;
  const ofPeople = tokens[mention.from]!.lower !== 'which';
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const { mention: before, segment: theirs } = reading.all[i]!;
    if (theirs !== segment) return null;
    const beside = before.to === end || isPlaceBetween(reading.all[i + 1], before, end);
    if (!beside || (ofPeople && !isPeople(before))) continue;
    return reading.byMention.get(before) ?? null;
  }
  return null;
};

/** Bodies and places are no "who". */
const isPeople = ({ type }: Mention): boolean => type === 'person' || type === 'group' || type === null;

/** "a grocer near the parliament, who": the body or place between belongs to the phrase. */
const isPlaceBetween = (next: Located | undefined, before: Mention, end: number): boolean =>
  next !== undefined &&
  next.mention.to === end &&
  !isPeople(next.mention) &&
  next.segment.tokens[before.to]?.upos === 'ADP' &&
  next.mention.from - before.to <= 2;

/** How many sentences a speaker holds the floor after the last verb of saying. */
const FLOOR = 4;

/** `he added`: who spoke last goes on. */
const lastSpeaker: PronounRule = (reading, pronoun) => {
  const { speaker } = reading;
  if (
    speaker === null ||
    isRelative(pronoun) ||
    pronoun.quoted ||
    !speaks(pronoun) ||
    !fitsPronoun(speaker, pronoun)
  )
    return null;
  const last = reading.uses.findLast(({ draft }) => draft === speaker)!.located;
  return last.segment === pronoun.segment && pronoun.sentence - last.sentence <= FLOOR ? speaker : null;
};

/** Verbs with which whoever spoke last goes on. */
const GOING_ON = new Set(['add', 'continue', 'conclude', 'repeat', 'reiterate', 'elaborate']);

/** `Roe closed the port. He said ...`: who has become the subject since somebody spoke last. */
const newSubject: PronounRule = (reading, pronoun) => {
  if (isRelative(pronoun) || pronoun.quoted || pronoun.mention.type !== 'person' || !speaks(pronoun))
    return null;
  if (GOING_ON.has(verbOf(pronoun)?.lemma ?? '')) return null;
  return subjectBefore(reading, pronoun, (draft) => fitsPronoun(draft, pronoun));
};

/** "the general and his companions": whoever stands before "and". */
const coordinated: PronounRule = (reading, { mention, segment, at }) => {
  const { tokens } = segment;
  if (tokens[mention.from]!.xpos !== 'PRP$' || tokens[mention.from - 1]?.lower !== 'and') return null;
  const before = reading.all[at - 1];
  if (before === undefined || before.segment !== segment || before.mention.to !== mention.from - 1)
    return null;
  const draft = reading.byMention.get(before.mention);
  return draft !== undefined && fitsPronoun(draft, { ...before, mention }) ? draft : null;
};

/** "Roe said that his": nobody else is in the sentence. "It" may stand for nobody at all. */
const goesOn: PronounRule = (reading, pronoun) => {
  if (isRelative(pronoun) || isIdle(pronoun) || pronoun.mention.plural) return null;
  return ownWords(reading, pronoun, (draft) => fitsPronoun(draft, pronoun));
};

/** "She", "his": the likeliest of those near, as models/pronouns.json weighs them. */
const ranked: PronounRule = (reading, pronoun) => {
  if (pronoun.mention.type !== 'person') return null;
  const draft = likeliest(reading, pronoun, pronoun.quoted ? sayerBefore(reading, pronoun) : null);
  if (draft !== null) reading.personify(draft);
  return draft;
};

/** "It" and "they": the likeliest of those spoken of before. */
const salient: PronounRule = (reading, pronoun) => {
  if (pronoun.mention.type === 'person' || isRelative(pronoun) || isIdle(pronoun)) return null;
  const sayer = pronoun.quoted ? sayerBefore(reading, pronoun) : null;
  return mostSalient(reading, pronoun, (draft) => draft !== sayer && fitsPronoun(draft, pronoun));
};

/** `Roe said: "She lied"`: who says it is not who it is about. */
function sayerBefore({ speaker, uses }: Reading, pronoun: Located): Draft | null {
  for (let i = uses.length - 1; i >= 0; i--) {
    const { draft, located } = uses[i]!;
    if (located.segment !== pronoun.segment || located.sentence !== pronoun.sentence) return null;
    if (!located.quoted && draft === speaker && speaks(located)) return draft;
  }
  return null;
}

const RULES: ReadonlyArray<readonly [reason: string, rule: PronounRule]> = [
  ['pronoun:relative', relative],
  ['pronoun:new-subject', newSubject],
  ['pronoun:last-speaker', lastSpeaker],
  ['pronoun:coordinated', coordinated],
  ['pronoun:own-words', goesOn],
  ['pronoun:ranked', ranked],
  ['pronoun:salience', salient],
];

/** Gives a pronoun to whom it stands for; leaves it open where nobody fits. */
export function resolvePronoun(reading: Reading, pronoun: Located): void {
  for (const [reason, rule] of RULES) {
    const draft = rule(reading, pronoun);
    if (draft === null) continue;
    reading.give(draft, pronoun, reason);
    return;
  }
}

const isRelative = ({ mention, segment }: Located): boolean =>
  /^wh/.test(segment.tokens[mention.from]!.lower);

/** "It is clear that", "it rained": an "it" that stands for nobody. */
function isIdle(pronoun: Located): boolean {
  const { mention, segment } = pronoun;
  if (segment.tokens[mention.from]!.lower !== 'it') return false;
  const verb = verbOf(pronoun);
  return verb === null || stativeVerbs.has(verb.lemma);
}

/** Do number, gender and kind allow it? */
export function fitsPronoun(draft: Draft, { mention }: Located): boolean {
  if (mention.plural) return draft.plural || draft.type === 'organization' || draft.type === 'group';
  if (mention.type === 'person') {
    if (draft.type !== 'person' || draft.plural) return false;
    return draft.gender === null || draft.gender === mention.gender;
  }
  if (mention.type === 'organization')
    return !draft.plural && (draft.type === 'organization' || draft.type === 'place');
  return true;
}
