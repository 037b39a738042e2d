import { NAME_CLASSES, type NameClass } from '../labels/index.ts';
import { countryWord } from '../words/countries.ts';
import { cities, firstNames, placeNames } from '../words/lexicon.ts';
import type { FoundName } from './find-names.ts';

/** A name is one thing in all of an article: its uses are judged together, and short forms go with the full one. */
export function shareClasses(names: readonly FoundName[]): void {
  shareScores(names);
  shareCertain(names);
  shareAcronyms(names);
  shareSurnames(names);
  shareOrganizations(names);
}

const open = (name: FoundName): boolean => name.reason === 'name:model';

function shareScores(names: readonly FoundName[]): void {
  const sums = new Map<string, Int32Array>();
  for (const { text, scores } of names) {
    const sum = sums.get(text) ?? new Int32Array(NAME_CLASSES.length);
    for (let c = 0; c < sum.length; c++) sum[c]! += scores[c]!;
    sums.set(text, sum);
  }
  for (const name of names) if (open(name)) name.class = bestClass(sums.get(name.text)!);
}

const TELLING = new Set([
  'name:honorific',
  'name:newspaper',
  'name:described',
  'name:titled',
  'name:with-own',
  'name:set-off',
]);

/** "Mr Roe" once makes every "Roe" a person. */
function shareCertain(names: readonly FoundName[]): void {
  const certain = new Map(names.filter(({ reason }) => TELLING.has(reason)).map((n) => [n.text, n.class]));
  for (const name of names) {
    const known = certain.get(name.text);
    if (known === undefined || !open(name)) continue;
    name.class = known;
    name.reason = 'name:same-elsewhere';
  }
}

/** "Northern Fisheries Board (NFB)": what stands in the brackets is what stands before them. */
function shareAcronyms(names: readonly FoundName[]): void {
  const acronyms = new Map<string, FoundName>();
  for (let i = 1; i < names.length; i++) {
    const [full, short] = [names[i - 1]!, names[i]!];
    if (full.segment !== short.segment || short.from !== full.to + 1) continue;
    if (short.segment.tokens[full.to]!.text === '(' && isAcronymOf(short.text, full.text))
      acronyms.set(short.text, full);
  }
  for (const name of names) {
    const full = acronyms.get(name.text);
    if (full === undefined || full.class === 'none') continue;
    name.class = full.class;
    name.reason = 'name:acronym';
  }
}

/** Do the letters of the short form begin words of the full one, in order, the first with the first? */
export function isAcronymOf(short: string, full: string): boolean {
  const letters = short.replaceAll('.', '').toLowerCase();
  const initials = full
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  if (letters.length < 2 || letters[0] !== initials[0] || short !== short.toUpperCase()) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at >= letters.length;
}

/** A surname or first name alone is the person whose full name has it, in capitals too. */
function shareSurnames(names: readonly FoundName[]): void {
  const people = new Set<string>();
  const firsts = new Set<string>();
  for (const { class: kind, text } of names) {
    if (kind !== 'person' || !text.includes(' ')) continue;
    const first = text.slice(0, text.indexOf(' '));
    if (firstNames.has(first)) people.add(first.toLowerCase());
    else firsts.add(first);
    people.add(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
    people.add(text.slice(text.indexOf(' ') + 1).toLowerCase());
  }
  for (const name of names) {
    const isFirst = firsts.has(name.text) && mayBePerson(name);
    if (!open(name) || !(isFirst || people.has(name.text.toLowerCase()))) continue;
    name.class = 'person';
    name.reason = 'name:surname';
  }
}

/** A first name that no list has is a person's where it acts alone ("Prawo said"), or is a place that no list has. */
const mayBePerson = (name: FoundName): boolean =>
  name.class === 'place' ? !isListed(name.text) : name.class === 'none' && isSubject(name);

const isSubject = ({ segment: { tokens }, to }: FoundName): boolean =>
  /^(VBD|VBZ|MD)$/.test(tokens[to]?.xpos ?? '');

/** The class that most speaks for. */
function bestClass(scores: Int32Array): NameClass {
  let best = 0;
  for (let kind = 1; kind < scores.length; kind++) if (scores[kind]! > scores[best]!) best = kind;
  return NAME_CLASSES[best]!;
}

/** "Alto Bank" makes "Alto" alone an organization, unless a list knows it as a place or a first name. */
function shareOrganizations(names: readonly FoundName[]): void {
  const firsts = new Set<string>();
  for (const { class: kind, text } of names)
    if (kind === 'organization' && text.includes(' ')) firsts.add(text.slice(0, text.indexOf(' ')));
  for (const name of names) {
    if (!open(name) || name.class === 'organization' || !firsts.has(name.text) || isListed(name.text))
      continue;
    if (name.class === 'place' || isModifier(name)) continue;
    name.class = 'organization';
    name.reason = 'name:short-form';
  }
}

/** "Democratic lawmakers": an adjective rather than the party. */
const isModifier = ({ segment: { tokens }, to }: FoundName): boolean => {
  const upos = tokens[to]?.upos;
  return upos === 'NOUN' || upos === 'ADJ';
};

const isListed = (text: string): boolean =>
  firstNames.has(text) || cities.has(text) || placeNames.has(text) || countryWord(text) !== undefined;
