import { findDates } from '../dates/reading/find.ts';
import type { JudgedBlock } from '../types.ts';
import { isAcronym, isAgency, isOutlet } from './agencies.ts';

const PARTS = /\s+[|–—-]\s+|\s*[|•·/()]\s*|,\s+|\s+(?:avec|mit|with|con|com)\s+/u;
const AND = /\s+(?:and|und|et|y|e|и|ve)\s+/iu;
const BY = /^(?:by|von|par|por|di|avec|mit|with|con|com)\s/iu;
const LONGEST = 120;

/** Outlets in the lines between headline and text: "Harbour TV – January 10, 2020", "By Jane Roe | The Lantern | 3 May". */
export function creditOfBylines(blocks: readonly JudgedBlock[]): string[] {
  const end = blocks.findIndex(({ role }) => role === 'body' || role === 'standfirst');
  const start = blocks.findIndex(({ role }) => role === 'headline');
  const head = blocks.slice(start + 1, Math.max(0, end));
  const alone = head.filter(({ block }) => isAgency(block.text)).map(({ block }) => block.text);
  const named = head
    .filter(({ role, block }) => (role === 'byline' || role === 'dateline') && block.text.length <= LONGEST)
    .flatMap(({ block }) => outletsIn(block.text));
  return [...named, ...alone];
}

/** Letters alone count only at the beginning of a dated line; behind a date they are its zone. */
function outletsIn(line: string): string[] {
  const date = findDates(line)[0];
  const words = date ? `${line.slice(0, date.start)} | ${line.slice(date.end)}` : line;
  const whole = words.split(PARTS).map((part) => withoutBy(part.trim()));
  const parts = [...whole, ...whole.flatMap((part) => part.split(AND).slice(1).filter(isAgency))];
  const first = date !== undefined && date.start > 0 && isAcronym(parts[0] ?? '') ? [parts[0]!] : [];
  return [
    ...first,
    ...parts.filter((part) => part.length > 1 && part.length <= LONGEST_NAME && isOutlet(part)),
  ];
}

const LONGEST_NAME = 40;

const withoutBy = (part: string): string => (isOutlet(part.replace(BY, '')) ? part.replace(BY, '') : part);
