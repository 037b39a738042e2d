import { describe, expect, it } from 'vitest';
import { type Fixture, read } from './fixtures/read-lines.ts';

const FIXTURES: readonly Fixture[] = [
  [
    'a verb of any kind behind a quotation that ends as speech does',
    'Coach Lena Voss was pleased. “Brilliant,” she beamed. “Just brilliant.”',
    ['Lena Voss | beamed | Brilliant / Just brilliant.'],
  ],
  [
    'the same before its source',
    '“Not yet,” sighed the harbour master.',
    ['the harbour master | sighed | Not yet'],
  ],
  ['a deed with an object speaks nothing', 'Her last song “Lamp,” she sold to a friend.', []],
  [
    'quotations that a later sentence gives to somebody',
    '“I cannot explain it. We were slow.\n\n“The players are hurting.”\n\nThat was the verdict of coach Lena Voss after the match.',
    ['Lena Voss | verdict of | I cannot explain it. We were slow. / The players are hurting.'],
  ],
  [
    'a speech over paragraphs whose cue stands in the last',
    '“I cannot explain it.\n\n“The players are hurting,” Lena Voss said.',
    ['Lena Voss | said | I cannot explain it. / The players are hurting'],
  ],
  [
    'a quotation behind a sentence about somebody',
    'Ole Dahl was blunt. “The bridge is finished.”',
    ['Ole Dahl |  | The bridge is finished.'],
  ],
  [
    'quotations that open an article, and who speaks on behind them',
    '“We lost everything.”\n\n“The water came at night.”\n\nAmina Sesay stood in the mud. “Nobody warned us,” she said.',
    [
      'Amina Sesay |  | We lost everything.',
      'Amina Sesay |  | The water came at night.',
      'Amina Sesay | said | Nobody warned us',
    ],
  ],
  ['a name in quotation marks', 'The crew has a new boat: “Night Heron of Norr.”', []],
  [
    'a proverb that somebody quotes',
    'Ilse Brandt quoted a proverb: “The lamp does not ask the fog for leave.”',
    ['Ilse Brandt | quoted | The lamp does not ask the fog for leave.'],
  ],
  [
    'somebody who is asked, and shrugs',
    'Pressed on his own plans, Ole Dahl shrugged. “The board has my number.”',
    ['Ole Dahl |  | The board has my number.'],
  ],
  [
    'behind the hour of an entry',
    'The storm is near.\n\n17:10 “We took the cat and the photos,” Rika Holm tells us as she fills her tank. “The rest can burn.”',
    ['Rika Holm | tells | We took the cat and the photos / The rest can burn.'],
  ],
  [
    'somebody who is quoted as saying two sentences',
    '“Our crews are on board. We wait for a door,” the Norrish minister was quoted as saying.',
    ['the Norrish minister | saying | Our crews are on board. We wait for a door'],
  ],
  [
    'signed quotations',
    '“We were lucky to get out.” ― Ole Dahl, pilot\n\n“I never saw it.” — Rika Holm\n\nThe lock is closed.',
    ['Ole Dahl | ― | We were lucky to get out.', 'Rika Holm | — | I never saw it.'],
  ],
];

describe('quotations and the words that give them to somebody', () => {
  it.each(FIXTURES)('%s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });
});
