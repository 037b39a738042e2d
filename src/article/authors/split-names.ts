import { cleanName } from './clean-name.ts';

const BETWEEN = /\s*(?:;|\||\s(?:and|und|et|y|e|og|och|en|ja|и|و|ve)\s|&|\s\/\s|(?<=\p{L}{2}),(?=\s))\s*/giu;

/** What stands behind a name and is none: "Jane Roe, Political Editor". */
const POST =
  /(?<!\p{L})(?:editor|reporter|correspondent|writer|columnist|journalist|contributor|producer|analyst|bureau|chief|director|professor|lecturer|researcher|fellow|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédact\p{L}+|redactor\p{L}*|periodista|giornalista|ph\.?\s?d|m\.?d\.?|md|rn|rdn?|mba|jr\.?|sr\.?)(?!\p{L})/iu;

/** The names in a byline, in order; posts behind them left off. */
export function splitNames(byline: string): string[] {
  const names: string[] = [];
  for (const part of byline.replaceAll('&amp;', '&').split(BETWEEN)) {
    const name = cleanName(part);
    if (name === null || (names.length > 0 && POST.test(name))) continue;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}
