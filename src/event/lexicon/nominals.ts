import type { Code, Root } from '../types.ts';

/** Nouns that name a deed where a party is named beside them: "the killing of X", "talks with X". Own list. */
const TABLE: readonly (readonly [Root, string | null, string])[] = [
  [
    'ASSAULT',
    null,
    'attack, assault, bombing, killing, massacre, invasion, shelling, bombardment, airstrike, offensive, murder',
  ],
  ['ASSAULT', 'assassinate', 'assassination'],
  ['ASSAULT', 'abduct', 'kidnapping, abduction'],
  ['ASSAULT', 'execute', 'execution, beheading'],
  ['ASSAULT', 'torture', 'torture'],
  ['COERCE', 'arrest', 'arrest, detention, imprisonment'],
  ['COERCE', 'seize', 'seizure, annexation, occupation'],
  ['COERCE', 'deport', 'deportation'],
  ['SANCTION', null, 'sanction, embargo'],
  ['SANCTION', 'expel', 'expulsion'],
  ['RETREAT', 'withdraw', 'withdrawal, pullout'],
  ['RETREAT', 'release', 'release'],
  ['RETREAT', 'resign', 'resignation'],
  ['CONSULT', null, 'meeting, talk, negotiation'],
  ['CONSULT', 'visit', 'visit'],
  ['PROTEST', 'demo', 'protest, demonstration'],
  ['MOBILIZE', 'troops', 'deployment'],
];

export const NOMINALS: ReadonlyMap<string, Code> = new Map(
  TABLE.flatMap(([type, mode, nouns]) =>
    nouns.split(', ').map((noun): [string, Code] => [noun, { type, mode }]),
  ),
);
