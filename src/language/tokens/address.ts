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

/** Where the e-mail address ends whose local part is `text.slice(start, at)`, an "@" at `at`; -1 for none. */
export function mailEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== AT) return -1;
  const end = nameEnd(text, at + 1);
  return text.slice(at, end).includes('.') ? end : -1;
}

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
