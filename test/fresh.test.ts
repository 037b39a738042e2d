import { describe, expect, it } from 'vitest';
import { FRESH_SETS, freshPages, piecesOf } from '../bench/fresh-pages.ts';

describe('the expectations of the fresh pages', () => {
  const pages = FRESH_SETS.flatMap(freshPages);

  it('are twelve, six, eight and eleven', () => {
    expect(FRESH_SETS.map((set) => freshPages(set).length)).toEqual([12, 6, 8, 11]);
  });

  it.each(pages)('$name: what is expected stands in the page', ({ page, expected }) => {
    const pieces = expected.statements.flatMap(piecesOf);
    const names = [expected.headline, expected.publisher, ...expected.credit];
    const wanted = [...pieces, ...names.filter((name) => name !== null)];
    expect(wanted.filter((words) => words === '' || !page.includes(words))).toEqual([]);
  });

  it.each(pages)('$name: each statement has a speaker, a kind and a place', ({ expected }) => {
    for (const saying of expected.statements) {
      const { speakers, kind, in: where } = saying;
      expect(speakers.length).toBeGreaterThan(0);
      expect(['direct', 'indirect', 'mixed']).toContain(kind);
      for (const piece of piecesOf(saying))
        expect(where === undefined || expected.headline?.includes(piece)).toBe(true);
    }
  });
});
