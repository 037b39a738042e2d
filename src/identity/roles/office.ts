import type { Title } from '../../language/index.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** An office: its noun, and what it is for ("defence", "foreign"). */
export interface Office {
  readonly noun: string;
  readonly field: string | null;
  readonly deputy: boolean;
}

/** Words that rank a holder and do not tell the office. */
const RANKING = set(
  'top senior high-ranking ranking high leading veteran chief deputy newly elected re-elected outgoing incoming acting embattled long-time longtime young old new country nation late public prominent most first second former then leading',
);

const DEPUTIES = set('deputy vice assistant under');

/** "Minister of Foreign Affairs" is the foreign minister. */
const FILLERS = set('the affairs');

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['adviser', 'advisor'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['chair', 'chairman'],
  ['businesswoman', 'businessman'],
  ['congresswoman', 'congressman'],
  ['premier', 'prime minister'],
  ['pm', 'prime minister'],
  ['justice', 'judge'],
  ['attorney', 'lawyer'],
  ['barrister', 'lawyer'],
  ['counsel', 'lawyer'],
  ['gen.', 'general'],
  ['sen.', 'senator'],
]);

const plainWord = (word: string): string => SPELLINGS.get(word) ?? word;

const READ = new WeakMap<Title, Office>();

/** An office out of a title's words: "senior defence official" is "official" for "defense". Remembered. */
export function officeOf(title: Title): Office {
  let office = READ.get(title);
  if (office === undefined) {
    office = readOffice(title);
    READ.set(title, office);
  }
  return office;
}

function readOffice({ title }: Title): Office {
  const words = ofState(title.toLowerCase().replace(' of staff', '-of-staff')).split(/[\s]+/).map(plainWord);
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const noun = of > 0 ? words[of - 1]! : words.at(-1)!;
  const before = of > 0 ? [...words.slice(0, of - 1), ...words.slice(of + 1)] : words.slice(0, -1);
  const field = before.filter((word) => !RANKING.has(word) && !FILLERS.has(word)).join(' ');
  const deputy = before.some((word) => DEPUTIES.has(word));
  return { noun, field: field === '' ? null : field, deputy };
}

/** Heads of government and of state, by the office that most of them hold. */
const ofState = (title: string): string =>
  title.replace('head of government', 'prime minister').replace('head of state', 'president');

/** Nouns that may stand for another: whoever is a minister may be called a chief, an official, a politician. */
const BROADER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'official',
    set(
      'minister secretary president chief-of-staff chief head director spokesman ambassador envoy advisor commissioner governor mayor general commander undersecretary chairman leader negotiator diplomat officer prosecutor aide vice-president minister',
    ),
  ],
  [
    'chief',
    set('minister secretary head director chairman president commissioner commander general executive ceo'),
  ],
  ['head', set('minister chief director chairman president secretary-general')],
  [
    'leader',
    set(
      'president minister king chairman chief chancellor secretary-general sultan emir ayatollah prince premier',
    ),
  ],
  ['general', set('commander chief')],
  ['commander', set('general colonel admiral chief captain')],
  ['diplomat', set('ambassador envoy minister consul secretary')],
  ['politician', set('president minister senator mp congressman lawmaker leader mayor governor chancellor')],
  ['lawmaker', set('senator mp congressman representative legislator deputy')],
  [
    'officer',
    set(
      'general colonel captain lieutenant sergeant major admiral commodore commander chief inspector superintendent',
    ),
  ],
  ['cleric', set('ayatollah imam sheikh mullah')],
  ['executive', set('ceo chairman president director founder')],
  ['boss', set('ceo chairman president director manager chief')],
  ['monarch', set('king queen')],
  ['envoy', set('ambassador representative')],
  ['scholar', set('professor')],
  ['academic', set('professor lecturer')],
  ['scientist', set('professor biologist physicist researcher')],
  [
    'expert',
    set(
      'economist analyst scientist professor researcher scholar specialist historian engineer lecturer physician',
    ),
  ],
  ['judge', set('magistrate')],
]);

/** Does a description ("defense chief", "official") fit an office that somebody holds ("Defense Minister")? */
export function fitsOffice(described: Office, held: Office): boolean {
  const sameNoun = described.noun === held.noun || endsAlike(described, held);
  if (!sameNoun && !BROADER.get(described.noun)?.has(held.noun)) return false;
  if (described.field === null || held.field === null) return sameNoun || described.field === null;
  return alike(described.field, held.field) || isRank(held) || isRank(described);
}

/** "police" and "national police" are one field, so are "trade" and "trade and industry". */
const alike = (a: string, b: string): boolean =>
  a === b || a.split(' and ').some((one) => b.split(' and ').some((other) => areOneField(one, other)));

const areOneField = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

/** "prime minister" out of "premier" is a noun with its field. */
const endsAlike = (a: Office, b: Office): boolean => full(a) === full(b);
const full = ({ noun, field }: Office): string => (field === null ? noun : `${field} ${noun}`);

/** Deputies hold another office than who they stand in for. */
export const isDeputy = ({ deputy }: Office): boolean => deputy;

/** "His French counterpart" holds in France what he holds himself: which office, the words do not tell. */
export const isCounterpart = ({ noun }: Office): boolean => noun === 'counterpart';

/** Offices that have counterparts. */
const PAIRED = set('minister secretary president chief leader premier chancellor commander envoy negotiator');

/** May a counterpart be the one an office describes ("the French minister")? */
export const counterpartFits = (described: Office, held: Office): boolean =>
  isCounterpart(held) && PAIRED.has(described.noun.split(' ').at(-1)!) && !described.deputy;

const RANKS = set('commodore general brigadier colonel lieutenant major admiral captain sergeant marshal');

/** A military rank says nothing of the office's field. */
export const isRank = ({ noun }: Office): boolean => RANKS.has(noun);

/** May the holder of a rank be the one an office describes ("defense minister" and "Brigadier General")? */
export const rankFits = (described: Office, held: Office): boolean =>
  isRank(held) &&
  (described.field === null ||
    /defense|military|army|police|security|guard|navy|air|force/.test(described.field));
