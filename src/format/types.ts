/**
 * The record format, version 1: the public contract of Onrecord. Names and types here are fixed;
 * `schema.ts` says the same as a JSON Schema, and a test holds the two together.
 *
 * Offsets count UTF-16 code units in `text`, end exclusive. Names follow schema.org for articles,
 * PolNeAR for attributions, TimeML for times and PLOVER for events. What the page does not say is null.
 */
export const FORMAT_VERSION = 1;

/** A span of `text`, or of `headline` where `in` says so. */
export interface TextSpan {
  start: number;
  end: number;
  in?: 'headline';
}

export interface Warning {
  code: string;
  message: string;
}

export interface InputInfo {
  path: string | null;
  url: string | null;
  mediaType: string | null;
  /** Size in bytes after unpacking. */
  bytes: number | null;
  capturedAt: string | null;
  /** What the container calls it: a WARC record's id, a mail's Message-ID, an archive's number for the article. */
  record: string | null;
}

export type DateBasis =
  | 'given'
  | 'json-ld'
  | 'microdata'
  | 'rdfa'
  | 'meta'
  | 'time-element'
  | 'url'
  | 'dateline'
  | 'visible'
  | 'feed'
  | 'http';

/** What an article is filed under or about, as the page writes it, and what says so. */
export interface Topic {
  name: string;
  basis: 'json-ld' | 'microdata' | 'rdfa' | 'meta' | 'visible';
}

export type Precision = 'minute' | 'day' | 'month' | 'year';

export interface Evidence {
  quote: string;
  start?: number;
  end?: number;
  why: string;
}

export interface DatePublished {
  /** ISO 8601 date, or date-time with its offset; null where the page gives none that can be trusted. */
  value: string | null;
  precision: Precision | null;
  basis: DateBasis | null;
  notBefore: string | null;
  notAfter: string | null;
  evidence: Evidence[];
}

export type OtherDateRole = 'modified' | 'clock' | 'caption' | 'comment' | 'other';

export interface OtherDate {
  value: string;
  role: OtherDateRole;
  quote: string;
}

export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'caption'
  | 'comment'
  | 'related'
  | 'promotion'
  | 'navigation'
  | 'legal'
  | 'tags'
  | 'other';

export interface Block {
  role: BlockRole;
  text: string;
  start?: number;
  end?: number;
  /** Where it stands in the decoded input. */
  at: [number, number];
  /** The name of the rule that decided. */
  reason: string;
}

export interface ReaderComment {
  author: string | null;
  date: string | null;
  text: string;
}

export type EntityType = 'person' | 'organization' | 'place' | 'group';
export type MentionKind = 'name' | 'nominal' | 'pronoun';

export interface EntityMention extends TextSpan {
  kind: MentionKind;
  /** A capital or a country that stands for its government. */
  as?: 'government';
}

export interface EntityRole {
  title: string;
  of: string | null;
  start: number;
  end: number;
  in?: 'headline';
}

export interface Entity {
  id: string;
  type: EntityType;
  name: string;
  names: string[];
  roles: EntityRole[];
  mentions: EntityMention[];
}

export type StatementKind = 'direct' | 'indirect' | 'mixed';
export type StatementAct = 'said' | 'asked' | 'demanded' | 'denied' | 'declined' | 'thought' | 'intended';

export interface Addressee {
  name: string;
  entity?: string;
}

export interface Cited {
  name: string;
  entity?: string;
  start: number;
  end: number;
  in?: 'headline';
}

export interface Said {
  value: string;
  precision: Precision;
  evidence: Evidence[];
}

/** Days between which something lies, ISO 8601 dates; null on a side that nothing tells. */
export interface Between {
  notBefore: string | null;
  notAfter: string | null;
  evidence: Evidence[];
}

export interface Rendering {
  value: 'original' | 'translated' | 'unknown';
  evidence: Evidence[];
}

/** The words of the page for something, with where they stand. */
export interface Words extends TextSpan {
  text: string;
}

export interface Statement {
  id: string;
  kind: StatementKind;
  source: TextSpan[];
  cue: TextSpan[];
  content: TextSpan[];
  speaker: string | null;
  speakerName: string | null;
  addressee: Addressee[];
  citing: Cited[];
  within: string | null;
  act: StatementAct;
  said: Said | null;
  /** Where the words date it at all, though they may name no day, month or year: "in recent weeks". */
  saidBetween: Between | null;
  rendering: Rendering;
  occasion: Words | null;
  place: Words | null;
  confidence: number;
  /** The names of the rules that found it and its speaker. */
  reason: string;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3's `mod`: of a point in time, of a length, and which part of a unit is meant. */
export type TimexModifier =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

export interface Timex {
  start: number;
  end: number;
  type: TimexType;
  value: string;
  mod: TimexModifier | null;
  /** The first day, an ISO 8601 date, on which what is dated can lie; null where no word and no date tells. */
  notBefore: string | null;
  /** The last such day. */
  notAfter: string | null;
  /** What tells the bounds; empty where they are the first and last day of `value`, or where there are none. */
  evidence: Evidence[];
}

export interface PlaceReference {
  start: number;
  end: number;
  name: string;
  lat: number;
  lon: number;
  country: string | null;
  id: string;
}

export type Modality = 'asserted' | 'planned' | 'asked' | 'denied' | 'hypothetical';

export interface EventParty {
  name: string;
  entity?: string;
}

export interface NewsEvent {
  /** A PLOVER root: AGREE, CONSULT, SUPPORT, ... */
  type: string;
  mode: string | null;
  contexts: string[];
  actor: EventParty[];
  recipient: EventParty[];
  date: string | null;
  place: string | null;
  start: number;
  end: number;
  modality: Modality;
  statement: string | null;
}

export interface Publisher {
  name: string | null;
  domain: string | null;
}

export interface PageRecord {
  version: 1;
  reader: { version: string; models: string[] };
  id: string;
  input: InputInfo;
  /** The address that the page calls its own. */
  canonical: string | null;
  publisher: Publisher | null;
  credit: string[];
  headline: string | null;
  author: string[];
  /** The section of the outlet that the page puts its article in. */
  articleSection: Topic | null;
  /** What the page says its article is about: its tags. */
  keywords: Topic[];
  language: string | null;
  datePublished: DatePublished;
  dates: OtherDate[];
  text: string;
  blocks: Block[];
  comments: ReaderComment[];
  entities: Entity[];
  statements: Statement[];
  times: Timex[];
  places: PlaceReference[];
  events: NewsEvent[];
  warnings: Warning[];
}

/** The line of a page that could not be read. */
export interface PageError {
  input: InputInfo;
  error: { code: string; message: string };
}

/** A line of `--input articles`: an article that is clean already. */
export interface GivenArticle {
  id: string;
  text: string;
  headline?: string | null;
  date?: string | null;
  url?: string | null;
  publisher?: string | null;
  language?: string | null;
}
