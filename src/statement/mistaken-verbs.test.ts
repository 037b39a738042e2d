import { describe, expect, it } from 'vitest';
import { type Fixture, read } from './fixtures/read-lines.ts';

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
];

describe('verbs of saying that are taken for other words', () => {
  it.each(FIXTURES)('%s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });
});
