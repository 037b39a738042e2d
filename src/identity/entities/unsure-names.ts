import { countryWord, isSurname, type Mention, type Segment, type Token } from '../../language/index.ts';

/** Why a mention is there that the language layer took for no name. */
export const UNSURE = 'name:unsure';

/** Longer runs of capitals are titles of works and the like. */
const LONGEST = 3;

/** How many sentences behind a name a pronoun may ask for it. */
const SENTENCES_ON = 2;

/**
 * Capitalised words that were taken for no name, where "he" or "she" stands near: somebody whom only the pronoun
 * tells to be a person ("Ormsa lost the key. She ..."). They are nobody until a pronoun is given to them.
 */
export function unsureNames(segment: Segment): Mention[] {
  const asked = sentencesNearPronouns(segment);
  if (asked.size === 0) return [];
  const taken = takenTokens(segment);
  return segment.sentences.flatMap(({ from, to }, sentence) =>
    asked.has(sentence) ? runsIn(segment.tokens, from, to, taken) : [],
  );
}

/** The sentences with a pronoun for one person, and those right before them. */
function sentencesNearPronouns({ mentions, sentences }: Segment): Set<number> {
  const near = new Set<number>();
  let sentence = 0;
  for (const { kind, type, from } of mentions) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.from <= from) sentence++;
    if (kind !== 'pronoun' || type !== 'person') continue;
    for (let back = 0; back <= SENTENCES_ON; back++) near.add(sentence - back);
  }
  return near;
}

function takenTokens({ tokens, mentions }: Segment): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { kind, from, to, head, titles } of mentions) {
    if (kind === 'name') taken.fill(1, from, to);
    else taken[head] = 1;
    for (const { start, end } of titles)
      for (let at = from - 1; at >= 0 && tokens[at]!.start >= start; at--)
        if (tokens[at]!.end <= end) taken[at] = 1;
  }
  return taken;
}

function runsIn(tokens: readonly Token[], from: number, to: number, taken: Uint8Array): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < to; at++) {
    if (taken[at] === 1 || !(isNameLike(tokens[at]!) || (at === from && opensAsSurname(tokens, at))))
      continue;
    let end = at + 1;
    while (end < to && isNameLike(tokens[end]!) && taken[end] === 0) end++;
    if (end - at <= LONGEST && !(taken[end] === 1 && isNameLike(tokens[end] ?? tokens[at]!)))
      found.push(mentionOf(tokens, at, end));
    at = end;
  }
  return found;
}

const NAME_LIKE = /^\p{Lu}['’]?\p{L}*\p{Ll}$/u;

/** Tagged as a name, with one capital at least and small letters, and no country or day. */
const isNameLike = ({ text, upos }: Token): boolean =>
  upos === 'PROPN' && NAME_LIKE.test(text) && countryWord(text) === undefined && !CALENDAR.test(text);

/** "Stone retired": a word that is a surname too, and acts without an article. */
const opensAsSurname = (tokens: readonly Token[], at: number): boolean =>
  isSurname(tokens[at]!.text) && /^(VBD|VBZ)$/.test(tokens[at + 1]?.xpos ?? '');

const CALENDAR =
  /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const mentionOf = (tokens: readonly Token[], from: number, to: number): Mention => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
  kind: 'name',
  type: null,
  from,
  to,
  head: to - 1,
  titles: [],
  gender: null,
  plural: false,
  reason: UNSURE,
});
