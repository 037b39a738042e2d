import { describe, expect, it } from 'vitest';
import { read } from './fixtures/read-lines.ts';

/** What it shows, a text of our own, and the words of each statement's source. */
const SOURCES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'with what belongs to it before the verb',
    '“We are close to a deal,” a source close to the talks said.',
    ['a source close to the talks'],
  ],
  [
    'who tells an outlet behind what is told',
    'The pilot was kind and careful, a Lisford harbour official told The Evening Courier.',
    ['a Lisford harbour official'],
  ],
  [
    'before a description, not in what is said',
    'Omar Lind, host of the Courier’s “Morning Omar,” suggested Mayor Ilse Brandt’s refusal to sign could end her career.',
    ['Omar Lind'],
  ],
  [
    'of a verb that is tagged as a participle',
    'The premier ruled out raising harbour dues. The firm blamed weak demand in Norway for the loss.',
    ['The premier', 'The firm'],
  ],
  [
    'the whole title before a name',
    'Northern Harbour Minister Rear Admiral Tove Lindqvist said the lock was ready.',
    ['Northern Harbour Minister Rear Admiral Tove Lindqvist'],
  ],
  [
    'no time before it',
    'The flood came days before Mayor Ilse Brandt announced that the lock would close.',
    ['Mayor Ilse Brandt'],
  ],
  [
    'no dateline before it',
    'PORTO - Harbour chief Ilse Brandt said the case was closed.',
    ['Harbour chief Ilse Brandt'],
  ],
  [
    'behind an aside between dashes',
    'Harbour minister Omar Lind – no cousin of the pilot – said the council would pay.',
    ['Harbour minister Omar Lind'],
  ],
  [
    'a footnote’s star is no end of a phrase',
    'Mayor Ilse Brandt was silent. The Alliance of Pilots* urged Mayor Ilse Brandt to close the lock.',
    ['The Alliance of Pilots'],
  ],
  ['no time behind it', 'Lind’s deputy later acknowledged that the lock had leaked.', ['Lind’s deputy']],
  ['a share of people', 'About 3 in 10 pilots say the lock is safe.', ['About 3 in 10 pilots']],
  [
    'of a participle, not the subject of what was said before it',
    'Brandt expressed the hope that traffic would double by June, noting that two ferries would sail.',
    ['Brandt', 'Brandt'],
  ],
  [
    'before a relative clause with an agent',
    'A woman who was robbed from the ages of 14 to 17 by Omar Lind has revealed she was never paid.',
    ['A woman'],
  ],
  [
    'before a relative clause set off by commas',
    'Brandt, who claims that she was robbed, said the guards had laughed.',
    ['who', 'Brandt'],
  ],
  ['behind the verb, set off with it', 'The quarrel with Lind, said Brandt, would be over soon.', ['Brandt']],
  [
    'a verb that reads like a noun',
    'The museum plans to lend ten boats to schools in the autumn.',
    ['The museum'],
  ],
];

describe('the words of a source', () => {
  it.each(SOURCES)('%s', (_, text, sources) => {
    const words = read(text).statements.map(({ source }) =>
      source.map(({ start, end }) => text.slice(start, end)).join(' / '),
    );
    expect(words).toEqual(sources);
  });

  it('a means of sending speaks to nobody', () => {
    const { statements } = read('“We paid on time,” its chief executive, Omar Lind, said by e-mail.');
    expect(statements.map(({ speakerName }) => speakerName)).not.toContain('e-mail');
  });
});
