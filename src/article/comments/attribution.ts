import { findDates } from '../dates/reading/find.ts';
import { readingOf } from '../dates/reading/iso.ts';
import type { DateHints } from '../dates/reading/types.ts';
import { AGE, SHORT_AGE } from './age.ts';

/** The line that says who wrote a comment and when. */
export interface Attribution {
  readonly author: string | null;
  /** Null too where the line says only how long ago it was. */
  readonly date: string | null;
  /** The line says when, by a date or by an age. */
  readonly dated: boolean;
}

const LONGEST = 140;
const OPENING = /^(?:comment(?:ed)? by|posted by|by|kommentar von|commentaire de|comentario de|von|par)\s+/iu;
const SAYS =
  /\s+(?:says|said|wrote|writes|commented|replied|sagt|schreibt|schrieb|meint|a dit|dit|dice|escribió|skriver|пишет|написал\p{L}*)\s*[:,]?\s*$/iu;
const EDGES = /^[\s|,:•·@#/–—-]+|[\s|,:•·@/([–—-]+$/gu;
const BUTTONS =
  /(?<!\p{L})(?:reply|report|permalink|link|like|antworten|répondre|responder|rispondi|edit|share|log in to reply|on|at|um|am|le|à|el|il|del|uhr)(?!\p{L})\s*$/iu;

/** Reads a line as a comment's attribution: it is dated or says "comment by", and is short. Null for other lines. */
export function attributionOf(line: string, hints: DateHints): Attribution | null {
  if (line.length > LONGEST) return null;
  if (SHORT_AGE.test(line)) return { author: null, date: null, dated: true };
  const date = findDates(line, hints).find(({ day }) => day !== null);
  const said = OPENING.test(line) || SAYS.test(line);
  if (date === undefined) {
    const age = AGE.exec(line);
    if (age !== null && !isSentence(line)) return agedLine(line, age);
    if (!said) return null;
  }
  const words = date === undefined ? line : `${line.slice(0, date.start)}`;
  const rest = date !== undefined && words.trim().length < 2 ? line.slice(date.end) : words;
  if (date !== undefined && isSentence(rest)) return null;
  return {
    author: nameIn(rest),
    date: date ? (readingOf(date)?.value ?? null) : null,
    dated: date !== undefined,
  };
}

/** "NAME • 3 hours ago": an age stands behind the name, or alone. */
function agedLine(line: string, age: RegExpExecArray): Attribution {
  const before = line.slice(0, age.index);
  const name = before.trim().length < 2 ? line.slice(age.index + age[0].length) : before;
  return { author: nameIn(name), date: null, dated: true };
}

/** Running text that only mentions a date. */
const isSentence = (text: string): boolean => text.split(' ').length > 9;

/** "Ada > Gull": whom the comment answers. */
const ANSWERED = /\s[>›»→▸]\s.*$/u;

const HOUR = /^\d{1,2}[.:h]\d{2}$/;

function nameIn(words: string): string | null {
  let name = words.replace(EDGES, '').replace(OPENING, '').replace(ANSWERED, '');
  for (let previous = ''; previous !== name; ) {
    previous = name;
    name = name.replace(EDGES, '').replace(BUTTONS, '').replace(SAYS, '').replace(EDGES, '');
  }
  return /\p{L}|\d/u.test(name) && !HOUR.test(name) ? name : null;
}
