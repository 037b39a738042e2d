import { describe, expect, it } from 'vitest';
import { knownOrganizations, knownRegions } from './index.ts';

describe('known names', () => {
  it('are written one by one, a comma between two', () => {
    for (const table of [knownOrganizations, knownRegions])
      for (const [name] of table) expect(name).toMatch(/^[\p{L}\p{N}][^,\n]{0,50}$/u);
  });

  it('are found as they are written', () => {
    expect(knownOrganizations.has('Deutsche Welle')).toBe(true);
    expect(knownRegions.has('Uttar Pradesh')).toBe(true);
    expect(knownOrganizations.has('deutsche welle')).toBe(false);
  });
});
