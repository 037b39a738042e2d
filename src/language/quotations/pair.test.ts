import { describe, expect, it } from 'vitest';
import { readSegment } from '../segment.ts';

/** Each quotation's words, with its depth, "+" where it goes on and "-" where its closing mark is missing. */
function quotations(text: string): string[] {
  return readSegment(text, 'text').quotations.map(
    ({ start, end, depth, continues, close }) =>
      `${depth}${continues ? '+' : ''}${close < 0 ? '-' : ''} ${text.slice(start, end)}`,
  );
}

describe('quotations', () => {
  it.each([
    ['straight', 'He said "we go" and "we stay".', ['0 we go', '0 we stay']],
    ['curly', 'He said “we go” and “we stay”.', ['0 we go', '0 we stay']],
    ['single', "A 'grave error' in the ministers' plan, he didn't say.", ['0 grave error']],
    ['single, curly', 'A ‘grave error’ in the ministers’ plan.', ['0 grave error']],
    ['low', 'Er sagte „wir gehen“ und „ja“.', ['0 wir gehen', '0 ja']],
    ['guillemets', 'Il dit « oui ». Han sa »nei«.', ['0 oui', '0 nei']],
    ['backticks', "``We go,'' she said. ''We stay.''", ['0 We go,', '0 We stay.']],
    ['doubled singles', 'She said ‘‘we go’’ twice.', ['0 we go']],
    [
      'nested',
      '“She said ‘it’s over’ and left,” he said.',
      ['0 She said ‘it’s over’ and left,', '1 it’s over'],
    ],
    ['nested of one kind', '“He said “no” twice,” she said.', ['0 He said “no” twice,', '1 no']],
    ['a plural inside', "He said 'what the miners' wives want' is bread.", ["0 what the miners' wives want"]],
    ['an inch mark alone', 'The 12" pipe broke.', []],
  ])('%s', (_, text, expected) => expect(quotations(text)).toEqual(expected));

  it('go on over paragraphs that each open with a mark', () => {
    const text = '“We begin now. We are ready.\n\n“We end in May,” he said.\n\nShe said “no”.';
    expect(quotations(text)).toEqual(['0- We begin now. We are ready.', '0+ We end in May,', '0 no']);
  });

  it('go on to a closing mark that nothing in the next paragraph opened', () => {
    expect(quotations('“We begin now.\n\nWe end in May,” he said.')).toEqual([
      '0- We begin now.',
      '0+ We end in May,',
    ]);
  });

  it('end at a single mark that stands for the double one', () => {
    expect(quotations('He said, “The camps are full.’\n\n“Thanks,” she said.')).toEqual([
      '0 The camps are full.',
      '0 Thanks,',
    ]);
  });

  it('end with the paragraph where the closing mark is lost', () => {
    expect(quotations('He said “the camps are full.\n\nThe rain went on, “as ever”.')).toEqual([
      '0- the camps are full.',
      '0 as ever',
    ]);
  });
});
