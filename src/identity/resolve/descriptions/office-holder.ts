import type { Draft, Located } from '../../entities/draft.ts';
import { isDeputy, officeOf } from '../../roles/office.ts';
import { describe, holdsOffice } from './description.ts';
import { isIndefinite, isSomebodys } from './determiners.ts';
import type { NominalRule } from './people-nominals.ts';

/**
 * "The defence chief": who holds that office, the one who is speaking first, else the one spoken of last.
 * "The minister" is a deputy only where no minister is told of.
 */
export const officeHolder: NominalRule = (reading, located) => {
  if (isIndefinite(located) || isSomebodys(located)) return null;
  const described = describe(located);
  if (described === null) return null;
  for (const closeness of ['exact', 'broad'] as const) {
    const holds = (draft: Draft): boolean =>
      isPerson(draft) && holdsOffice(draft, described, located, closeness);
    const holder =
      reading.speaker !== null && holds(reading.speaker) ? reading.speaker : reading.recent(holds);
    if (holder === null) continue;
    if (!standsIn(holder)) return holder;
    return reading.recent((draft) => holds(draft) && !standsIn(draft)) ?? holder;
  }
  return null;
};

const standsIn = ({ titles }: Draft): boolean => titles.some(({ title }) => isDeputy(officeOf(title)));

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
