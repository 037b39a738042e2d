import type { Line } from '../../../text/lines.ts';
import type { Field } from '../../field.ts';
import { fieldOf, type Label, labelledField, labelOf, lastOf, lineField } from '../labelled.ts';
import { isRights } from '../line-kinds.ts';
import { AMONG_TAIL, HEAD } from './labels.ts';
import { looseHead } from './loose-head.ts';
import { isBodyMark, startOfText, zonesOf } from './zones.ts';

const COUNTER =
  /^(?:(?:document|dokument)\s+)?\d+\s+(?:of|von|de|di|van)\s+\d+(?:\s+(?:documents?|dokumente?n?))?$|^page \d+ of \d+$/i;

/** One article of a LexisNexis export: classic ("2 of 50 DOCUMENTS"), or Nexis Uni and Lexis+ ("End of Document"). */
export function readNexis(lines: readonly Line[]): Field[] {
  const zones = zonesOf(lines);
  if (zones === null) return lines.flatMap((line) => lineField(line, 'other'));
  const { body, tail } = zones;
  return [
    ...headFields(lines.slice(0, body)),
    ...(body < tail ? bodyFields(lines.slice(body, tail)) : []),
    ...labelledFields(lines.slice(tail), AMONG_TAIL),
  ].sort((a, b) => a.start - b.start);
}

function headFields(lines: readonly Line[]): Field[] {
  const plain = new Set(lines.filter(({ text }) => COUNTER.test(text) || isRights(text)));
  const labelled = labelledLines(lines, HEAD);
  const loose = lines.filter((line) => !plain.has(line) && !labelled.has(line) && !isBodyMark(line));
  const fields = labelledFields([...labelled], HEAD);
  return [
    ...[...plain].flatMap((line) => lineField(line, isRights(line.text) ? 'legal' : 'other')),
    ...fields,
    ...looseHead(
      loose,
      fields.some(({ role }) => role === 'headline'),
    ),
    ...lines.filter((line) => isBodyMark(line)).flatMap((line) => lineField(line, 'other')),
  ];
}

/** An abstract may stand before the text ("ABSTRACT", "FULL TEXT"): it is the archive's. */
function bodyFields(lines: readonly Line[]): Field[] {
  const full = lines.findIndex(({ text }) => /^full text\s?:?$/i.test(text));
  const text = lines.slice(full + 1);
  return [
    ...lines.slice(0, full + 1).flatMap((line) => lineField(line, 'other')),
    ...(text.length > 0 ? fieldOf('body', startOfText(text[0]!), text.at(-1)!.end) : []),
  ];
}

/** The lines that a label begins, and those that go on with it. */
function labelledLines(lines: readonly Line[], known: ReadonlyMap<string, Label>): ReadonlySet<Line> {
  const found = new Set<Line>();
  const ends = (line: Line): boolean =>
    labelOf(line, known) !== null || isBodyMark(line) || isRights(line.text);
  for (let at = 0; at < lines.length; at++) {
    if (labelOf(lines[at]!, known) === null) continue;
    const last = lastOf(lines, at, ends);
    for (; at <= last; at++) found.add(lines[at]!);
    at = last;
  }
  return found;
}

function labelledFields(lines: readonly Line[], known: ReadonlyMap<string, Label>): Field[] {
  const fields: Field[] = [];
  const ends = (line: Line): boolean => labelOf(line, known) !== null || isRights(line.text);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const found = labelOf(line, known);
    if (found === null) {
      const role = isRights(line.text) ? 'legal' : lines[at - 1]?.text === 'Graphic' ? 'caption' : 'other';
      fields.push(...lineField(line, role));
      continue;
    }
    at = lastOf(lines, at, ends);
    fields.push(...labelledField(line, found.from, lines[at]!.end, known.get(found.label)!));
  }
  return fields;
}
