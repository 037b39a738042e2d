import { describe, expect, it } from 'vitest';
import { read } from './fixtures/read-lines.ts';

/** What it shows, a headline of our own, and its statements. */
const HEADLINES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a verb that reads like a noun', 'Mayor vows to repair lock', ['Mayor | vows | to repair lock']],
  ['a place behind "at" that does not speak', 'Fifty years at the Lisford Bank: Much more than a hall', []],
  ['a clause without a verb', 'Lock to close, mayor says', ['mayor | says | Lock to close']],
  [
    'an end at a semicolon',
    'Boats leave harbour, residents say; pilots stay',
    ['residents | say | Boats leave harbour'],
  ],
  [
    'a speaker behind the verb',
    'Tunnel to open in May, says minister; farmers angry',
    ['minister | says | Tunnel to open in May'],
  ],
  [
    'a subject left out',
    'Court stops sale, says pilots were never asked',
    ['Court | says | pilots were never asked'],
  ],
  [
    'a subject left out before a quotation',
    'Norway expels pilot over lost boat, says trust ‘not endless’',
    ['Norway | says | trust / not endless'],
  ],
  ['news beside it', 'Army denies standing by as pilots burn pier', ['Army | denies | standing by']],
  ['whom it is told to', 'Brandt tells Lind lock will stay', ['Brandt | tells | lock will stay']],
  ['a label before it', 'Exclusive: Bank sells harbour, sources say', ['sources | say | Bank sells harbour']],
  [
    'a quotation and who speaks it',
    '‘We were lucky’: Ilse Brandt on the lock collapse',
    ['Ilse Brandt | : | We were lucky'],
  ],
  [
    'a deed, and a quotation behind a colon',
    'Ilse Brandt hits back at pilots: ‘They know nothing’',
    ['Ilse Brandt | : | They know nothing'],
  ],
  ['two words', 'Lock unsafe, engineers warn', ['engineers | warn | Lock unsafe']],
  ['an agency’s dash', 'Halden to shut three docks - union', ['union | - | Halden to shut three docks']],
  ['a claim that is rejected', 'Norway rejects claims it hid boat', ['Norway | rejects | it hid boat']],
  ['a rubric is no speaker', 'Storm Ada live: boats sink in harbour', []],
  [
    'two speakers before a colon',
    'Norway and Poland: Pirates broke the truce again',
    ['Norway and Poland | : | Pirates broke the truce again'],
  ],
];

describe('statements in headlines', () => {
  it.each(HEADLINES)('%s', (_, headline, lines) => {
    expect(read('Nothing else is known.', headline).lines).toEqual(lines);
  });
});

describe('headlines with a quotation and whose it is', () => {
  it('somebody by his trade', () => {
    const { lines } = read('The boat sank.', '‘He ate my cake’: bride’s fury at rude neighbour');
    expect(lines).toEqual(['bride | : | He ate my cake']);
  });
});

describe('subheadings', () => {
  it('a button speaks to readers', () => {
    expect(read('The boats are here.\n\nSee it now: Harn Bank\n\nThey stay till May.').lines).toEqual([]);
  });

  it('a short paragraph without a full stop may name its speaker', () => {
    const { lines } = read(
      'The storm is near.\n\nHarbour minister: Stay at home\n\nBoats were moved at noon.',
    );
    expect(lines).toEqual(['Harbour minister | : | Stay at home']);
  });
});
