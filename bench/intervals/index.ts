import { bootstrap, type Interval } from './bootstrap.ts';
import { measureGap } from './gap.ts';
import type { Measure, Scored } from './measure.ts';
import { measureNewswire } from './newswire.ts';
import { measurePages } from './pages.ts';
import { measurePlaces } from './places.ts';
import { measurePolnear } from './polnear.ts';
import { measureReuse } from './reuse.ts';
import { measureSame } from './same.ts';
import { measureStories } from './stories.ts';
import { measureTimes } from './times.ts';

export type { Interval } from './bootstrap.ts';
export type { Scored } from './measure.ts';

const MEASURES: Readonly<Record<string, (scored: Scored) => Measure | Promise<Measure>>> = {
  pages: measurePages,
  times: measureTimes,
  places: measurePlaces,
  stories: measureStories,
  reuse: measureReuse,
  same: measureSame,
  'statements/polnear': measurePolnear,
  'language/newswire': measureNewswire,
  'language/gap': measureGap,
};

/** The 95 % interval of each figure of a set; none of a set that cannot be cut into units. */
export async function intervalsOf(set: string, scored: Scored): Promise<ReadonlyMap<string, Interval>> {
  const measure = MEASURES[set] ?? MEASURES[set.split('/')[0]!];
  return measure === undefined ? new Map() : bootstrap(await measure(scored));
}
