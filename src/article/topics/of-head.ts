import type { Topic } from '../../format/index.ts';
import type { Page } from '../../page/index.ts';

/** "Pg. 3", "Section A", "Column 1", "S. 12": where in the printed paper it stood. */
const PLACE =
  /^(?:(?:pg|pp?|s|page|pages|seite|pagina|página|teil|part|section|col|column|vol|no|nr)\.? ?[\p{Lu}\d][\p{L}\d, -]{0,6}|[\p{Lu}]?\d[\d, -]*)$/iu;

/** The section in an archive's head, "Section A; Column 1; Foreign Desk; Pg. 3", without its place in the printed paper. */
export const ofHead = (page: Page): Topic[] =>
  page.witnesses.flatMap(({ origin, name, value }): Topic[] => {
    if (origin !== 'head' || name !== 'section') return [];
    const parts = value.split(/\s*;\s*/).filter((part) => part !== '' && !PLACE.test(part));
    return parts.slice(0, 1).map((part) => ({ name: part, basis: 'visible' }));
  });
