/**
 * What a meta element names, by the words of its name, the surest first: "article:section", "og:section", "parsely-section",
 * "sailthru.tags", "news_keywords". Null where it names neither.
 */
export function sectionRank(name: string): number | null {
  return SECTION.test(name) ? rankIn(SECTIONS, name) : null;
}

export function keywordRank(name: string): number | null {
  return KEYWORD.test(name) ? rankIn(KEYWORDS, name) : null;
}

/** Most names have none of these. */
const SECTION = /section|category/i;
const KEYWORD = /tag|keyword/i;

const SECTIONS: readonly RegExp[] = [
  /^(?:og:)?article:section$/,
  /^(?:[a-z]+[:._-])*(?:article[:._-]?|primary[:._-]?)?sections?(?:[:._-]name)?$/,
  /^(?:article[:._-]|content[:._-])?category$/,
];

const KEYWORDS: readonly RegExp[] = [
  /^(?:og:)?article:tags?$/,
  /^news[:._-]?keywords$/,
  /^(?!(?:video|image|audio|music|book)[:._-])(?:[a-z]+[:._-])*(?:tags?|keyword)$/,
  /^(?:[a-z]+[:._-])?keywords$/,
];

/** What advertising is sold by. */
const ADVERTISING = /ads?[:._-]/i;

function rankIn(rules: readonly RegExp[], name: string): number | null {
  if (ADVERTISING.test(name)) return null;
  const rank = rules.findIndex((rule) => rule.test(name.toLowerCase()));
  return rank < 0 ? null : rank;
}
