import { describe, expect, it } from 'vitest';
import { read } from './fixtures/read-lines.ts';

/** What it shows, a text of our own, and the name of each statement's speaker. */
const SPEAKERS: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    'two who speak as one, and "they" behind them',
    'Ilse Brandt and Omar Lind said they would sue. “We will win,” they said.',
    ['Ilse Brandt and Omar Lind', 'Ilse Brandt and Omar Lind'],
  ],
  [
    'one and those with him',
    'Brandt and her deputies argue that the lock should close.',
    ['Brandt and her deputies'],
  ],
  [
    'officials of two places are one party',
    'Officials from Norway and Poland said that the lock would close.',
    ['Officials from Norway and Poland'],
  ],
  [
    'a pronoun right behind who has just spoken',
    'Omar Lind met Paul Berg, whose firm owns the lock. Omar Lind said the lock would close. “It leaks,” he said.',
    ['Omar Lind', 'Omar Lind'],
  ],
  [
    'whose spokesman it is does not speak',
    'A spokesman for Harbour Minister Ilse Brandt said the lock was safe.',
    ['A spokesman for Harbour Minister Ilse Brandt'],
  ],
  [
    'a day between the name and the verb',
    'Its manager, Mr Omar Lind, yesterday told the Courier that the lock was safe.',
    ['Omar Lind'],
  ],
  ['a name set off behind a role', '“The lock leaks,” said its harbour head, Omar Lind.', ['Omar Lind']],
  [
    'a name with its title set off behind a role',
    'A spokesman for the navy, Captain Omar Lind, admitted that two boats had sunk.',
    ['Omar Lind'],
  ],
  [
    'a name with his trade set off behind a role',
    'Its author, the Danish sailor Omar Lind, believes that the lock will leak.',
    ['Omar Lind'],
  ],
  [
    'a name behind what its office is of',
    'The Minister of Foreign and Harbour Affairs Omar Lind said on Monday that the lock was safe.',
    ['Omar Lind'],
  ],
  ['at least so many', 'At least five members said they would vote for the lock.', ['At least five members']],
];

describe('who speaks', () => {
  it.each(SPEAKERS)('%s', (_, text, names) => {
    expect(read(text).statements.map(({ speakerName }) => speakerName)).toEqual(names);
  });
});
