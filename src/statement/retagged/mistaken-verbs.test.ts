import { describe, expect, it } from 'vitest';
import { type Fixture, read } from '../fixtures/read-lines.ts';

const FIXTURES: readonly Fixture[] = [
  [
    'a verb that no noun looks like',
    'But Mr Brandt, 71, insists he was invited. The coast guard warns gales could reach the lock.',
    ['Brandt | insists | he was invited', 'The coast guard | warns | gales could reach the lock'],
  ],
  [
    'a word with a subject is a verb',
    'Rika Holm hopes to test the pumps. A spokesman joked: “The lock has been eaten.”',
    ['Rika Holm | hopes | to test the pumps', 'A spokesman | joked | The lock has been eaten.'],
  ],
  [
    'a participle that opens what is said',
    'Police confirmed officers had spoken to both pilots.',
    ['Police | confirmed | officers had spoken to both pilots'],
  ],
  [
    'a forecast that was made',
    'Analysts at Harn Bank had forecast a loss of $48 million.',
    ['Analysts at Harn Bank | forecast | a loss of $48 million'],
  ],
  [
    'the accused',
    'The accused, who sat down at noon, has denied that he sank the boat.',
    ['The accused | has denied | he sank the boat'],
  ],
  [
    'a verb behind an aside, taken for a participle',
    'But Ole Dahl, who voted against it, accused staff of frightening pilots with a wall.',
    ['Ole Dahl | accused | staff of frightening pilots with a wall'],
  ],
  [
    'a denied deed in the past, with another cue behind it',
    'Ilse Brandt denied having given any promise, pointing out that the minutes record no vote.',
    [
      'Ilse Brandt | denied | having given any promise',
      'Ilse Brandt | pointing out | the minutes record no vote',
    ],
  ],
  [
    'what a paper shows, behind it',
    'The firm can double its margin within three years, a paper sent to lenders shows.',
    ['a paper sent to lenders | shows | The firm can double its margin within three years'],
  ],
  [
    'a view held',
    'Ilse Brandt was of the view that the lock was safe.',
    ['Ilse Brandt | was of the view | the lock was safe'],
  ],
  [
    'what was said is pointed at',
    'The firm offered tea. Brandt dismissed that as a fairy tale.',
    ['Brandt | dismissed | that as a fairy tale'],
  ],
  [
    'behind a name, before a pronoun and before "against"',
    'Her friend, Ole Dahl, doubts they will help. But Rika Holm, a pilot at Harn who was not on board, cautions against calling it a wreck.',
    ['Ole Dahl | doubts | they will help', 'Rika Holm | cautions against | calling it a wreck'],
  ],
  [
    'a second verb, joined to what is said',
    'The authors concede that wind could have played a part, and argue that a second test rules it out.',
    [
      'The authors | concede | wind could have played a part',
      'The authors | argue | a second test rules it out',
    ],
  ],
  [
    'a plural before "could"',
    'The port warns winds could reach the lock.',
    ['The port | warns | winds could reach the lock'],
  ],
  [
    'a verb that no lexicon has, before "that"',
    'In a letter, Ilse Brandt marvelled that the error was human. Word emerged that the lock had leaked.',
    ['Ilse Brandt | marvelled | the error was human'],
  ],
  [
    'told by somebody',
    'The crew were told by foremen last week that the kitchen would close.',
    ['foremen | were told | the kitchen would close'],
  ],
];

describe('verbs of saying that are taken for other words', () => {
  it.each(FIXTURES)('%s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });
});
