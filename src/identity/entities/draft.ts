import type { EntityType } from '../../format/index.ts';
import type { Mention, Segment, Title, Token } from '../../language/index.ts';
import type { Part } from '../rank/place.ts';

/** A mention and where it stands; `at` counts all mentions of the article in reading order, headline last. */
export interface Located {
  readonly mention: Mention;
  readonly segment: Segment;
  /** Which sentence of its segment. */
  readonly sentence: number;
  readonly at: number;
  /** Does it stand inside quotation marks? */
  readonly quoted: boolean;
  readonly recall: Recall;
}

/** What was read off the words around a mention, since it is asked for often; undefined where nobody asked yet. */
export interface Recall {
  verb: Token | null | undefined;
  verbBehind: Token | null | undefined;
  part: Part | undefined;
}

/** Why a mention was given to its entity, by rule name. */
export interface Reference extends Located {
  readonly reason: string;
}

/** An entity while its mentions are being gathered. */
export interface Draft {
  /** May change once: a name of no list that the text calls a company. */
  type: EntityType;
  readonly references: Reference[];
  readonly titles: OwnTitle[];
  /** Offices that the page tells with a verb ("heads the board"): they say who is meant, and are no titles. */
  readonly told: OwnTitle[];
  gender: 'male' | 'female' | null;
  readonly plural: boolean;
  /** ISO 3166-1 alpha-2 where it is a country, or somebody's whose. */
  readonly country: string | null;
  /** False for a name that nobody is known by, until a pronoun for a person is given to it. */
  sure: boolean;
  /** Might all its names be somebody's? Its names are there from the beginning; undefined where nobody asked yet. */
  looksPersonal: boolean | undefined;
}

/** A title and the segment its span counts in. */
export interface OwnTitle {
  readonly title: Title;
  readonly segment: Segment;
}

/** A new draft, without mentions yet. */
export const newDraft = (
  type: EntityType,
  options: { plural?: boolean; country?: string | null } = {},
): Draft => ({
  type,
  references: [],
  titles: [],
  told: [],
  gender: null,
  plural: options.plural ?? false,
  country: options.country ?? null,
  sure: true,
  looksPersonal: undefined,
});

/** Gives a mention, its titles and its gender to a draft. */
export function attach(draft: Draft, located: Located, reason: string): void {
  draft.references.push({ ...located, reason });
  const { mention, segment } = located;
  for (const title of mention.titles) draft.titles.push({ title, segment });
  draft.gender ??= mention.gender;
}

/** The words of a mention. */
export const wordsOf = ({ mention, segment }: Located): string =>
  segment.text.slice(mention.start, mention.end);

export const isNamed = (draft: Draft): boolean =>
  draft.references.some(({ mention }) => mention.kind === 'name');
