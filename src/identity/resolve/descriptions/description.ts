import type { Draft, Located } from '../../entities/draft.ts';
import {
  counterpartFits,
  fitsOffice,
  isCounterpart,
  isDeputy,
  isRank,
  type Office,
  officeOf,
  rankFits,
} from '../../roles/office.ts';
import { type Owner, ownerOf, ownersAgree } from '../../roles/owner.ts';

/** An office as a noun phrase tells it, and whose it is. */
export interface Description {
  readonly office: Office;
  readonly owner: Owner;
}

/** The office that a noun phrase describes; null where it tells none, or one held no more. */
export function describe({ mention }: Located): Description | null {
  const title = mention.titles.at(-1);
  return title === undefined || title.former ? null : { office: officeOf(title), owner: ownerOf(title) };
}

/** How closely an office held must be the one described; by rank: "Brigadier General" will do for "defence minister". */
export type Closeness = 'exact' | 'broad' | 'rank';

/** Do the titles that somebody bears make him the one described? */
export function holdsOffice(
  draft: Draft,
  described: Description,
  located: Located,
  closeness: Closeness,
): boolean {
  const { owner } = described;
  const { titles, told } = draft;
  if (titles.length + told.length === 0 || !agreeInGender(draft, located)) return false;
  const held = (told.length === 0 ? titles : [...titles, ...told]).map(({ title }) => ({
    office: officeOf(title),
    owner: ownerOf(title),
  }));
  const owners = held.filter(({ owner: theirs }) => theirs.words !== null);
  if (owners.length > 0 && !owners.some(({ owner: theirs }) => ownersAgree(owner, theirs))) return false;
  return held.some((theirs) => isHeld(described, theirs, closeness));
}

function isHeld(described: Description, held: Description, closeness: Closeness): boolean {
  const { office, owner } = described;
  if (!ownersAgree(owner, held.owner) || (!isRank(held.office) && saysTooLittle(held, described)))
    return false;
  if (isCounterpart(held.office))
    return owner.country !== null && held.owner.country !== null && counterpartFits(office, held.office);
  if (isStandIn(described, held) || (isDeputy(office) && !isDeputy(held.office))) return false;
  if (closeness === 'exact') return office.noun === held.office.noun && fitsOffice(office, held.office);
  if (fitsOffice(office, held.office)) return true;
  return closeness === 'rank' && isRank(held.office) && rankFits(office, held.office);
}

/** "Minister" says too little to be "the Peruvian trade minister". */
const saysTooLittle = (held: Description, described: Description): boolean =>
  held.office.field === null &&
  held.owner.words === null &&
  described.office.field !== null &&
  described.owner.words !== null &&
  !isCounterpart(held.office);

/** A deputy is "the minister" behind his name, but neither "the health minister" nor "Norway's minister". */
const isStandIn = ({ office, owner }: Description, held: Description): boolean =>
  isDeputy(held.office) && !isDeputy(office) && (owner.words !== null || office.field !== null);

/** Is what is known of the gender of both the same? */
export const agreeInGender = (draft: Draft, { mention }: Located): boolean =>
  draft.gender === null || mention.gender === null || draft.gender === mention.gender;
