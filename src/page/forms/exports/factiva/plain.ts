import type { Line } from '../../../text/lines.ts';
import type { Field } from '../../field.ts';
import { fieldOf, lineField } from '../labelled.ts';
import { tagOfName } from '../languages.ts';
import { isDateLine, isRights, isWordCount } from '../line-kinds.ts';

const DOCUMENT = /^Document [A-Z0-9]{4,}\w*$/;
const FOOTER = /^Page \d+ of \d+|©\s*\d{4}\s+(?:Factiva|Dow Jones)/i;
const CLOCK = /^\d{1,2}:\d{2}(?:\s?(?:[ap]m|gmt|[a-z]{3,4}))?$/i;
const BY = /^(?:by|von|par|por|di|door|af|av)\s/i;
/** The head under the word count has date, time, outlet, code, edition, page, language and rights. */
const LONGEST_HEAD = 12;

/** An article without codes: headline, "543 words", date, outlet, code, language, rights, and then the text. */
export function readPlain(lines: readonly Line[]): Field[] {
  const count = lines.findIndex(({ text }) => isWordCount(text));
  const body = count < 0 ? -1 : afterHead(lines, count);
  if (body < 0) return lines.flatMap((line) => lineField(line, 'other'));
  const end = lines.findIndex(({ text }, i) => i >= body && DOCUMENT.test(text));
  const tail = beforeProvider(lines, body, end < 0 ? lines.length : end);
  return [
    ...titleFields(lines.slice(0, count)),
    ...lineField(lines[count]!, 'other'),
    ...sourceFields(lines.slice(count + 1, body)),
    ...textFields(lines.slice(body, tail)),
    ...lines.slice(tail).flatMap((line) => lineField(line, DOCUMENT.test(line.text) ? 'other' : 'legal')),
  ];
}

/** The text begins after the rights, else after the language, else after a blank line under date and outlet; -1 elsewhere. */
function afterHead(lines: readonly Line[], count: number): number {
  const head = lines.slice(count + 1, count + 1 + LONGEST_HEAD);
  const language = head.findIndex(({ text }) => isLanguage(text));
  const rights = head.findIndex(({ text }, i) => i > language && isRights(text));
  const last = rights >= 0 ? rights : language;
  if (last < 0) {
    const blank = head.findIndex(({ gap }, i) => i >= 2 && gap > 0);
    return blank < 0 ? -1 : count + 1 + blank;
  }
  const more = head.slice(last + 1).findIndex(({ text }) => !isRights(text));
  return count + 2 + last + Math.max(0, more);
}

const isLanguage = (text: string): boolean => /^[\p{L}]+$/u.test(text) && tagOfName(text) !== null;

/** Over the word count: a section, the headline, the byline; the first two or the last may be missing. */
function titleFields(lines: readonly Line[]): Field[] {
  const last = lines.at(-1);
  const signed =
    lines.length > 1 && last !== undefined && (BY.test(last.text) || isName(last, lines.at(-2)!));
  const titles = signed ? lines.slice(0, -1) : lines;
  const title = titles.length - 1;
  return [
    ...titles.flatMap((line, i) => lineField(line, i === title ? 'headline' : 'other')),
    ...(signed ? lineField(last, 'byline', 'byline') : []),
  ];
}

const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|el|bin)){1,3}$/u;

/** Two to four words in capitals under a line that is longer: who wrote it. */
const isName = ({ text }: Line, above: Line): boolean =>
  NAME.test(text) && above.text.length > text.length * 1.5 && above.text.includes(' ');

/** Date, perhaps the time, and then the outlet; what follows are codes and editions. */
function sourceFields(lines: readonly Line[]): Field[] {
  const date = lines.findIndex(({ text }) => isDateLine(text));
  const outlet = lines.findIndex(({ text }, i) => i > date && !CLOCK.test(text));
  return lines.flatMap((line, i) => {
    if (i === date) return lineField(line, 'dateline', 'date');
    if (i === outlet && date >= 0) return lineField(line, 'other', 'publisher');
    if (isLanguage(line.text)) return lineField(line, 'other', 'language');
    return lineField(line, isRights(line.text) ? 'legal' : 'other');
  });
}

/** The provider's name may stand alone under the text; the rights name it too. */
function beforeProvider(lines: readonly Line[], body: number, end: number): number {
  const rights = lines.slice(0, body).findLast(({ text }) => isRights(text))?.text ?? '';
  const last = lines[end - 1];
  const named = last !== undefined && end - 1 > body && last.text.length > 3 && rights.includes(last.text);
  return named ? end - 1 : end;
}

/** The text, without the footers of printed pages in it. */
function textFields(lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && !FOOTER.test(line.text)) continue;
    if (i > from) fields.push(...fieldOf('body', lines[from]!.start, lines[i - 1]!.end));
    if (line !== undefined) fields.push(...lineField(line, 'legal'));
    from = i + 1;
  }
  return fields;
}
