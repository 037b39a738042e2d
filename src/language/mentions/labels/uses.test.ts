import { describe, expect, it } from 'vitest';
import { readSegment } from '../../segment.ts';
import { readUses } from './uses.ts';

const usesOf = (text: string, word: string): number =>
  readUses([readSegment(text, 'text', false)]).get(word) ?? 0;

const IN = 1 << 0;
const THE = 1 << 1;
const SAYS = 1 << 9;

describe('uses', () => {
  it('of a word are those of all the article', () => {
    const uses = usesOf('They live in Qorvane. Prices at the Qorvane fell.', 'qorvane');
    expect(uses & (IN | THE)).toBe(IN | THE);
    expect(uses & SAYS).toBe(0);
    expect(usesOf('The owner, Qorvane said, left.', 'qorvane') & SAYS).toBe(SAYS);
  });

  it("leave out a sentence's first word alone", () => {
    expect(usesOf('Ferries in ports sank.', 'ferries')).toBe(0);
  });
});
