import { describe, expect, it } from 'vitest';
import { type Fixture, read } from '../fixtures/read-lines.ts';

const FIXTURES: readonly Fixture[] = [
  [
    'verbs in the present, taken for nouns',
    'Many in Harn fear that the lock is lost. "We looked at how a crew could sleep on board. It can," comments Robin Dahl of the club.',
    [
      'Many in Harn | fear | the lock is lost',
      'Robin Dahl | comments | We looked at how a crew could sleep on board. It can',
    ],
  ],
  [
    'a verb behind its subject, taken for an infinitive',
    'Lisford claimed it shot down several Norrish gliders in reply, including three of the largest.',
    ['Lisford | claimed | it shot down several Norrish gliders in reply, including three of the largest'],
  ],
  [
    'a name with figures in it, taken for a mark',
    'Few boatmen know the post. “Piracy is always ethical,” acebush1 posted.',
    ['acebush1 | posted | Piracy is always ethical'],
  ],
  [
    'the only verb of a sentence, taken for a plural noun',
    'Her ministry forecasts growth of two percent this year.',
    ['Her ministry | forecasts | growth of two percent this year'],
  ],
  [
    'the same before another cue',
    'Halden Motors plans to cut 200 jobs at its yard in Norr, the metalworkers’ union said on Friday.',
    [
      'the metalworkers’ union | said | Halden Motors plans to cut 200 jobs at its yard in Norr',
      'Halden Motors | plans | to cut 200 jobs at its yard in Norr',
    ],
  ],
  [
    'behind an aside between commas',
    'The letter, dated March 3 and addressed to Mayor Ilse Brandt, warns that one storm could close the port.',
    ['The letter | warns | one storm could close the port'],
  ],
  [
    'a demand behind a clause about who demands it',
    'The union, which represents nine pilots, demands that wages be raised.',
    ['the union | demands | wages be raised'],
  ],
  [
    'reports that are dismissed are no cue',
    'Ole Dahl spoke to sailors, dismissing as harbour gossip reports that the crew had left.',
    ['Ole Dahl | dismissing as | the crew had left'],
  ],
  [
    '"that" before a noun that looks like a verb',
    'Ilse Brandt acknowledged that costs had risen.',
    ['Ilse Brandt | acknowledged | costs had risen'],
  ],
  [
    'a name and a verb set off behind what is said',
    'Dahl is innocent, Moe insists.',
    ['Moe | insists | Dahl is innocent'],
  ],
  [
    'a verb set off before its source, and who speaks on',
    'The bridge was unsafe, warned engineer Ole Dahl, adding that repairs would take a year.',
    ['Ole Dahl | warned | The bridge was unsafe', 'Ole Dahl | adding | repairs would take a year'],
  ],
  [
    'said by email, with a name between commas',
    'A spokeswoman for the yard, Ida Moe, said by email: “We do not comment on rumours.”',
    ['Ida Moe | said | We do not comment on rumours.'],
  ],
  [
    'a plural noun that opens the sentence',
    'Witnesses recalled how the deck had swayed.',
    ['Witnesses | recalled | how the deck had swayed'],
  ],
  [
    'a message that reads something',
    '“The bridge is ours,” a statement from the mayor’s office read.',
    ['a statement from the mayor’s office | read | The bridge is ours'],
  ],
  [
    'a deed and then a cue',
    'The ushers rushed everyone inside and said the doors would stay shut.',
    ['the ushers | said | the doors would stay shut'],
  ],
];

describe('words that tags and trees mistake', () => {
  it.each(FIXTURES)('%s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });
});
