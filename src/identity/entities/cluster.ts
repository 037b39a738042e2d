import type { EntityType } from '../../format/index.ts';
import { isCalledBody } from './called-bodies.ts';
import type { Draft, Located } from './draft.ts';
import { clusterGroups } from './groups.ts';
import { clusterOrganizations } from './organizations.ts';
import { clusterPeople } from './people/cluster-people.ts';
import { clusterPlaces } from './place-names.ts';
import { clusterUnsure, isUnsureName } from './unsure-people.ts';

const CLUSTERERS: ReadonlyArray<readonly [EntityType, (names: readonly Located[]) => Draft[]]> = [
  ['person', clusterPeople],
  ['place', clusterPlaces],
  ['organization', clusterOrganizations],
  ['group', clusterGroups],
];

/** The entities that an article names, with all their names. */
export function clusterNames(located: readonly Located[]): Draft[] {
  const names = located.filter(({ mention }) => mention.kind === 'name');
  const drafts = CLUSTERERS.flatMap(([type, cluster]) =>
    cluster(names.filter(({ mention }) => mention.type === type)),
  );
  for (const draft of drafts) if (isCalledBody(draft)) draft.type = 'organization';
  const people = drafts.filter(({ type }) => type === 'person');
  return [...drafts, ...clusterUnsure(names.filter(isUnsureName), people)];
}
