import { isOutlet } from '../credit/agencies.ts';
import { cleanName } from './clean-name.ts';
import { isPerson } from './printed-name.ts';

const BETWEEN =
  /\s*(?:;|\||\s(?:and|und|et|y|e|og|och|en|ja|и|و|ve)\s|&|\s\/\s|(?<=\p{L}{2}),(?=\s)(?:\s+(?:and|und|et|y|e)(?=\s))?)\s*/giu;

/** What stands behind a name and is none: "Jane Roe, Political Editor". */
const POST =
  /(?<!\p{L})(?:editor|reporter|correspondent|writer|columnist|journalist|contributor|producer|analyst|bureau|chief|director|professor|lecturer|researcher|fellow|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédact\p{L}+|redactor\p{L}*|periodista|giornalista|ph\.?\s?d|m\.?d\.?|md|rn|rdn?|mba|jr\.?|sr\.?)(?!\p{L})/iu;

/** What is longer is no byline, and is not read to its end. */
const LONGEST = 1000;

/** "By Staff and news service reports": nobody is named, and the words belong together. */
const REPORTS =
  /^(?:by\s+|from\s+)?((?:(?:staff|news|wire|local|agency|service|press)(?:\s+(?:and|&)\s+|\s+|\/|-))+reports?)$/i;

/** The names in a byline, in order; posts behind them left off, and what a post is of. */
export function splitNames(byline: string): string[] {
  const reports = REPORTS.exec(byline)?.[1];
  if (reports !== undefined) return [reports];
  const names: string[] = [];
  let behindPost = false;
  for (const part of byline.slice(0, LONGEST).replaceAll('&amp;', '&').split(BETWEEN)) {
    const name = cleanName(part);
    if (name === null) continue;
    const isPost =
      names.length > 0 &&
      (POST.test(name) ||
        (POST.test(part) && !isPerson(name)) ||
        isDegree(name) ||
        isPlace(name, names, byline));
    const isLeft: boolean = isPost || (behindPost && !isPerson(name));
    behindPost = isLeft || POST.test(part);
    if (!isLeft && !names.includes(name)) names.push(name);
  }
  return names;
}

/** "Jane Roe, Norhaven": one word behind a comma or a slash and somebody's whole name, which is no agency, says where from. */
const isPlace = (name: string, before: readonly string[], byline: string): boolean =>
  !name.includes(' ') &&
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  !isOutlet(name) &&
  before.every(isPerson) &&
  (byline.includes(`, ${name}`) || byline.includes(` / ${name}`));

/** "Jane Roe, MS, RDN, E-RYT 200": what somebody has learnt. */
const isDegree = (words: string): boolean =>
  /^(?:(?:BA|BS|BSc|MA|MS|MSc|MSN|MBA|MPH|MD|DO|DC|DVM|DDS|PhD|PharmD|JD|LLM|RD|RDN|LD|LDN|RN|NP|CPT|CSCS|LCSW|LMFT|CFP|CPA|CFA|E?-?RYT)(?:[ -]?\d+)?\s?)+$/u.test(
    words,
  );
