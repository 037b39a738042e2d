import type { Token } from '../../types.ts';
import { honorificOf } from './honorifics.ts';
import { firstNames, personNouns, roleNouns, surnames } from './lexicon.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Role nouns that the lexicon lacks or ranks behind another sense. */
const MORE_ROLES = set(
  `counterpart head chief ceo cfo coo mp mps mep adviser advisor aide spokesperson spokesman spokeswoman official
   chairman chairwoman chairperson chair premier envoy leader lawmaker legislator congressman congresswoman
   vice-president president-elect queen executive commander-in-chief editor-in-chief reporter correspondent columnist
   author analyst expert researcher professor dean secretary-general undersecretary under-secretary co-founder founder
   rapporteur prosecutor negotiator strategist frontman striker midfielder defender goalkeeper captain coach manager
   mufti cleric patriarch crown prince justice backbencher candidate nominee whip speaker ombudsman czar tsar boss
   activist campaigner blogger journalist editor presenter singer actor actress director producer rapper star
   scientist biologist physicist economist historian lawyer attorney doctor teacher resident student farmer villager
   veteran survivor victim suspect witness source insider critic supporter opponent dissident refugee migrant
   mk mla mlc mna msp dgp dpp councilman councilwoman alderwoman selectwoman comptroller counselor counsellor counsel alderman chairperson
   founder owner partner member delegate representative minister commissioner`,
);

/** Person nouns that are too plain to be anybody's title. */
const NOT_ROLES = set(
  `one person people human being someone man woman boy girl child kid baby guy fellow soul individual body friend
   self other number state state's us party power christian muslim jew american group`,
);

export const isRoleNoun = (lower: string): boolean =>
  MORE_ROLES.has(lower) || (roleNouns.has(lower) && !NOT_ROLES.has(lower));

export const isPersonNoun = (lower: string): boolean =>
  MORE_ROLES.has(lower) || personNouns.has(lower) || isGenderedCompound(lower);

const isGenderedCompound = (lower: string): boolean =>
  /^[a-z]{3,}(wo)?men?$/.test(lower) && personNouns.has(lower);

/** A title beyond doubt, not a name that the lexicon knows as somebody's calling too ("Moor"). */
export const isListedTitle = ({ lower }: Token): boolean =>
  MORE_ROLES.has(lower) || honorificOf(lower) !== undefined;

/** May the capitalised word stand as a title before a name ("Minister", "Gen.", "Judge")? */
export function isTitleWord({ text, lower }: Token): boolean {
  if (honorificOf(lower) !== undefined) return !(firstNames.has(text) && !STRONG_TITLES.has(lower));
  return MORE_ROLES.has(lower)
    ? !firstNames.has(text)
    : isRoleNoun(lower) && !firstNames.has(text) && !surnames.has(text) && !NAMES_FIRST.has(lower);
}

/** Names far more often than the titles that the lexicon knows. */
const NAMES_FIRST = set(
  'rani nana doe ras aga khan raja rana lama bey doge nizam dean mate page carter hooker potter',
);

/** Titles although some people bear them as first names. */
const STRONG_TITLES = set(
  'sheikh king prince princess queen general major pope imam sultan emir judge father sir lord lady',
);

/** What offices are for: the words between a country and "minister", "secretary", "chief". */
export const portfolioWords = set(
  `defense defence foreign prime interior exterior finance health education justice trade commerce energy oil petroleum
   agriculture environment labour labor transport transportation communications information culture tourism sports
   intelligence security home affairs economy economic industry science technology housing planning development
   immigration migration water women youth social welfare religious state deputy vice assistant associate senior
   chief principal first second under acting interim caretaker outgoing incoming crown grand supreme national federal
   press public political special general executive managing military police army navy air force naval nuclear atomic
   regional local provincial city town district county opposition party house senate parliamentary parliament
   presidential cabinet government bank central union court high human rights refugee peace trade top veteran leading
   staff homeland treasury attorney secretary brigadier lieutenant major inspector consul governor director field
   rear petty warrant sergeant lance wing squadron group permanent honorary emeritus retired shadow junior minority
   majority founding chairman non-executive non team campaign media news science sports fashion music film movie
   war crime tech business research medical technical legal financial marketing operating commercial`,
);

/** Second words of titles of two: no new title begins with them ("Brigadier General", "Vice President"). */
const COMPOUND_FIRST = set(
  `brigadier lieutenant major secretary attorney inspector consul governor director solicitor auditor colonel chief
   deputy vice assistant crown grand field rear executive staff sergeant master petty prime police managing associate
   corporal first lance air wing squadron lord chairman professor general executive datuk dato`,
);

export const isCompoundFirst = (lower: string): boolean => COMPOUND_FIRST.has(lower);

/** "chief of staff", "secretary of state": offices with an "of" of their own. */
const OF_OFFICES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['chief', set('staff state government mission police')],
  ['head', set('state government mission')],
  ['secretary', set('state defense defence homeland energy commerce labor agriculture education health war')],
  [
    'minister',
    set('defense defence foreign health finance state education justice trade energy interior culture'),
  ],
  ['member', set('parliament congress')],
  ['chairman', set('the')],
  ['director', set('communications operations photography intelligence')],
  ['attorney', set('general')],
]);

/** Does "of" and the word after it belong to the office itself? */
export const isOfOffice = (role: string, after: string): boolean => OF_OFFICES.get(role)?.has(after) ?? false;

export const formerWords = set('former ex ex- then late onetime one-time erstwhile deposed ousted');
