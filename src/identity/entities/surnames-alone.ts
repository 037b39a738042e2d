import type { Mention, Segment, Token } from '../../language/index.ts';

/**
 * The surnames of people whom an article names in full, where they stand alone and were taken for no name
 * ("Farhana Begum leads the agency. Begum demanded boats"): as mentions, in the order of the text.
 */
export function surnamesAlone(segments: readonly Segment[], segment: Segment): Mention[] {
  const surnames = fullNames(segments);
  if (surnames.size === 0) return [];
  const taken = takenTokens(segment);
  const found: Mention[] = [];
  const { tokens } = segment;
  for (let at = 0; at < tokens.length; at++)
    if (
      taken[at] === 0 &&
      !isSmall(tokens[at]!.text) &&
      surnames.has(tokens[at]!.text) &&
      standsAlone(tokens, at)
    )
      found.push(mentionOf(tokens[at]!, at));
  return found;
}

/** The last words of people's names of two words and more. */
function fullNames(segments: readonly Segment[]): Set<string> {
  const surnames = new Set<string>();
  for (const { mentions, tokens } of segments)
    for (const { kind, type, from, to } of mentions)
      if (kind === 'name' && type === 'person' && to - from > 1 && tokens[to - 1]!.text.length > 2)
        surnames.add(tokens[to - 1]!.text);
  return surnames;
}

function takenTokens({ tokens, mentions }: Segment): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { kind, from, to } of mentions) if (kind === 'name') taken.fill(1, from, to);
  return taken;
}

/** Begins with a small letter of ASCII: most words do, and no surname looked for. */
const isSmall = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code > 96 && code < 123;
};

const CAPITAL = /^\p{Lu}/u;

/** No other capitalised word beside it, and with a capital that its own sentence does not ask for, or before its verb. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const { text, xpos } = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!CAPITAL.test(text) || text === text.toUpperCase()) return false;
  if (after !== undefined && CAPITAL.test(after.text)) return false;
  if (before !== undefined && CAPITAL.test(before.text) && before.upos === 'PROPN') return false;
  const opens = before === undefined || /^[.!?:"“”‘\n]$/.test(before.text);
  return opens ? xpos.startsWith('NNP') || /^(VBD|VBZ|MD)$|^POS$/.test(after?.xpos ?? '') : true;
}

const mentionOf = ({ start, end }: Token, at: number): Mention => ({
  start,
  end,
  kind: 'name',
  type: 'person',
  from: at,
  to: at + 1,
  head: at,
  titles: [],
  gender: null,
  plural: false,
  reason: 'name:surname-alone',
});
