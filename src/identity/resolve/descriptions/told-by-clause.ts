import { childBy, subtreeRange, type Title, type Token } from '../../../language/index.ts';
import type { Located } from '../../entities/draft.ts';
import type { Reading } from '../reading.ts';

/** Offices by the verb (lemma) of who holds them. */
const OFFICE_OF: ReadonlyMap<string, string> = new Map([
  ['head', 'head'],
  ['chair', 'chairman'],
  ['lead', 'leader'],
  ['direct', 'director'],
  ['run', 'head'],
  ['command', 'commander'],
  ['manage', 'manager'],
  ['coach', 'coach'],
  ['edit', 'editor'],
]);

const ADVERB = /^(also|now|currently|still|both)$/;

/** The longest description of an office or of what is headed, in words. */
const LONGEST = 7;

/** "Jane Roe, who heads the board", "who is also finance minister": what the clause says that she is. */
export function tellOffice(reading: Reading, pronoun: Located): void {
  const { mention, segment } = pronoun;
  if (segment.tokens[mention.from]!.lower !== 'who') return;
  const draft = reading.byMention.get(mention);
  if (draft === undefined || draft.type !== 'person' || draft.plural) return;
  const verb = verbAfter(segment.tokens, mention.to);
  const office = officeHeld(pronoun, verb);
  if (office !== null) draft.told.push({ title: office, segment });
  const title = titleBorne(pronoun, verb);
  if (title !== null) draft.titles.push({ title, segment });
}

function verbAfter(tokens: readonly Token[], from: number): number {
  let at = from;
  while (ADVERB.test(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** "heads the board": an office that the page has no noun for. */
function officeHeld({ segment }: Located, at: number): Title | null {
  const verb = segment.tokens[at];
  const noun = verb?.xpos === 'VBZ' ? OFFICE_OF.get(verb.lemma) : undefined;
  const object = noun === undefined ? null : childBy(segment, at, 'obj');
  if (noun === undefined || object === null) return null;
  const { from, to } = subtreeRange(segment, object, (child) => child > object);
  if (to - from > LONGEST || from <= at) return null;
  const { tokens, text } = segment;
  const end = tokens[to - 1]!.end;
  const of = text.slice(tokens[from]!.start, end);
  return { start: verb!.start, end, title: noun, of, former: false };
}

const OFFICE =
  /^(minister|premier|president|chair(wo)?man|chair|director|mayor|governor|secretary|head|chief|leader|spokes(wo)?man|spokesperson|ambassador|commissioner|commander|treasurer|coach|editor|chancellor)$/;

/** "is also finance minister": the bare title, as the page has it. */
function titleBorne({ segment: { tokens, text } }: Located, at: number): Title | null {
  if (tokens[at]?.lower !== 'is') return null;
  const from = verbAfter(tokens, at + 1);
  let to = from;
  while (to < tokens.length && to - from < LONGEST && /^(NOUN|ADJ|PROPN)$/.test(tokens[to]!.upos)) to++;
  if (to === from || !OFFICE.test(tokens[to - 1]!.lower)) return null;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  return { start, end, title: text.slice(start, end), of: null, former: false };
}
