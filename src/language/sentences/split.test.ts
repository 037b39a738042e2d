import { describe, expect, it } from 'vitest';
import { readSegment } from '../segment.ts';

function sentences(text: string): string[] {
  return readSegment(text, 'text').sentences.map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    ['a rank and an initial', ['Lt. Gen. A. Orr left.', 'He was late.']],
    [
      'an abbreviation that ends one',
      ['They met in the U.S. last week.', 'It began at 5 p.m.', 'The hall was full.'],
    ],
    ['a state as a name’s part', ['The U.S. Senate voted.', 'Acme Inc. Chairman Ola Nord left.']],
    ['a cue behind an exclamation', ['“It must hold!” he said.', '“Will it?” Minister Ada Ode asked.']],
    ['several sentences of one quotation', ['“We go.', 'They stay,” she said.']],
    ['a quotation that ends one', ['He called it “a grave error.”', 'Nobody laughed.']],
    ['decimals and sums', ['Prices rose 3.5 percent.', '40 shops shut.']],
    ['brackets behind the period', ['(She had left.)', 'He stayed.']],
    ['dots that go on', ['It was ... not good.', 'He left…', 'Then came rain.']],
    ['dots behind a word that hangs', ['We had left home, and ... (how shall I put it?)', 'Nobody knew.']],
    ['the number of an item', ['2. The ministry answers.', 'It does so late.']],
  ])('%s', (_, expected) => expect(sentences(expected.join(' '))).toEqual(expected));

  it('end with their paragraph', () => {
    expect(sentences('Dam holds\n\nThe dam held\nFlood nears')).toEqual([
      'Dam holds',
      'The dam held',
      'Flood nears',
    ]);
  });

  it('go on over the breaks of hard-wrapped lines', () => {
    const lines = [
      'The river rose by two metres in the night before the gates were',
      'opened, and the lower town was left by most who live there. The',
      'mayor thanked the firemen, the neighbours and the army for their',
      'help and went home.',
    ];
    expect(sentences(lines.join('\n'))).toHaveLength(2);
  });
});
