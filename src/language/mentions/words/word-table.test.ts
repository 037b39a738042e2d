import { describe, expect, it } from 'vitest';
import { WordTable } from './word-table.ts';

const SPACED = { between: ' ', space: '_' };

describe('a table of words', () => {
  const table = new WordTable(
    [
      { words: 'gull Gulf_of_Norby heron', value: 1 },
      { words: 'heron tern', value: 2 },
    ],
    SPACED,
  );

  it('knows its words and their numbers, the last run first', () => {
    expect(['gull', 'Gulf of Norby', 'heron', 'tern'].map((word) => table.get(word))).toEqual([1, 1, 2, 2]);
  });

  it.each(['gul', 'gulls', 'Gulf_of_Norby', 'Gulf', '', ' ', 'gull Gulf of Norby'])(
    'does not know %j',
    (word) => expect(table.has(word)).toBe(false),
  );

  it('gives each word once', () => {
    expect(new Map(table)).toEqual(
      new Map([
        ['gull', 1],
        ['Gulf of Norby', 1],
        ['heron', 2],
        ['tern', 2],
      ]),
    );
  });

  it('holds many words, by the line too', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `Port ${i}`);
    const many = new WordTable([{ words: words.join('\n'), value: 3 }], { between: '\n', space: ' ' });
    expect(words.every((word) => many.get(word) === 3)).toBe(true);
    expect([...many]).toHaveLength(words.length);
    expect(many.has('Port 5000')).toBe(false);
  });
});
