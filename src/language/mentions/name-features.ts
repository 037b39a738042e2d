import type { Segment, Sentence, Token } from '../types.ts';
import { hashText, mix } from '../weights/hash.ts';
import type { Features } from '../weights/linear.ts';
import { type Casing, isAllCapital, isInitial } from './casing.ts';
import { countryWord } from './countries.ts';
import { honorificOf } from './honorifics.ts';
import { institutionNouns, newspaperNouns } from './institutions.ts';
import {
  cities,
  eventNames,
  facilityNames,
  facilityNouns,
  firstNames,
  organizationNames,
  organizationNouns,
  placeNames,
  placeNouns,
  surnames,
} from './lexicon.ts';
import { isPersonNoun, isRoleNoun, isTitleWord } from './role-words.ts';
import { joined, type NamePiece } from './split-run.ts';
import { apposition } from './titles-after.ts';

/** More features than any name has. */
export const MOST_NAME_FEATURES = 128;

/** Each kind of feature has its number. */
const KIND = {
  word: 1,
  first: 2,
  last: 3,
  suffix: 4,
  prefix: 5,
  shape: 6,
  length: 7,
  before: 8,
  before2: 9,
  after: 10,
  after2: 11,
  beforeTag: 12,
  afterTag: 13,
  beforePair: 14,
  afterPair: 15,
  list: 16,
  lastList: 17,
  firstList: 18,
  title: 19,
  verb: 20,
  initial: 21,
  small: 22,
  sentence: 23,
  bias: 24,
  all: 25,
  lengthShape: 26,
  lemmaAfter: 27,
  near: 28,
} as const;

/** The hashed features of a name in its place: its words, what lists say of them, and the words around. */
export function nameFeatures(
  out: Features,
  segment: Segment,
  sentence: Sentence,
  piece: NamePiece,
  casing: Casing,
): void {
  out.count = 0;
  add(out, KIND.bias, '');
  addForm(out, segment, piece);
  addLists(out, segment.tokens, piece);
  addContext(out, segment, sentence, piece);
  addUse(out, segment, sentence, piece, casing);
}

function addForm(out: Features, { tokens }: Segment, { from, to }: NamePiece): void {
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  for (let i = from; i < to; i++) add(out, KIND.word, tokens[i]!.lower);
  const length = Math.min(to - from, 5);
  const shape = shapeOf(last.text);
  add(out, KIND.first, first.lower);
  add(out, KIND.last, last.lower);
  add(out, KIND.suffix, last.lower.slice(-3));
  add(out, KIND.suffix, last.lower.slice(-2));
  add(out, KIND.prefix, first.lower.slice(0, 3));
  add(out, KIND.shape, shape);
  add(out, KIND.length, String(length));
  add(out, KIND.lengthShape, length + shapeOf(first.text) + shape);
}

function shapeOf(text: string): string {
  if (isAllCapital(text)) return text.length > 5 ? 'XL' : 'X';
  if (/\d/.test(text)) return '9';
  if (/\.$/.test(text)) return 'x.';
  return /^\p{Lu}\p{Ll}*\p{Lu}/u.test(text) ? 'xX' : 'Xx';
}

type List = { has(key: string): boolean };
const NAME_LISTS: ReadonlyArray<readonly [string, List]> = [
  ['city', cities],
  ['place', placeNames],
  ['organization', organizationNames],
  ['facility', facilityNames],
  ['event', eventNames],
  ['first', firstNames],
  ['surname', surnames],
];
const NOUN_LISTS: ReadonlyArray<readonly [string, List]> = [
  ['organization', organizationNouns],
  ['institution', institutionNouns],
  ['place', placeNouns],
  ['facility', facilityNouns],
  ['newspaper', newspaperNouns],
];

function addLists(out: Features, tokens: readonly Token[], { from, to }: NamePiece): void {
  const whole = joined(tokens, from, to);
  const last = tokens[to - 1]!;
  const first = tokens[from]!;
  const single = to - from === 1 ? '1' : '';
  const country = countryWord(whole)?.kind;
  if (country !== undefined) add(out, KIND.list, country);
  for (const [name, list] of NAME_LISTS) if (list.has(whole)) add(out, KIND.list, name);
  for (const [name, list] of NOUN_LISTS) if (list.has(last.lower)) add(out, KIND.lastList, name + single);
  if (to - from > 1) {
    if (isPersonNoun(last.lower)) add(out, KIND.lastList, 'person');
    if (surnames.has(last.text)) add(out, KIND.lastList, 'surname');
    if (firstNames.has(first.text)) add(out, KIND.firstList, 'first');
    if (surnames.has(first.text)) add(out, KIND.firstList, 'surname');
    const firstCountry = countryWord(first.text)?.kind;
    if (firstCountry !== undefined) add(out, KIND.firstList, firstCountry);
    const lastCountry = countryWord(last.text)?.kind;
    if (lastCountry !== undefined) add(out, KIND.lastList, lastCountry);
    for (const [name, list] of NOUN_LISTS) if (list.has(first.lower)) add(out, KIND.firstList, name);
    if (cities.has(first.text)) add(out, KIND.firstList, 'city');
  }
}

const NONE = '';

function addContext(
  out: Features,
  { tokens }: Segment,
  sentence: Sentence,
  { from, to, titleFrom }: NamePiece,
): void {
  const at = (i: number): string => (i >= sentence.from && i < sentence.to ? tokens[i]!.lower : NONE);
  const tag = (i: number): string => (i >= sentence.from && i < sentence.to ? tokens[i]!.upos : NONE);
  const start = titleFrom < from ? titleFrom : from;
  add(out, KIND.before, at(from - 1));
  add(out, KIND.before2, at(from - 2));
  add(out, KIND.after, at(to));
  add(out, KIND.after2, at(to + 1));
  add(out, KIND.beforeTag, tag(from - 1));
  add(out, KIND.afterTag, tag(to));
  add(out, KIND.beforePair, `${at(start - 2)} ${at(start - 1)}`);
  add(out, KIND.afterPair, `${at(to)} ${at(to + 1)}`);
  if (to < sentence.to) add(out, KIND.lemmaAfter, tokens[to]!.lemma);
  for (let i = Math.max(sentence.from, from - 3); i < from - 1; i++) add(out, KIND.near, tokens[i]!.lower);
}

const SAYING = new Set(
  'say said says tell told tells add added adds note noted notes stress stressed stresses claim claimed claims warn warned warns explain explained explains insist insisted believe believes believed think thinks thought want wants wanted ask asked asks write wrote writes state stated argue argued argues'.split(
    ' ',
  ),
);

function addUse(out: Features, segment: Segment, sentence: Sentence, piece: NamePiece, casing: Casing): void {
  const { tokens } = segment;
  const { from, to, titleFrom } = piece;
  const before = from > sentence.from ? tokens[from - 1]! : undefined;
  const after = to < sentence.to ? tokens[to]! : undefined;
  const known = countryWord(joined(tokens, from, to)) !== undefined;
  if (titleFrom < from) add(out, KIND.title, 'capital');
  if (before !== undefined && isTitleWord(before)) add(out, KIND.title, 'word');
  if (before !== undefined && isPersonNoun(before.lower)) add(out, KIND.title, 'noun');
  if (before !== undefined && honorificOf(before.lower) !== undefined) add(out, KIND.title, 'honorific');
  if (after !== undefined && SAYING.has(after.lower)) add(out, KIND.verb, known ? 'after country' : 'after');
  if (before !== undefined && SAYING.has(before.lower)) add(out, KIND.verb, 'before');
  if (after !== undefined && isRoleNoun(after.lower)) add(out, KIND.title, 'role after');
  if (apposition(tokens, to, sentence.to) !== null) add(out, KIND.title, 'apposition');
  add(out, KIND.initial, String(isInitial(segment, sentence, from)));
  const single = tokens[from]!.lower;
  const small = casing.small(single);
  if (to - from === 1)
    add(out, KIND.small, small === 0 ? 'never' : small > casing.capital(single) ? 'more' : 'less');
}

function add(out: Features, kind: number, text: string): void {
  if (out.count < MOST_NAME_FEATURES) out.hashes[out.count++] = mix(kind, hashText(text));
}
