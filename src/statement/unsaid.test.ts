import { describe, expect, it } from 'vitest';
import { read } from './fixtures/read-lines.ts';

const NO_STATEMENT: readonly (readonly [string, string])[] = [
  ['what could be announced', 'If the lock leaks again, Brandt could announce a search.'],
  ['a feud that threatens', 'Lind made peace with Brandt, whose feud threatened the harbour.'],
  [
    'what no one of them said',
    'Not one speaker mentioned the pilots. No minister said that the lock was safe.',
  ],
  ['a place before running text', 'HARN: The council met on Monday in a hall with no chairs.'],
  ['what neither has said', 'Neither office has said when the panel will meet.'],
  ['what it did not say', 'It did not say how many boats it had sold.'],
  ['what neither would say', 'Neither the mayor nor the pilot would say whether the lock had leaked.'],
  ['a question that is put to him', 'Ole Dahl, asked on Friday whether he would resign, did not answer.'],
  ['what no one has claimed', 'No one has claimed responsibility for the fire.'],
  ['a deed refused', 'The court refused to stay the sale.'],
  ['the writer’s guess', 'I guess the lock will leak.'],
  ['a wish of the writer’s', 'We want to hear from you: Are you a pilot?'],
  ['a wish of nobody in particular', 'Some hope that the flood will end soon.'],
  ['people sent away', 'The harbour dismissed 40 workers in May.'],
  ['a wish supposed', 'If the owners want to sell the lock, nobody will stop them.'],
  ['an account without its content', 'The harbour disputes her version.'],
  ['a page about itself', 'This story has been corrected to say that the lock opened in May.'],
];

describe('what nobody has said', () => {
  it.each(NO_STATEMENT)('%s', (_, text) => {
    expect(read(text).lines).toEqual([]);
  });

  it('what is still to be done is no statement within one', () => {
    expect(read('Brandt said Portugal would propose a new treaty in May.').lines).toEqual([
      'Brandt | said | Portugal would propose a new treaty in May',
    ]);
  });

  it('a word that fits somebody says nothing', () => {
    const { statements } = read('About 2 in 10 pilots say it describes Brandt better.');
    expect(statements).toHaveLength(1);
  });

  it('what nobody does, or is not asked for, is no statement in a quotation', () => {
    expect(read('“Nobody will dare to call it luck,” Ilse Brandt said.').statements).toHaveLength(1);
    expect(read('“Our pilots are not asking for silver,” Ilse Brandt said.').statements).toHaveLength(1);
  });

  it('"those who say so" says nothing of its own', () => {
    expect(read('“Those who say so should show me one boat,” Ilse Brandt said.').statements).toHaveLength(1);
  });
});
