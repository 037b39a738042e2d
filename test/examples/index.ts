import { page as bridgeContractor } from './bridge-contractor.ts';
import { page as bridgeCourier } from './bridge-courier.ts';
import { page as bridgeLedger } from './bridge-ledger.ts';
import { page as bridgeRadio } from './bridge-radio.ts';
import { page as courtWater } from './court-water.ts';
import { page as fisheriesBlog } from './fisheries-blog.ts';
import { page as fisheriesGazette } from './fisheries-gazette.ts';
import { page as fisheriesWire } from './fisheries-wire.ts';
import { page as museum } from './museum.ts';
import { page as nightTrains } from './night-trains.ts';
import { page as reservoirs } from './reservoirs.ts';
import { page as rubberBoats } from './rubber-boats.ts';
import { page as schoolLunches } from './school-lunches.ts';
import { page as schwimmbad } from './schwimmbad.ts';
import { page as stormBriefing } from './storm-briefing.ts';
import type { ExpectedPage } from './types.ts';

export type { ExpectedPage, ExpectedStatement } from './types.ts';

/** Written from the pages as a careful reader would, not from what the program prints. */
export const EXPECTED: Readonly<Record<string, ExpectedPage>> = {
  'bridge-courier.html': bridgeCourier,
  'bridge-ledger.html': bridgeLedger,
  'bridge-radio.txt': bridgeRadio,
  'bridge-contractor.html': bridgeContractor,
  'fisheries-wire.html': fisheriesWire,
  'fisheries-blog.txt': fisheriesBlog,
  'fisheries-gazette.html': fisheriesGazette,
  'night-trains.txt': nightTrains,
  'reservoirs.txt': reservoirs,
  'rubber-boats.txt': rubberBoats,
  'museum.html': museum,
  'court-water.html': courtWater,
  'schwimmbad.html': schwimmbad,
  'school-lunches.html': schoolLunches,
  'storm-briefing.txt': stormBriefing,
};
