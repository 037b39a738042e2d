import type { EntityType } from '../../format/index.ts';
import type { Mention, Segment, Sentence, Token } from '../types.ts';
import { ofEnd } from './noun-phrase.ts';
import { portfolioEnd } from './titles/portfolio.ts';
import { readTitles } from './titles/role-phrase.ts';
import { phraseStart } from './titles/titles-before.ts';
import { startsCapital } from './words/casing.ts';
import { newspaperNouns } from './words/institutions.ts';
import { classOfNoun } from './words/nominal-nouns.ts';
import { genderOfNoun } from './words/noun-gender.ts';

/** Which tokens are inside names, or are titles right before one. */
export type Taken = (token: number) => boolean;

/** Noun phrases that carry a role or can speak: "the Norwegian defence chief", "officials", "the ministry". */
export function findNominals(segment: Segment, taken: Taken): Mention[] {
  const found: Mention[] = [];
  for (const sentence of segment.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const mention = nominalAt(segment, sentence, i, taken);
      if (mention === null) continue;
      found.push(mention);
      i = mention.head;
    }
  }
  return found;
}

function nominalAt(segment: Segment, sentence: Sentence, head: number, taken: Taken): Mention | null {
  const { tokens, text } = segment;
  const token = tokens[head]!;
  const noun = isAged(tokens, head) ? 'person' : classOfNoun(token);
  if (noun === null || isNewspaper(token) || taken(head) || !headsPhrase(tokens, head, sentence.to, taken))
    return null;
  const from = phraseStart(tokens, head, sentence.from);
  const plural = isPlural(token);
  if (token.lower === 'banks' && tokens[head + 1]?.lower === 'of') return null;
  if (!plural && !isDetermined(tokens, from, head, segment.in)) return null;
  const to = withOf(tokens, head, sentence.to);
  if (token.lemma === 'campaign' && !isSomebodys(tokens, head)) return null;
  const isRole = noun === 'person' && token.lower !== 'old';
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    kind: 'nominal',
    type: typeOf(noun, plural),
    from,
    to,
    head,
    titles: isRole ? readTitles(text, tokens, { from, head, to }) : [],
    gender: isRole && !plural ? genderOfNoun(token.lower) : null,
    plural,
    reason: `nominal:${noun}${plural ? ':plural' : ''}`,
  };
}

/** "told the Courier" */
const isNewspaper = ({ text, lower }: Token): boolean => newspaperNouns.has(lower) && startsCapital(text);

/** "The 61-year-old" without a noun behind it. */
function isAged(tokens: readonly Token[], head: number): boolean {
  if (tokens[head]!.lower !== 'old' || tokens[head - 2]?.lower !== 'year') return false;
  return tokens[head - 4]?.upos === 'NUM' && !/^(ADJ|NOUN|PROPN)$/.test(tokens[head + 1]?.upos ?? '');
}

/** "the Roe campaign", "her campaign", not "the vaccination campaign". */
function isSomebodys(tokens: readonly Token[], head: number): boolean {
  const before = tokens[head - 1];
  return (
    before !== undefined &&
    (before.upos === 'PROPN' || before.upos === 'PART' || DETERMINERS.has(before.lower))
  );
}

const typeOf = (noun: EntityType, plural: boolean): EntityType => (plural ? 'group' : noun);

/** No noun of the same phrase follows, and no name that the noun is the title of. */
function headsPhrase(tokens: readonly Token[], head: number, end: number, taken: Taken): boolean {
  const next = tokens[head + 1];
  if (next === undefined || head + 1 >= end) return true;
  if (next.text === '-' || next.upos === 'PART' || next.text === "'s" || next.text === '’s')
    return next.text !== '-';
  const name = portfolioEnd(tokens, head + 2, end);
  if (name > head + 2 && name < end && taken(name)) return false;
  if (startsCapital(next.text) && taken(head + 1)) return false;
  if (OFFICE_PAIRS.has(`${tokens[head]!.lower} ${next.lower}`)) return false;
  return next.upos !== 'NOUN' && next.upos !== 'PROPN';
}

/** Offices of two nouns, whose second is often tagged an adjective. */
const OFFICE_PAIRS = new Set([
  'chief executive',
  'attorney general',
  'secretary general',
  'director general',
]);

const isPlural = ({ xpos, lower }: Token): boolean => xpos === 'NNS' || xpos === 'NNPS' || PLURALS.has(lower);
const PLURALS = new Set(['people', 'police', 'men', 'women', 'children']);

const DETERMINERS = new Set('the a an his her their its our my this that another one'.split(' '));

/** It has a determiner, or whose it is ("Norway's minister"); a headline may leave both out. */
function isDetermined(tokens: readonly Token[], from: number, head: number, where: Segment['in']): boolean {
  if (DETERMINERS.has(tokens[from]!.lower)) return true;
  for (let i = from; i < head; i++) if (/^['’]s?$/.test(tokens[i]!.text)) return true;
  return where === 'headline' && from < head;
}

/** The "of" that says of what: "the head of the agency", not "a group of tourists on Monday". */
function withOf(tokens: readonly Token[], head: number, end: number): number {
  return tokens[head + 1]?.lower === 'of' ? ofEnd(tokens, head + 1, end) : head + 1;
}
