import type { Draft, Located } from '../entities/draft.ts';
import { fitsOffice, isDeputy, isRank, type Office, officeOf, rankFits } from '../roles/office.ts';
import { type Owner, ownerOf, ownersAgree } from '../roles/owner.ts';
import { appositionAfter, appositionBefore } from './appositions.ts';
import { speaks, verbOf } from './grammar.ts';
import type { Reading } from './reading.ts';
import { sameAge, topic } from './topic.ts';

/** A rule says who a noun phrase for a person is, or null where it does not know. */
export type NominalRule = (reading: Reading, located: Located) => Draft | null;

/** "The defence chief": who holds that office, the one who is speaking first, else the one spoken of last. */
const officeHolder: NominalRule = (reading, located) => {
  if (isIndefinite(located)) return null;
  const described = describe(located);
  if (described === null) return null;
  for (const exact of [true, false]) {
    const holds = (draft: Draft): boolean =>
      draft.type === 'person' &&
      !draft.plural &&
      holdsOffice(draft, described, located, exact ? 'exact' : 'broad');
    if (reading.speaker !== null && holds(reading.speaker)) return reading.speaker;
    const holder = reading.recent(holds);
    if (holder !== null) return holder;
  }
  return null;
};

/**
 * "A senior Norwegian official says ...": the person introduced in one of the next paragraphs, if the office told
 * there fits. The lead describes, the next paragraph names.
 */
const introducedNext: NominalRule = (reading, located) => {
  const described = describe(located);
  if (described === null || (!speaks(located) && located.segment.in === 'text')) return null;
  if (isSomebodys(located) || (isIndefinite(located) && !isLead(located))) return null;
  const next = nextIntroduced(reading, located);
  if (next === null) return null;
  return holdsOffice(next, described, located, 'rank') || isBareBehindLead(next, located) ? next : null;
};

/** "The head of the port says ..." in the lead, and next a name that nothing explains: whom else would it be? */
const isBareBehindLead = (next: Draft, located: Located): boolean => {
  const { mention, segment, sentence } = located;
  return (
    next.titles.length === 0 &&
    !isSetOff(next.references[0]!) &&
    next.references[0]!.segment.sentences[next.references[0]!.sentence]!.paragraph > 0 &&
    agreeInGender(next, located) &&
    segment.in === 'text' &&
    segment.sentences[sentence]!.paragraph === 0 &&
    segment.tokens[mention.from]!.lower === 'the' &&
    ONE_OF_ITS_KIND.test(segment.tokens[mention.head]!.lower)
  );
};

/** Commas around a name: something explains it. */
const isSetOff = ({ mention, segment: { tokens } }: Located): boolean =>
  tokens[mention.from - 1]?.text === ',' || tokens[mention.to]?.text === ',';

const ONE_OF_ITS_KIND =
  /^(head|chief|president|chair(wo)?man|chair|director|minister|mayor|governor|leader|secretary)$/;

/** In this order: what grammar tells, then who holds the office, then who comes next. */
export const PERSON_RULES: ReadonlyArray<readonly [reason: string, rule: NominalRule]> = [
  ['nominal:apposition', appositionAfter],
  ['nominal:apposition-before', appositionBefore],
  ['nominal:same-age', sameAge],
  ['nominal:office-holder', officeHolder],
  ['nominal:introduced-next', introducedNext],
  ['nominal:topic', topic],
];

/** "His widow" is told apart from him by the first word. */
const isSomebodys = ({ mention, segment }: Located): boolean => segment.tokens[mention.from]!.xpos === 'PRP$';

/** The first paragraph, or the one under a standfirst. */
const isLead = ({ segment, sentence }: Located): boolean =>
  segment.in === 'headline' || segment.sentences[sentence]!.paragraph <= 1;

const isIndefinite = ({ mention, segment }: Located): boolean => {
  const { lower } = segment.tokens[mention.from]!;
  return lower === 'a' || lower === 'an' || lower === 'another' || lower === 'one';
};

interface Description {
  readonly office: Office;
  readonly owner: Owner;
}

function describe({ mention }: Located): Description | null {
  const title = mention.titles.at(-1);
  return title === undefined || title.former ? null : { office: officeOf(title), owner: ownerOf(title) };
}

/** "Minister" says too little to be "the Peruvian trade minister". */
const saysTooLittle = (held: Office, whose: Owner, described: Description): boolean =>
  held.field === null &&
  whose.words === null &&
  described.office.field !== null &&
  described.owner.words !== null;

/** How closely an office held must be the one described; by rank: "Brigadier General" will do for "defence minister". */
type Closeness = 'exact' | 'broad' | 'rank';

const agreeInGender = (draft: Draft, { mention }: Located): boolean =>
  draft.gender === null || mention.gender === null || draft.gender === mention.gender;

function holdsOffice(draft: Draft, described: Description, located: Located, closeness: Closeness): boolean {
  const { office, owner } = described;
  if (!agreeInGender(draft, located)) return false;
  const held = draft.titles.map(({ title }) => ({ office: officeOf(title), owner: ownerOf(title) }));
  const owners = held.filter(({ owner: theirs }) => theirs.words !== null);
  if (owners.length > 0 && !owners.some(({ owner: theirs }) => ownersAgree(owner, theirs))) return false;
  return held.some(({ office: theirs, owner: whose }) => {
    if (!ownersAgree(owner, whose) || (!isRank(theirs) && saysTooLittle(theirs, whose, described)))
      return false;
    if (owner.words !== null && isDeputy(theirs) && !isDeputy(office)) return false;
    if (closeness === 'exact') return office.noun === theirs.noun && fitsOffice(office, theirs);
    return fitsOffice(office, theirs) || (closeness === 'rank' && isRank(theirs) && rankFits(office, theirs));
  });
}

/** The first person who enters, as a subject, in the two paragraphs after the phrase's own; null after a longer way. */
function nextIntroduced(reading: Reading, located: Located): Draft | null {
  const { segment, at } = located;
  const inHeadline = segment.in === 'headline';
  const own = inHeadline ? -1 : segment.sentences[located.sentence]!.paragraph;
  for (const next of inHeadline ? reading.all : reading.all.slice(at + 1)) {
    if (next.segment.in === 'headline') return null;
    if (!inHeadline && next.sentence === located.sentence) continue;
    if (next.segment.sentences[next.sentence]!.paragraph > own + 2) return null;
    if (next.mention.kind !== 'name' || next.mention.type !== 'person') continue;
    const draft = reading.byMention.get(next.mention);
    if (draft === undefined || (!inHeadline && draft.references[0]!.at < at)) continue;
    if (verbOf(next) !== null || speaks(next)) return draft;
  }
  return null;
}
