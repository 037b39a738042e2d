import { describe, expect, it } from 'vitest';
import { PARSER } from '../models.ts';
import { readWord } from '../tags/words.ts';
import { type ParseWord, parseTag, parseWord } from './input.ts';
import { isProjectiveTree } from './is-tree.ts';
import { LONGEST, MOST_REMEMBERED } from './network/sizes.ts';
import { parse } from './parser.ts';

const words = (tagged: string): ParseWord[] =>
  tagged.split(' ').map((one) => {
    const [form, upos, xpos] = one.split('/');
    return parseWord(readWord(form!), parseTag(`${upos}|${xpos}`));
  });

const SENTENCE = 'The/DET/DT old/ADJ/JJ dam/NOUN/NN held/VERB/VBD the/DET/DT river/NOUN/NN ./PUNCT/.';

const readable = (sentence: readonly ParseWord[]): string[] => {
  const { heads, labels } = parse(PARSER, sentence);
  return [...heads].map((head, word) => `${PARSER.relations[labels[word]!]} ${head}`);
};

describe('the parser', () => {
  it('finds heads and relations', () =>
    expect(readable(words(SENTENCE))).toEqual([
      'det 2',
      'amod 2',
      'nsubj 3',
      'root 7',
      'det 5',
      'obj 3',
      'punct 3',
    ]));

  it('takes a finite verb for the root rather than the noun that a clause describes', () => {
    const pilot =
      'A/DET/DT pilot/NOUN/NN who/PRON/WP did/AUX/VBD not/PART/RB wish/VERB/VB to/PART/TO be/AUX/VB named/VERB/VBN';
    const said = 'said/VERB/VBD the/DET/DT lock/NOUN/NN had/AUX/VBD been/AUX/VBN useful/ADJ/JJ ./PUNCT/.';
    const found = readable(words(`${pilot} ${said}`));
    expect([found[1], found[9]]).toEqual(['nsubj 9', 'root 16']);
  });

  it('reads a sentence as before once it has forgotten its words', () => {
    const sentence = words(SENTENCE);
    const before = readable(sentence);
    for (let i = 0; i < MOST_REMEMBERED; i += 100) {
      const strange = Array.from({ length: 100 }, (_, k) => `w${i + k}/NOUN/NN`).join(' ');
      parse(PARSER, words(strange));
    }
    expect(readable(sentence)).toEqual(before);
  });

  it('makes one tree of what is longer than a sentence', () => {
    const { heads } = parse(PARSER, Array.from({ length: 60 }, () => words(SENTENCE)).flat());
    expect(isProjectiveTree(heads)).toBe(true);
  });

  it('makes one tree of the longest sentence that is parsed at once', () => {
    const sentence = Array.from({ length: LONGEST }, () => words(SENTENCE))
      .flat()
      .slice(0, LONGEST);
    const { heads, labels } = parse(PARSER, sentence);
    expect(heads).toHaveLength(LONGEST);
    expect(isProjectiveTree(heads)).toBe(true);
    expect([...labels].every((label) => label >= 0 && label < PARSER.relations.length)).toBe(true);
  });

  it('has nothing to say of nothing', () => expect(readable([])).toEqual([]));
});
