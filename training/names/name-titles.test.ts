import { describe, expect, it } from 'vitest';
import { withoutTitle } from './name-titles.ts';

const bare = (text: string, kind = 'person'): string => {
  const { start, end } = withoutTitle(text, { start: 0, end: text.length, class: kind });
  return text.slice(start, end);
};

describe('titles that a corpus marks with a name', () => {
  it('are left out before people alone, and never the whole name', () => {
    expect(bare('Prime Minister Edda Virk')).toBe('Edda Virk');
    expect(bare('Dr. Roe')).toBe('Roe');
    expect(bare('General')).toBe('General');
    expect(bare('General Motors', 'organization')).toBe('General Motors');
  });
});
