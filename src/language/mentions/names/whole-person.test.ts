import { describe, expect, it } from 'vitest';
import { readSegment } from '../../segment.ts';
import { type LabelledName, NAME_CLASSES, type NameClass } from '../labels/index.ts';
import { isTitleAlone, wholePerson } from './whole-person.ts';

/** The words of a name that the labels gave `from` .. `to - 1`. */
function wholeOf(text: string, from: number, to: number, kind: NameClass = 'person'): string {
  const segment = readSegment(text, 'text', false);
  const name: LabelledName = { from, to, class: kind, scores: new Int32Array(NAME_CLASSES.length) };
  const whole = wholePerson(segment, segment.sentences[0]!, name);
  return segment.tokens
    .slice(whole.from, whole.to)
    .map((token) => token.text)
    .join(' ');
}

describe('a labelled person', () => {
  it('has the small half of a given name', () => {
    expect(wholeOf('They met Sol Min-seo there.', 2, 4)).toBe('Sol Min - seo');
    expect(wholeOf('They met Sol-based firms there.', 2, 3)).toBe('Sol');
  });

  it('is called without the nationality, unless it is a first name', () => {
    expect(wholeOf('They met Gambian Qelva Dorim there.', 2, 5)).toBe('Qelva Dorim');
    expect(wholeOf('They met Gambian Airways there.', 2, 4, 'organization')).toBe('Gambian Airways');
  });

  it('is nobody where a title stands alone', () => {
    const { tokens } = readSegment('They met the Emir there.', 'text', false);
    const name = { from: 3, to: 4, class: 'person' as const, scores: new Int32Array(NAME_CLASSES.length) };
    expect(isTitleAlone(tokens, name)).toBe(true);
    expect(
      isTitleAlone(readSegment('They met Emir there.', 'text', false).tokens, { ...name, from: 2, to: 3 }),
    ).toBe(false);
  });

  it('goes on behind an apostrophe that white space follows', () => {
    expect(wholeOf('They met Qelva O’ Dorim there.', 2, 4)).toBe('Qelva O ’ Dorim');
  });
});
