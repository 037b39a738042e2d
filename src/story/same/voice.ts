import type { Entity, PageRecord, Statement } from '../../format/index.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words.ts';
import { nameWords, sameSpelling } from './names.ts';

/** Who speaks, by every name and role that the article gives. */
export interface Voice {
  /** Each name's words, titles left out. */
  readonly names: readonly (readonly string[])[];
  /** Each role's words, stemmed: "Iran's defense minister". */
  readonly roles: readonly (readonly string[])[];
  readonly person: boolean;
}

export type Relation = 'same' | 'unknown' | 'different';

export function voiceOf(record: Pick<PageRecord, 'entities'>, statement: Statement): Voice {
  const entity = record.entities.find((e) => e.id === statement.speaker);
  const words = [
    ...(entity?.names ?? []),
    ...(statement.speakerName === null ? [] : [statement.speakerName]),
  ];
  return {
    names: words.filter(isName).map(nameWords),
    roles: [...words.filter((w) => !isName(w)), ...(entity ? rolesOf(entity) : [])].map(roleWords),
    person: entity?.type === 'person',
  };
}

/** Whether two voices of different articles are one speaker: by a name in either spelling, else by the same role. */
export function relate(a: Voice, b: Voice): Relation {
  if (a.names.some((x) => b.names.some((y) => areOneName(x, y)))) return 'same';
  const bothNamed = a.names.length > 0 && b.names.length > 0;
  if (bothNamed) return 'different';
  return a.roles.some((x) => b.roles.some((y) => areOneRole(x, y))) ? 'same' : 'unknown';
}

/** The shorter name stands in the longer: "Ostrova" and "Helena Ostrova", but not "Ivan Ostrov" and "Helena Ostrova". */
function areOneName(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((word) => longer.some((other) => sameSpelling(word, other)));
}

/** At least two words, all of the shorter in the longer; "Iran" and "Iranian" meet by how they begin. */
function areOneRole(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 2 || shorter.some((word) => VAGUE.has(word))) return false;
  return shorter.every((word) => longer.some((other) => other === word || beginAlike(word, other)));
}

/** Roles of anybody: two officials are not one. */
const VAGUE = new Set([
  'official',
  'sourc',
  'source',
  'resident',
  'witness',
  'report',
  'analyst',
  'expert',
  'spokesman',
]);

function beginAlike(a: string, b: string): boolean {
  return a.length > 3 && b.length > 3 && a.slice(0, 4) === b.slice(0, 4);
}

function rolesOf(entity: Entity): string[] {
  return entity.roles.map(({ title, of }) => `${of ?? ''} ${title}`);
}

function roleWords(role: string): string[] {
  return wordsOf(role)
    .map((w) => stem(w.form))
    .filter((w) => w.length > 2 && w !== 'the');
}

/** A name begins and ends with a capital and belongs to nobody: "the Danish minister" and "Iran's minister" are roles. */
function isName(words: string): boolean {
  const named = wordsOf(words).filter((w) => w.form !== 'the');
  return named[0]?.capital === true && named.at(-1)!.capital && !/['’]s\b/.test(words);
}
