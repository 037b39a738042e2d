import type { Draft, Located } from '../entities/draft.ts';
import { describe, holdsOffice } from './description.ts';
import { isIndefinite, isSomebodys } from './determiners.ts';
import type { NominalRule } from './people-nominals.ts';

/** "The defence chief": who holds that office, the one who is speaking first, else the one spoken of last. */
export const officeHolder: NominalRule = (reading, located) => {
  if (isIndefinite(located) || isSomebodys(located)) return null;
  const described = describe(located);
  if (described === null) return null;
  for (const closeness of ['exact', 'broad'] as const) {
    const holds = (draft: Draft): boolean =>
      isPerson(draft) && holdsOffice(draft, described, located, closeness);
    if (reading.speaker !== null && holds(reading.speaker)) return reading.speaker;
    const holder = reading.recent(holds);
    if (holder !== null) return holder;
  }
  return null;
};

/** "Their lawyer" again: whom the same words described, if they were somebody's then too. */
export const somebodysAgain: NominalRule = (reading, located) => {
  if (!isSomebodys(located)) return null;
  const described = describe(located);
  if (described === null) return null;
  return reading.recent(
    (draft) => isPerson(draft) && hasOwned(draft) && holdsOffice(draft, described, located, 'exact'),
  );
};

const isPerson = ({ type, plural }: Draft): boolean => type === 'person' && !plural;

const hasOwned = ({ references }: Draft): boolean =>
  references.some((reference: Located) => reference.mention.kind === 'nominal' && isSomebodys(reference));
