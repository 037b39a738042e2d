import { describe, expect, it } from 'vitest';
import { type Fixture, read } from './fixtures/read-lines.ts';

const FIXTURES: readonly Fixture[] = [
  [
    'whom somebody calls on, behind what he says',
    'Dana Lind said pictures showed forty boats and called on Norr to withdraw them.',
    ['Dana Lind | said | pictures showed forty boats', 'Dana Lind | called on | to withdraw them'],
  ],
  [
    'hours after something else',
    'The ministry denied that it had moved boats to the lake, hours after the city accused it of a trick.',
    ['the ministry | denied | it had moved boats to the lake', 'the city | accused | it of a trick'],
  ],
  [
    'a clause behind a colon gives the reason',
    'The union considers this figure hopeful: its own count points to twelve.',
    ['the union | considers | this figure hopeful'],
  ],
  [
    'what goes on behind a name that is set off',
    'The pilot said her captain, Ole Dahl, brought the boats to the lock and stood beside her.',
    ['the pilot | said | her captain, Ole Dahl, brought the boats to the lock and stood beside her'],
  ],
  [
    'a condition behind who says it',
    'The lock would open, Ole Dahl added, as soon as the pilots had been paid.',
    ['Ole Dahl | added | The lock would open / as soon as the pilots had been paid'],
  ],
  [
    'the writer adds what it would be',
    'The firm is close to buying the lock, two bankers said, in what would be its largest deal.',
    ['two bankers | said | The firm is close to buying the lock'],
  ],
  [
    'a name given ends with its quotation',
    'The mayor termed the pilots “tourists of the lake” who never worked.',
    ['the mayor | termed | the pilots / tourists of the lake'],
  ],
  [
    'another cue with a word of its own behind "and"',
    'Ilse Brandt argued that wages were low and cautioned against “a cheap lock”. Ole Dahl confirmed that the firm was ready but ruled out a bid in May.',
    [
      'Ilse Brandt | argued | wages were low',
      'Ilse Brandt | cautioned against | a cheap lock',
      'Ole Dahl | confirmed | the firm was ready',
      'Ole Dahl | ruled out | a bid in May',
    ],
  ],
  [
    'a plan to say nothing but a name',
    'Ole Dahl plans to recall pilot Rika Holm, who has been out since August.',
    ['Ole Dahl | plans | to recall pilot Rika Holm'],
  ],
  [
    'what he says next, behind "and said" and "but is advising"',
    'Police confirmed officers had spoken to both pilots and said no boat was lost. The port says it is open, but is advising crews to wait.',
    [
      'Police | confirmed | officers had spoken to both pilots',
      'Police | said | no boat was lost',
      'The port | says | it is open',
      'The port | is advising | to wait',
    ],
  ],
  [
    'what he could not say',
    'Two envoys, who were tired, said the pictures were real but could not say what the boats were.',
    ['Two envoys | said | the pictures were real'],
  ],
  [
    'a list without a comma behind who it is according to',
    'According to their own list they have four boats, and the lock has none.',
    ['their own list | According to | they have four boats, and the lock has none'],
  ],
  [
    'behind a colon, by who stands behind it',
    'A second envoy was less calm: the maps lay beside the payroll, this person said.',
    ['this person | said | the maps lay beside the payroll'],
  ],
  [
    'a participle with a particle, and what others claim',
    'Ilse Brandt denied having made a promise, pointing out that the minutes record no vote. Ole Dahl denied that the lock had burst, as thousands of posts claim.',
    [
      'Ilse Brandt | denied | having made a promise',
      'Ilse Brandt | pointing out | the minutes record no vote',
      'Ole Dahl | denied | the lock had burst',
    ],
  ],
  [
    'another cue behind who says it, and behind a view held',
    'A deal could be signed next week, one pilot said, but cautioned that the talks might fail. The judge was of the view that the motion was void and urged the chair to rule it out.',
    [
      'one pilot | said | A deal could be signed next week',
      'one pilot | cautioned | the talks might fail',
      'the judge | was of the view | the motion was void',
      'the judge | urged | to rule it out',
    ],
  ],
  [
    'what somebody is convinced of, but not what is certain',
    'Ilse Brandt is convinced that pilots will choose the northern pier. It is certain that the lock will open.',
    ['Ilse Brandt | is convinced | pilots will choose the northern pier'],
  ],
  [
    'in somebody’s words',
    'Omar Lind met the pilots. In his words, the new lock has helped all ports, and its gates are “open to everybody”.',
    ['Omar Lind | words | the new lock has helped all ports, and its gates are / open to everybody'],
  ],
  [
    'what is put to somebody, and what somebody is warned against',
    'Ilse Brandt put it to him that he had lost the key. Omar Lind warned both sides against selling the lock.',
    ['Ilse Brandt | put it to | he had lost the key', 'Omar Lind | warned | against selling the lock'],
  ],
];

describe('where what is said ends, and what goes on', () => {
  it.each(FIXTURES)('%s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });
});
