import { isAgency } from '../credit/agencies.ts';
import type { JudgedBlock } from '../types.ts';
import { isAccount } from './account.ts';
import { aloneByText } from './alone.ts';
import { inAuthorElement, isByline, namesOfElement } from './author-elements.ts';
import { besideDate, nextToDate, signsFoot } from './beside-date.ts';
import { peopleFirst } from './people-first.ts';
import { isPerson } from './printed-name.ts';
import { isReadingTime } from './reading-time.ts';
import { signedIn } from './signed.ts';
import { underLabel } from './under-label.ts';
import { isShort, type Zone, zoneOf } from './zone.ts';

/** The authors that the visible page names. */
export interface Bylines {
  readonly names: readonly string[];
  /** A line says that they wrote it ("by"); else they stand where authors are named. */
  readonly signed: boolean;
}

interface Finder {
  readonly signed: boolean;
  readonly find: (zone: Zone, blocks: readonly JudgedBlock[]) => readonly string[];
}

/** Where authors are looked for; the first place that names anybody is believed. */
const FINDERS: readonly Finder[] = [
  signed((zone) => signedOver(zone.head.filter(isSignable))),
  signed((zone) => underLabel([...zone.head, ...zone.foot])),
  signed((zone) => first(zone.head, agencyOf, ({ reason }) => reason === 'agency-line')),
  placed((zone) => first(zone.head, namesOfElement, isByline)),
  placed((zone) => first(zone.head, namesOfElement, (one) => one.role !== 'body' && inAuthorElement(one))),
  placed((zone, blocks) => first(zone.head, (one) => besideDate(one, blocks), isStamp)),
  placed((zone, blocks) => nextToDate(zone.head, blocks)),
  placed((zone) => first(zone.foot, signedBy, ({ role }) => role !== 'related' && role !== 'body')),
  placed((zone) => first(zone.foot, namesOfElement, isByline)),
  placed((zone) => first(zone.foot, wholeText, (one) => isPerson(one.block.text) && inAuthorElement(one))),
  signed((_, blocks) => first(blocks, signedBy, (one) => isShort(one) && one.role === 'byline')),
  placed((_, blocks) => aloneByText(blocks)),
  placed((_, blocks) => signsFoot(blocks)),
];

/** Names in the visible bylines, those near the article's text first. */
export function authorsOfBylines(blocks: readonly JudgedBlock[]): Bylines {
  const own = beforeOthers(blocks);
  const zone = zoneOf(own);
  for (const finder of FINDERS) {
    const names = finder.find(zone, own);
    if (names.length > 0) return { names, signed: finder.signed };
  }
  return { names: [], signed: false };
}

function signed(find: Finder['find']): Finder {
  return { signed: true, find };
}

function placed(find: Finder['find']): Finder {
  return { signed: false, find };
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

function signedBy({ block }: JudgedBlock): readonly string[] {
  return peopleFirst(block.text, signedIn(block.text));
}

/** Who signs first; "Posted by admin" over "By Jane Roe" says who works the machine. */
function signedOver(blocks: readonly JudgedBlock[]): readonly string[] {
  let account: readonly string[] = [];
  for (const judged of blocks) {
    const names = signedBy(judged);
    if (!names.every(isAccount)) return names;
    if (account.length === 0) account = names;
  }
  return account;
}

function wholeText({ block }: JudgedBlock): readonly string[] {
  return [block.text];
}

function agencyOf({ block }: JudgedBlock): readonly string[] {
  const name = block.text.split(',', 1)[0]!;
  return isAgency(name) ? [name] : [];
}

function isSignable({ role, reason }: JudgedBlock): boolean {
  return role !== 'caption' && reason !== 'reporting-line';
}

/** A line for date or author; in a dump one for the time it takes to read, too. */
function isStamp({ role, block }: JudgedBlock): boolean {
  return role === 'dateline' || role === 'byline' || (block.tag === 'line' && isReadingTime(block.text));
}

/** "You might also like" under a plain text: the bylines that follow are those of other pages. */
function beforeOthers(blocks: readonly JudgedBlock[]): readonly JudgedBlock[] {
  const last = blocks.findLastIndex(({ role }) => role === 'body');
  const others = blocks.findIndex(
    ({ reason, block }, index) => index > last && reason === 'reading-on-only' && block.path.length === 0,
  );
  return others < 0 ? blocks : blocks.slice(0, others);
}
