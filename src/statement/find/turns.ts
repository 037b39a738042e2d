import type { Sentence } from '../../language/index.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import type { Draft } from '../types.ts';

const LONGEST_LABEL = 6;
const LABEL = /^(?:[A-Z][\p{L}.'’-]*|[A-Z]{2,}|of|the|de|van|von|al)$/u;
const NOT_SPEAKERS = new Set([
  'note',
  'read',
  'more',
  'photo',
  'video',
  'question',
  'q',
  'update',
  'source',
  'watch',
]);

/** A transcript's labelled turns ("SMITH: ..."): told from a chance colon by a label that comes back. */
export function draftTurns(reading: Reading): Draft[] {
  const paragraphs = Map.groupBy(reading.segment.sentences, ({ paragraph }) => paragraph);
  const turns = [...paragraphs.values()].flatMap((sentences) => turnOf(reading, sentences) ?? []);
  const counts = new Map<string, number>();
  for (const turn of turns) counts.set(turn.label, (counts.get(turn.label) ?? 0) + 1);
  const repeated = [...counts.values()].filter((n) => n > 1).length;
  if (turns.length < 3 || repeated < 1) return [];
  return turns.map(({ draft }) => draft);
}

interface Turn {
  readonly label: string;
  readonly draft: Draft;
}

/** A paragraph's sentences that a label opens. */
function turnOf(reading: Reading, sentences: readonly Sentence[]): Turn[] | null {
  const { segment, tokens } = reading;
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return null;
  const colon = colonOf(reading, first.from, sentenceAt(reading, first.from).to);
  if (colon < 0 || !speaks(reading, colon + 1, last.to)) return null;
  const label = segment.text.slice(tokens[first.from]!.start, tokens[colon - 1]!.end);
  const head = colon - 1;
  const source = { from: first.from, to: colon, head, refersTo: head, rule: 'turn' };
  const content = [{ from: colon + 1, to: last.to }];
  const cue = [{ from: colon, to: colon + 1 }];
  const draft: Draft = {
    frame: 'turn',
    act: 'said',
    lemma: ':',
    head: colon,
    cue,
    content,
    source,
    addressee: null,
    rule: 'transcript turn',
  };
  return [{ label, draft }];
}

/** A turn has a finite verb or a few words; a line of a table ("Votes: 120") has neither. */
function speaks({ tokens }: Reading, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.upos !== 'PUNCT' && tokens[at]!.upos !== 'NUM') words++;
  return words > 1;
}

function colonOf({ tokens }: Reading, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST_LABEL + 1); at++) {
    const { text, lower } = tokens[at]!;
    if (text === ':') return at > from ? at : -1;
    if (!LABEL.test(text) || NOT_SPEAKERS.has(lower)) return -1;
  }
  return -1;
}
