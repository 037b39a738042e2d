import { describe, expect, it } from 'vitest';
import { type Fixture, read } from './fixtures/read-lines.ts';

const FIXTURES: readonly Fixture[] = [
  [
    'set behind it, with a role and a name between commas',
    'The bar will close in May, its owner, Rika Moe, says.',
    ['Rika Moe | says | The bar will close in May'],
  ],
  [
    'behind its subject, with or without who the speaker is',
    'This system, says Rika Holm, helps the plant. The lock, says Ole Dahl, a pilot at the University of Harn, is lost.',
    ['Rika Holm | says | This system / helps the plant', 'Ole Dahl | says | The lock / is lost'],
  ],
  [
    'set behind what is said, with whom they know it from and when',
    'The harbour board is considering pulling out of the bridge contract, three people familiar with the plans said on Friday, a step that would leave the town without a road.',
    [
      'three people familiar with the plans | said | The harbour board is considering pulling out of the bridge contract',
    ],
  ],
  [
    'what the writer sets beside it is not said',
    'The port will close in May, the union said on Monday, as traffic slows across the coast.',
    ['the union | said | The port will close in May'],
  ],
  [
    'set into a clause about something',
    'Brandt praised the crew and the old bridge, which, she stressed, was still safe enough for heavy lorries.',
    ['Brandt | stressed | was still safe enough for heavy lorries'],
  ],
  [
    '"according to" set into such a clause',
    'The yard keeps the bridge open, which, according to the mayor, it is bound to do by law.',
    ['the mayor | according to | it is bound to do by law'],
  ],
  [
    'a conjunction before the insert belongs to the writer',
    'The bridge was closed in May. But, the mayor said, the road stayed open all summer.',
    ['the mayor | said | the road stayed open all summer'],
  ],
  [
    'whom an outlet cites stands between its cue and "that"',
    'The Norr Courier reported earlier, citing people with knowledge of the plans, that the bridge could close.',
    ['Norr Courier | reported | the bridge could close'],
  ],
];

describe('cues set into what is said', () => {
  it.each(FIXTURES)('%s', (_, text, lines) => {
    expect(read(text).lines).toEqual(lines);
  });
});
