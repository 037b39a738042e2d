import type { Line } from '../../../text/lines.ts';
import type { Field } from '../../field.ts';
import { fieldOf, lineField } from '../labelled.ts';
import { isDateLine } from '../line-kinds.ts';

/**
 * The head's lines without a label. Above the date stands the outlet; the headline stands over both, and in older
 * exports under them. `titled`: a label gives the headline already.
 */
export function looseHead(lines: readonly Line[], titled: boolean): Field[] {
  const date = dateAmong(lines);
  if (date < 1) return lines.flatMap((line, i) => lineField(line, i === 0 && !titled ? 'headline' : 'other'));
  const above = lines.slice(0, date - 1);
  const below = lines.slice(date + 1);
  const title = titled ? [] : above.length > 0 ? above.slice(0, 1) : firstParagraph(below);
  const taken = new Set(title);
  const rest = [...above, ...below].filter((line) => !taken.has(line));
  return [
    ...lineField(lines[date - 1]!, 'other', 'publisher'),
    ...lineField(lines[date]!, 'dateline', 'date'),
    ...fieldOf('headline', title[0]?.start ?? 0, title.at(-1)?.end ?? 0),
    ...rest.flatMap((line) => lineField(line, 'other')),
  ];
}

/** The first line that is a date, and is not the headline said twice. */
const dateAmong = (lines: readonly Line[]): number =>
  lines.findIndex(({ text }, i) => i > 0 && text !== lines[i - 1]!.text && isDateLine(text));

/** What follows right under the date names the edition; after a blank line comes the headline. */
function firstParagraph(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex(({ gap }) => gap > 0);
  if (from < 0) return [];
  const to = lines.findIndex(({ gap }, i) => i > from && gap > 0);
  return lines.slice(from, to < 0 ? lines.length : to);
}
