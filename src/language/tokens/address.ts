import { isSpace } from '../../text/index.ts';
import { AT, isLetter, isWord, PERIOD } from './characters.ts';

const TRAILING = new Set([...'.,;:!?)]}>"\'”’»']);

/** Where a web address that begins at `at` ends, its sentence's punctuation left off; -1 for none. */
export function addressEnd(text: string, at: number): number {
  if (!text.startsWith('http', at) && !text.startsWith('www.', at)) return -1;
  if (!text.startsWith('www.', at) && !/^https?:\/\//.test(text.slice(at, at + 8))) return -1;
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  while (TRAILING.has(text[end - 1]!)) end--;
  return end;
}

/** Where the address or name at a host ends whose local part ends with an "@" at `at`; -1 for none. */
export function mailEnd(text: string, at: number): number {
  const isMail = text.charCodeAt(at) === AT && isLetter(text.charCodeAt(at + 1));
  return isMail ? nameEnd(text, at + 1) : -1;
}

/** Does "NAME.Name@host" follow, from a word's inner period on? No blank stands before the "@". */
export function isLocalPart(text: string, period: number): boolean {
  let at = period + 1;
  while (at - period < LONGEST_LOCAL && isLocal(text, at)) at++;
  return text.charCodeAt(at) === AT && isLetter(text.charCodeAt(at + 1));
}

const LONGEST_LOCAL = 40;
const isLocal = (text: string, at: number): boolean =>
  isWord(text.charCodeAt(at)) || '._-'.includes(text[at] ?? ' ');

/** Where a handle or hashtag that begins at `at` ends ("@desk", "#Flood"), -1 for none. */
export function handleEnd(text: string, at: number): number {
  const mark = text[at];
  if ((mark !== '@' && mark !== '#') || !isLetter(text.charCodeAt(at + 1))) return -1;
  return nameEnd(text, at + 1);
}

function nameEnd(text: string, end: number): number {
  while (isWord(text.charCodeAt(end)) || '._-'.includes(text[end] ?? ' ')) end++;
  while (text.charCodeAt(end - 1) === PERIOD || text[end - 1] === '-') end--;
  return end;
}

const FILE_ENDINGS = new Set([
  'doc',
  'docx',
  'xls',
  'xlsx',
  'pdf',
  'ppt',
  'txt',
  'csv',
  'jpg',
  'gif',
  'zip',
  'htm',
  'html',
]);

/** Does a file's name end behind the period at `period` ("PLAN.PDF")? */
export function isFileEnding(text: string, period: number): boolean {
  let end = period + 1;
  while (end - period < 6 && isWord(text.charCodeAt(end))) end++;
  return FILE_ENDINGS.has(text.slice(period + 1, end).toLowerCase());
}
