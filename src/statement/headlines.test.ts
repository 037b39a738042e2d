import { describe, expect, it } from 'vitest';
import { read } from './fixtures/read-lines.ts';

/** What it shows, a headline of our own, and its statements. */
const HEADLINES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a verb that reads like a noun', 'Mayor vows to repair lock', ['Mayor | vows | to repair lock']],
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
