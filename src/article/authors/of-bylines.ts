import { isAgency, isOutlet } from '../credit/agencies.ts';
import type { JudgedBlock } from '../types.ts';
import { partsOf } from './line-parts.ts';
import { isPerson, isPrintedName } from './printed-name.ts';
import { signedIn } from './signed.ts';
import { splitNames } from './split-names.ts';
import { isShort, type Zone, zoneOf } from './zone.ts';

/** The authors that the visible page names. */
export interface Bylines {
  readonly names: readonly string[];
  /** A line says that they wrote it ("by"); else they stand where authors are named. */
  readonly signed: boolean;
}

type Finder = (zone: Zone, blocks: readonly JudgedBlock[]) => readonly string[];

/** Where authors are looked for, in order, after the line that signs the article. */
const UNSIGNED: readonly Finder[] = [
  (zone) => first(zone.head, namesOfElement, (judged) => judged.role === 'byline' && namesAuthor(judged)),
  (zone) => first(zone.head, namesOfElement, (judged) => judged.role !== 'body' && inAuthorElement(judged)),
  (zone, blocks) => first(zone.head, (judged) => besideDate(judged, blocks), isStamp),
  (zone) => nextToDate(zone.head),
  (zone) => first(zone.foot, signedBy, ({ role }) => role !== 'related' && role !== 'body'),
  (zone) => first(zone.foot, namesOfElement, (judged) => judged.role === 'byline' && namesAuthor(judged)),
  (zone) =>
    first(
      zone.foot,
      ({ block }) => [block.text],
      (judged) => isPerson(judged.block.text) && inAuthorElement(judged),
    ),
];

/** Names in the visible bylines near the article's text. */
export function authorsOfBylines(blocks: readonly JudgedBlock[]): Bylines {
  const own = beforeOthers(blocks);
  const zone = zoneOf(own);
  const isSignable = ({ role, reason }: JudgedBlock): boolean =>
    role !== 'caption' && reason !== 'reporting-line';
  const near = first(zone.head, signedBy, isSignable);
  const labelled = near.length > 0 ? [] : underLabel([...zone.head, ...zone.foot]);
  if (labelled.length > 0) return { names: labelled, signed: true };
  if (near.length > 0) return { names: near, signed: true };
  const agency = first(zone.head, agencyOf, ({ reason }) => reason === 'agency-line');
  if (agency.length > 0) return { names: agency, signed: true };
  for (const find of UNSIGNED) {
    const names = find(zone, own);
    if (names.length > 0) return { names, signed: false };
  }
  const far = first(own, signedBy, (judged) => isShort(judged) && judged.role === 'byline');
  return { names: far, signed: far.length > 0 };
}

function first(
  blocks: readonly JudgedBlock[],
  read: (judged: JudgedBlock) => readonly string[],
  holds: (judged: JudgedBlock) => boolean,
): readonly string[] {
  for (const judged of blocks) {
    const names = holds(judged) ? read(judged) : [];
    if (names.length > 0) return names;
  }
  return [];
}

const signedBy = ({ block }: JudgedBlock): readonly string[] => peopleFirst(block.text, signedIn(block.text));

/** "By Jane Roe | The Quay | 3 May": behind a bar stands the outlet. */
function peopleFirst(byline: string, names: readonly string[]): readonly string[] {
  const people = byline.includes('|') ? names.filter((name) => !isOutlet(name)) : names;
  return people.length > 0 ? people : names;
}

const namesOfElement = ({ block }: JudgedBlock): readonly string[] =>
  peopleFirst(block.text, splitNames(block.text).filter(isPrintedName));

function agencyOf({ block }: JudgedBlock): readonly string[] {
  const name = block.text.split(',', 1)[0]!;
  return isAgency(name) ? [name] : [];
}

/** "You might also like" under a plain text: the bylines that follow are those of other pages. */
function beforeOthers(blocks: readonly JudgedBlock[]): readonly JudgedBlock[] {
  const last = blocks.findLastIndex(({ role }) => role === 'body');
  const others = blocks.findIndex(
    ({ reason, block }, index) => index > last && reason === 'reading-on-only' && block.path.length === 0,
  );
  return others < 0 ? blocks : blocks.slice(0, others);
}

const AUTHOR_ELEMENT = /(?:^|[\s_-])(?:author(?!i)|byline|contributor|writer|autor)[a-z]{0,14}(?:$|[\s_-])/;
const REMARK = /comment|related|teaser|sidebar|promo|footer/;
const ROOT = new Set(['html', 'body']);

const namesAuthor = (judged: JudgedBlock): boolean =>
  judged.reason !== 'agency-line' && (judged.block.path.length === 0 || inAuthorElement(judged));

const inAuthorElement = ({ block }: JudgedBlock): boolean =>
  block.path.slice(-3).some(({ hints }) => AUTHOR_ELEMENT.test(hints)) &&
  !block.path.some(({ tag, hints }) => !ROOT.has(tag) && REMARK.test(hints));

const isStamp = ({ role }: JudgedBlock): boolean => role === 'dateline' || role === 'byline';

/** "Jane Roe | 3 May 2021", "3 May 2021 Jane Roe". Before a comma it may be a place, unless a note tells of the author. */
function besideDate({ block }: JudgedBlock, blocks: readonly JudgedBlock[]): readonly string[] {
  if (!/\d/.test(block.text)) return [];
  const people = partsOf(block.text).filter((part) => isPerson(part) && !isOutlet(part));
  const [name] = people;
  if (name === undefined || people.length > 1) return [];
  const isPlace = block.text.startsWith(`${name},`) && !blocks.some((other) => tellsOf(other, name));
  return isPlace ? [] : [name];
}

const LABEL =
  /^(?:(?:written|posted|published|words|text|story|report) by|by|von|par|por|autor(?:in)?|author|auteur|veröffentlicht von)\s?:?$/iu;

/** "Written by", and the name in the next block. */
function underLabel(blocks: readonly JudgedBlock[]): readonly string[] {
  const at = blocks.findIndex(({ block }) => LABEL.test(block.text));
  const next = at < 0 ? undefined : blocks[at + 1];
  return next === undefined ? [] : splitNames(next.block.text).filter(isPrintedName);
}

const OTHERS = new Set(['body', 'headline', 'caption', 'related', 'comment', 'standfirst', 'tags']);

/** A person's name alone on the line next to the date's. */
function nextToDate(blocks: readonly JudgedBlock[]): readonly string[] {
  const at = blocks.findIndex(
    ({ block, role }, index) =>
      !OTHERS.has(role) && isPerson(block.text) && (isDated(blocks[index - 1]) || isDated(blocks[index + 1])),
  );
  return at < 0 ? [] : [blocks[at]!.block.text];
}

const isDated = (judged: JudgedBlock | undefined): boolean =>
  judged !== undefined && judged.role === 'dateline' && /\d/.test(judged.block.text);

const NOTE = /^ (?:is|reports|covers|writes|has|joined|works)(?!\p{L})/u;

const tellsOf = ({ block }: JudgedBlock, name: string): boolean =>
  block.text.startsWith(name) && NOTE.test(block.text.slice(name.length));
