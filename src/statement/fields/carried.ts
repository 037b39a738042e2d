import type { Statement } from '../../format/index.ts';
import type { Identity } from '../../identity/index.ts';
import { mentionsNear } from '../../language/index.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import type { Draft } from '../types.ts';

const AS_SUBJECT = /^(subject|inverted|set off|opens the sentence|before a relative clause)$/;
const SINGULAR: Readonly<Record<string, 'male' | 'female'>> = { he: 'male', she: 'female' };

/** A statement and the draft it was made of. */
export interface Told {
  readonly statement: Statement;
  readonly draft: Draft;
}

/** Speakers that only the statement before tells: where the text leaves them out, "they" and "he" behind who has just spoken. */
export function carrySpeakers(reading: Reading, identity: Identity, all: readonly Told[]): Statement[] {
  const told: Told[] = [];
  for (const each of all) {
    const before = told.at(-1);
    const goesOn = before !== undefined && carries(reading, identity, before, each);
    told.push(goesOn ? { ...each, statement: spokenBy(each.statement, before.statement) } : each);
  }
  return told.map(({ statement }) => statement);
}

function spokenBy(statement: Statement, { speaker, speakerName }: Statement): Statement {
  return { ...statement, speaker, speakerName };
}

function carries(reading: Reading, identity: Identity, before: Told, now: Told): boolean {
  const { statement, draft } = now;
  if (statement.source.length === 0) return statement.speaker === null && draft.frame !== 'turn';
  const word = draft.source ? reading.tokens[draft.source.head]!.lower : '';
  if (word === 'they' && isJoint(before.statement)) return true;
  if (word === 'it' || word === 'they')
    return isNext(reading, before, now) && isThing(reading, identity, before, word);
  const gender = SINGULAR[word];
  return gender !== undefined && isNext(reading, before, now) && fits(reading, identity, before, gender);
}

/** "The letter warns that A. It says that B.", "Researchers found A. They added that B.": no person's name, and of that number. */
function isThing(reading: Reading, identity: Identity, { draft, statement }: Told, word: string): boolean {
  const { source } = draft;
  if (!source || !AS_SUBJECT.test(source.rule) || source.refersTo !== source.head) return false;
  const { xpos, upos } = reading.tokens[source.head]!;
  if (/^NNP?S$/.test(xpos)) return word === 'they';
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  const mentions = mentionsNear(reading.segment, source.head, source.head).filter(
    (each) => each.head === source.head,
  );
  const types = mentions.map((each) => identity.entityOf(each)?.type ?? each.type);
  return (
    word === 'it' &&
    statement.speakerName !== null &&
    !types.includes('person') &&
    (upos === 'NOUN' || types.length > 0)
  );
}

/** Nobody's entity, but two names. */
function isJoint({ speaker, speakerName }: Statement): boolean {
  return speaker === null && / and /.test(speakerName ?? '');
}

/** The sentence of the same paragraph right behind, and neither is told inside the other. */
function isNext(reading: Reading, before: Told, now: Told): boolean {
  if (before.draft.head < 0 || now.draft.head <= before.draft.head) return false;
  const earlier = reading.sentenceOf[before.draft.head]!;
  const quoted = now.draft.content[0]!;
  const opens = Math.min(quoted.from, now.draft.head);
  const near = reading.sentenceOf[opens]! - earlier === 1;
  return (
    near && sentenceAt(reading, now.draft.head).paragraph === sentenceAt(reading, before.draft.head).paragraph
  );
}

/** A named person who speaks as the subject of his own sentence, and whom nothing calls by the other gender. */
function fits(reading: Reading, identity: Identity, { draft, statement }: Told, gender: string): boolean {
  const { source } = draft;
  if (!source || !/^(subject|inverted)$/.test(source.rule) || statement.speaker === null) return false;
  const { mentions } = reading.segment;
  const own = mentions.filter((mention) => identity.entityOf(mention)?.id === statement.speaker);
  const named = own.some(({ kind, type }) => kind === 'name' && type === 'person');
  return (
    named &&
    own.every((mention) => mention.kind === 'pronoun' || mention.gender === null || mention.gender === gender)
  );
}
