import type { Candidate, Case } from '../types.ts';
import { isAgendaLine } from '../words/datelines.ts';

/** So many hours down the page, each later than the next or earlier, are the entries of a live blog. */
const FEWEST = 3;
/** How far below its hour the text of an entry begins. */
const NEAR = 3;
const HOUR = /^(\d{1,2})[.:h](\d{2}) ?([ap])?\.?m?\.?(?: (?:[A-Z]{2,4}|Uhr))?$/;

/** The hours over a live blog's entries, and the titles right under them. By line, what each weighs. */
export function judgeLiveHours({ candidates, verdicts }: Case): ReadonlyMap<number, number> {
  const hours = candidates.filter((c) => hourOf(c) !== null && opensEntry(c.index));
  const weights = new Map<number, number>();
  if (hours.length < FEWEST || !isInOrder(hours.map((c) => hourOf(c)!))) return weights;
  for (const { index, text } of candidates.slice(0, hours[0]!.index))
    if (verdicts[index] === null && isAgendaLine(text))
      verdicts[index] = { role: 'other', reason: 'key-event' };
  for (const { index } of hours) {
    verdicts[index] = { role: 'dateline', reason: 'entry-hour' };
    weights.set(index, ENTRY);
    const title = candidates[index + 1]!;
    if (title.prose > 0 || title.sentence || verdicts[title.index] !== null) continue;
    verdicts[title.index] = { role: 'body', reason: 'entry-title' };
    weights.set(title.index, 0);
  }
  return weights;

  function opensEntry(at: number): boolean {
    return candidates.slice(at + 1, at + 1 + NEAR).some((c) => c.prose > 0 && verdicts[c.index] === null);
  }
}

/** An entry belongs to the text, and outweighs the buttons under it. */
const ENTRY = 1;

function hourOf({ text, size }: Candidate): number | null {
  const read = size > 16 ? null : HOUR.exec(text);
  if (read === null) return null;
  const hour = Number(read[1]) % (read[3] === undefined ? 24 : 12);
  return (hour + (read[3] === 'p' ? 12 : 0)) * 60 + Number(read[2]);
}

const isInOrder = (minutes: readonly number[]): boolean =>
  minutes.every((m, i) => i === 0 || m <= minutes[i - 1]!) ||
  minutes.every((m, i) => i === 0 || m >= minutes[i - 1]!);
