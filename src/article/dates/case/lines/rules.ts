import type { DateBasis } from '../../../../format/index.ts';
import type { Candidate } from '../types.ts';
import { isClock, isOfIssue, standsByName } from './clock.ts';
import type { LineDate } from './line-date.ts';
import { opensText } from './opens-text.ts';
import {
  CHANGED,
  CHANGED_BEHIND,
  OF_ISSUE,
  OF_OTHERS,
  POSTED_BEHIND,
  PUBLISHED,
  REMARKED,
  RIGHTS,
} from './words.ts';

export interface LineRule {
  /** Told to people as the reason. */
  readonly name: string;
  /** Null for a date that belongs to a sentence and not to the page. */
  readonly taken: Candidate['taken'] | null;
  readonly basis: DateBasis;
  readonly weight: number;
  readonly holds: (line: LineDate) => boolean;
}

/** Told of a date that stands there. */
export const BELOW = 'a line just below the text';

/** A line that holds a date and little else. */
const SHORT = 140;
/** Running text before a date in it: the date is the sentence's, not the page's. */
const LABEL = 60;

const isShort = ({ judged }: LineDate): boolean => judged.block.text.length <= SHORT;
const isLabelled = ({ before }: LineDate): boolean => before.length <= LABEL;
/** Right before the date at the end of a longer line. */
const labelOf = ({ judged, before }: LineDate): string => (isLine(judged.role) ? before.slice(-CLOSE) : '');
const CLOSE = 20;
const isLine = (role: string): boolean => role !== 'body' && role !== 'standfirst';
const names = (line: LineDate, hint: RegExp): boolean => hint.test(line.hints);
const isByline = ({ judged }: LineDate): boolean => judged.role === 'byline' || judged.role === 'dateline';

const LATE = /updat|modif|chang|aktualis/;
const DATED =
  /publi|posted|pubdate|entry-date|post-date|article-date|date-published|byline|dateline|timestamp|date-header/;
const REMARK = /comment|respond|reply|disqus/;
const TEASER =
  /relat|teaser|sidebar|widget|recommend|most-?read|popular|latest|trending|recent|more-|similar|promo|footer|ticker|carousel/;

/** What a visible date is, the first rule that holds decides: what names a date stands before where it stands. */
export const LINE_RULES: readonly LineRule[] = [
  other('signs a reader’s comment', 'comment', (line) => line.judged.role === 'comment' && isSignature(line)),
  other('in a reader’s comment', null, ({ judged }) => judged.role === 'comment'),
  other('a line that signs a comment', 'comment', ({ judged }) => REMARKED.test(judged.block.text)),
  other('in an element for comments', 'comment', (line) => names(line, REMARK) && line.place === 'below'),
  other('in a caption', 'caption', ({ judged }) => judged.role === 'caption'),
  other(
    'beside a notice of rights',
    'other',
    (line) => isShort(line) && RIGHTS.test(line.judged.block.text) && !PUBLISHED.test(line.before),
  ),
  published(
    'the line says that it was posted',
    'visible',
    4,
    (line) => isShort(line) && POSTED_BEHIND.test(line.behind),
  ),
  other('the words before it say it was changed', 'modified', (line) =>
    CHANGED.test(isLabelled(line) ? line.before : labelOf(line)),
  ),
  other('the words behind it say it was changed', 'modified', (line) => CHANGED_BEHIND.test(line.behind)),
  other(
    'in an element for changes',
    'modified',
    (line) => isShort(line) && names(line, LATE) && !names(line, DATED),
  ),
  published(
    'the words before it say it was published',
    'visible',
    4.5,
    (line) => isNear(line) && isShort(line) && isLabelled(line) && PUBLISHED.test(line.before),
  ),
  other(
    'the words before it say which issue of a paper it was printed in',
    'other',
    (line) => isLabelled(line) && OF_ISSUE.test(line.before),
  ),
  published('the issue and page of a paper', 'visible', 3, ({ behind }) => ISSUE.test(behind)),
  other('alone above the article: the page’s today', 'clock', isClock),
  published(
    'beside the number of the article or of its issue',
    'dateline',
    2.5,
    (line) => isAside(line.judged.role) && line.place === 'above-headline' && isBare(line) && isOfIssue(line),
  ),
  published(
    'a date alone between headline and text',
    'dateline',
    2.5,
    (line) => isAside(line.judged.role) && isHead(line) && isBare(line),
  ),
  published(
    'a date alone beside the beginning of the article',
    'dateline',
    2.5,
    (line) => isAside(line.judged.role) && isBeside(line) && isAlone(line),
  ),
  published(
    'a date beside a name over the text',
    'dateline',
    2.5,
    (line) => isAside(line.judged.role) && isSigned(line),
  ),
  other('in a teaser or a menu', 'other', ({ judged }) => isAside(judged.role)),
  other(
    'the words before it say what else it is',
    'other',
    (line) => isLabelled(line) && OF_OTHERS.test(line.before),
  ),
  published(
    'a time element at the head of the article',
    'time-element',
    4,
    (line) => line.element && (isByline(line) || isHead(line)),
  ),
  published(
    'the words before it say it was published',
    'visible',
    4,
    (line) => isNear(line) && isLabelled(line) && PUBLISHED.test(line.before),
  ),
  published(
    'in the article’s byline or dateline',
    'dateline',
    3.5,
    (line) => isByline(line) && line.place !== 'below' && line.place !== 'body',
  ),
  published('a short line between headline and text', 'dateline', 3, (line) => isHead(line) && isShort(line)),
  published(
    'a byline or dateline within the text',
    'dateline',
    2,
    (line) => isByline(line) && line.place === 'body',
  ),
  other('in an element for teasers', 'other', (line) => names(line, TEASER)),
  published('in an element for dates', 'visible', 2.5, (line) => isShort(line) && names(line, DATED)),
  published(BELOW, 'visible', 2.5, (line) => isByline(line) || (isBare(line) && isJustBelow(line))),
  published(
    'a short line just above the headline',
    'visible',
    1.5,
    (line) => isJustAbove(line) && isShort(line),
  ),
  published('a time element', 'time-element', 1, ({ element }) => element),
  published('a line with little else', 'visible', 0.8, (line) => isBare(line)),
  published('the dateline that opens the text', 'dateline', 3, opensText),
  other(
    'part of a sentence of the text',
    null,
    ({ judged }) => judged.role === 'body' || judged.role === 'standfirst',
  ),
  other('elsewhere on the page', 'other', () => true),
];

function other(name: string, taken: LineRule['taken'], holds: LineRule['holds']): LineRule {
  return { name, taken, basis: 'visible', weight: 0, holds };
}

function published(name: string, basis: DateBasis, weight: number, holds: LineRule['holds']): LineRule {
  return { name, taken: 'published', basis, weight, holds };
}

/** "Ada, 3 May 2021 | Reply": little stands behind the date. */
const isSignature = ({ before, behind }: LineDate): boolean =>
  before.length <= SIGNER && behind.length <= REPLY;
const SIGNER = 80;
const REPLY = 20;

/** "Wed, March 10, 2021 page 3". */
const ISSUE = /^[\s,|–—-]{0,3}(?:page|seite|página|pagina|стр)\.? ?\d{1,3}$/iu;

const isAside = (role: string): boolean =>
  role === 'related' || role === 'promotion' || role === 'navigation' || role === 'tags';

const isHead = ({ place, judged }: LineDate): boolean =>
  place === 'head' && judged.role !== 'headline' && judged.role !== 'standfirst';

/** Not in the running text; a line that opens with a label and a colon, or a label and a `<time>`, is its own even there. */
const isNear = (line: LineDate): boolean =>
  line.place !== 'body' ||
  line.judged.role !== 'body' ||
  ((line.element || line.before.endsWith(':')) && PUBLISHED.exec(line.before)?.index === 0);

/** Nothing at all beside it. */
const isAlone = ({ before, behind }: LineDate): boolean => before.length + behind.length <= 3;

const isSigned = (line: LineDate): boolean =>
  (line.place === 'above-headline' || line.place === 'head') && standsByName(line) && isBare(line);

const isBeside = ({ scene, index }: LineDate): boolean =>
  (scene.headline >= 0 && index === scene.headline - 1) ||
  (index >= scene.firstBody - 1 &&
    index <= scene.firstBody + 2 &&
    scene.headline >= 0 &&
    index > scene.headline);

const isBare = ({ before, behind }: LineDate): boolean => before.length <= 25 && behind.length <= 25;

const NEAR = 3;
const isJustAbove = ({ scene, index }: LineDate): boolean =>
  scene.headline >= index && scene.headline - index <= NEAR;
const isJustBelow = ({ scene, index, place }: LineDate): boolean =>
  place === 'below' && index - scene.lastBody <= NEAR;
