import { isDigit, isLetter, isUpper, PERIOD } from './characters.ts';

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Ranks, titles and the like: a name follows, so no sentence ends with them. Lower case, without the period. */
export const BEFORE_NAMES = words(`
  mr mrs ms mx dr prof rev revd hon sen sens rep reps gov govs lt gen gens maj col capt cpt cdr cmdr sgt cpl pvt pfc
  adm brig supt insp det pres sec amb atty msgr fr sr ft mt st ste bros messrs mme mlle ald dep asst
  vs viz cf approx ca e.g i.e eg ie`);

/** Abbreviations that may also be a sentence's last word. */
export const ANYWHERE = words(`
  inc corp co ltd plc llc bhd jr sr esq etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed
  thu thur thurs fri ave blvd rd hwy dept univ assn est govt intl natl bros cos sq min max hr hrs yr yrs mph kg km
  cm mm lb lbs oz ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mont neb nev
  okla pa tenn tex va vt wash wis wyo ont que u.s u.k u.n e.u d.c p.m a.m b.c a.d`);

/** Abbreviations before a number only: elsewhere they are words ("No.", "p.", "Art."). Currencies come last. */
const BEFORE_NUMBERS = words('no nos nr p pp vol art fig ch sec para rs rp tk kr');

/** Letters with a period after each, the last one missing: "U.S", "p.m", "Ph.D". */
function isLettered(word: string): boolean {
  let since = 0;
  let periods = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === PERIOD) {
      periods++;
      since = 0;
    } else if (!isLetter(code) || ++since > 2) return false;
  }
  return periods > 0 && since > 0;
}

const nextWord = (text: string, at: number): number => {
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return text.charCodeAt(at);
};

/** Behind the period at `at - 1`: nothing more on the line, or white space and a capital. */
function endsSentence(text: string, at: number): boolean {
  if (at >= text.length || text[at] === '\n') return true;
  return text.charCodeAt(at) <= 0x20 && isUpper(nextWord(text, at));
}

/** A single capital before a capitalised word is an initial; "So do I. We" is not. */
function isInitial(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || !isUpper(text.charCodeAt(start))) return false;
  if (text[start] === 'I' && !isUpper(text.charCodeAt(wordStartBefore(text, start)))) return false;
  return isUpper(nextWord(text, end + 1));
}

function wordStartBefore(text: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && text.charCodeAt(i) <= 0x20) i--;
  while (i > 0 && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Does the period at `end` belong to the word before it? */
export function keepsPeriod(text: string, start: number, end: number): boolean {
  if (end - start > 8) return false;
  const lower = text.slice(start, end).toLowerCase();
  if (BEFORE_NUMBERS.has(lower) && isDigit(nextWord(text, end + 1))) return true;
  if (lower === 'etc') return !endsSentence(text, end + 1);
  if (BEFORE_NAMES.has(lower) || ANYWHERE.has(lower)) return isPlausible(text, start, end, lower);
  return isInitial(text, start, end) || isLettered(lower);
}

/** Written like ordinary words: abbreviations of names only with a capital. */
const ALSO_WORDS = words(
  'la mar sun sat mon ill miss wash ind del ark min max ga pa fr est ms al co sec det dec gen',
);

function isPlausible(text: string, start: number, end: number, lower: string): boolean {
  if (!ALSO_WORDS.has(lower)) return true;
  if (lower === 'al') return text.slice(start - 3, start).toLowerCase() === 'et ';
  return isUpper(text.charCodeAt(start)) && !Number.isNaN(nextWord(text, end + 1));
}
