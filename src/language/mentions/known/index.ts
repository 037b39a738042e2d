import { WordTable } from '../words/word-table.ts';
import * as organizations from './organizations.ts';
import * as byLand from './organizations-by-land.ts';
import * as regions from './regions.ts';

const tableOf = (lists: Readonly<Record<string, string>>): WordTable =>
  new WordTable(
    Object.values(lists).map((names) => ({ words: names.replaceAll('\n', ''), value: 1 })),
    { between: ',', space: ' ' },
  );

/** Firms, media, international bodies, parties, agencies, universities and clubs, as they are written: our own list. */
export const knownOrganizations = tableOf({ ...organizations, ...byLand });

/** States, provinces, counties and other regions: our own list. */
export const knownRegions = tableOf({ ...regions });
