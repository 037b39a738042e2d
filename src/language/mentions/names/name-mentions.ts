import type { EntityType } from '../../../format/index.ts';
import type { Mention, Title, Token } from '../../types.ts';
import { readTitles } from '../titles/role-phrase.ts';
import { titlesAfter } from '../titles/titles-after.ts';
import { phraseStart, titlesBefore } from '../titles/titles-before.ts';
import { countryWord } from '../words/countries.ts';
import { describesOrganization } from '../words/descriptions.ts';
import { honorificOf } from '../words/honorifics.ts';
import { firstNames, type Gender, surnames } from '../words/lexicon.ts';
import { genderOfNoun } from '../words/noun-gender.ts';
import type { FoundName } from './find-names.ts';

/** A found name as a mention, with the titles around it. */
export function nameMention(name: FoundName): Mention {
  const { from, to, segment, reason } = name;
  const { tokens } = segment;
  const titles = titlesOf(name);
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    kind: 'name',
    type: name.class as EntityType,
    from,
    to,
    head: headOfName(tokens, from, to),
    titles,
    gender: name.class === 'person' ? genderOf(name, titles) : null,
    plural: name.class === 'group',
    reason,
  };
}

/** The last word, or the one before "of" ("Ministry of Health"). */
function headOfName(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (/^(of|for|on)$/.test(tokens[i]!.lower)) return i - 1;
  return to - 1;
}

function titlesOf(name: FoundName): Title[] {
  const { tokens, text } = name.segment;
  const { from, to, sentence } = name;
  if (name.class === 'person') {
    return [
      ...titlesBefore(text, tokens, from, sentence.from).map((title) => ownedBehind(name, title)),
      ...titlesAfter(text, tokens, to, sentence.to),
    ];
  }
  return name.class === 'organization' ? describedOrganization(name) : [];
}

/** "Minister Jane Roe of Norway": whose office it is, said behind the name. */
function ownedBehind({ segment: { tokens }, to }: FoundName, title: Title): Title {
  const country = tokens[to + 1]?.text ?? '';
  if (title.of !== null || tokens[to]?.lower !== 'of' || countryWord(country)?.kind !== 'name') return title;
  return { ...title, of: country };
}

/** "Norway's public broadcaster NRK": what an organization is, said before its name. */
function describedOrganization({ segment: { text, tokens }, from, sentence }: FoundName): Title[] {
  const head = from - 1;
  if (head < sentence.from || !describesOrganization(tokens[head]!)) return [];
  return readTitles(text, tokens, { from: phraseStart(tokens, head, sentence.from), head, to: head + 1 });
}

function genderOf({ segment, sentence, from, to }: FoundName, titles: readonly Title[]): Gender | null {
  const { tokens } = segment;
  const before = from > sentence.from ? honorificOf(tokens[from - 1]!.lower) : undefined;
  if (before) return before;
  for (const { title } of titles) {
    const gender = genderOfNoun(title.slice(title.lastIndexOf(' ') + 1).toLowerCase());
    if (gender !== null) return gender;
  }
  const first = tokens[from]!.text;
  if (to - from === 1 && surnames.has(first)) return null;
  return countryWord(first) === undefined ? (firstNames.get(first) ?? null) : null;
}
