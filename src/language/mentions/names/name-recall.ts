import type { Segment, Sentence } from '../../types.ts';
import { joined } from '../cuts/joined.ts';
import { NAME_CLASSES, type NameClass } from '../labels/index.ts';
import { type Casing, isInitial, isTitleCase, startsCapital } from '../words/casing.ts';
import type { FoundName } from './find-names.ts';
import { knownRuns } from './known-runs.ts';
import type { Run } from './run.ts';

const noScores = new Int32Array(NAME_CLASSES.length);

function recalled(
  segment: Segment,
  sentence: Sentence,
  { from, to }: Run,
  kind: NameClass,
  reason: string,
): FoundName {
  const text = joined(segment.tokens, from, to);
  return { from, to, titleFrom: from, segment, sentence, text, scores: noScores, class: kind, reason };
}

/** The names in lines where every word is capitalised: those that the text has elsewhere. */
export function headlineNames(
  lines: ReadonlyArray<readonly [Segment, Sentence]>,
  names: readonly FoundName[],
): FoundName[] {
  const known = new Map(names.filter((name) => name.class !== 'none').map((name) => [name.text, name.class]));
  return lines.flatMap(([segment, sentence]) =>
    knownRuns(segment, sentence, known).map(({ class: kind, ...run }) =>
      recalled(segment, sentence, run, kind, 'name:known-in-headline'),
    ),
  );
}

/** No longer names are looked for, in words. */
const LONGEST = 4;

/** Uses of the article's names at a sentence's start, where nothing was marked since any word has a capital there. */
export function missedNames(
  segments: readonly Segment[],
  names: readonly FoundName[],
  casing: Casing,
): FoundName[] {
  const known = knownNames(names);
  return segments.flatMap((segment) => {
    const { tokens, sentences } = segment;
    const covered = new Uint8Array(tokens.length);
    for (const name of names) if (name.segment === segment) covered.fill(1, name.from, name.to);
    const isOpen = (at: number): boolean =>
      covered[at] === 0 && startsCapital(tokens[at]!.text) && casing.small(tokens[at]!.lower) === 0;
    return sentences.flatMap((sentence) => {
      const at = firstCapital(segment, sentence);
      if (at < 0 || !isOpen(at) || isTitleCase(segment, sentence)) return [];
      let end = at + 1;
      while (end < sentence.to && end < at + LONGEST && covered[end] === 0) end++;
      for (; end > at; end--) {
        const kind = known.get(joined(tokens, at, end));
        if (kind !== undefined)
          return [recalled(segment, sentence, { from: at, to: end }, kind, 'name:known-elsewhere')];
      }
      return [];
    });
  });
}

/** The first word, behind an opening mark too; -1 where it has no capital. */
function firstCapital(segment: Segment, sentence: Sentence): number {
  for (let i = sentence.from; i < sentence.to && i < sentence.from + 2; i++)
    if (startsCapital(segment.tokens[i]!.text)) return isInitial(segment, sentence, i) ? i : -1;
  return -1;
}

/** The article's people, organizations and places by their words, people by their surnames too. */
function knownNames(names: readonly FoundName[]): Map<string, NameClass> {
  const known = new Map<string, NameClass>();
  for (const { class: kind, text } of names) {
    if (kind !== 'person' && kind !== 'organization' && kind !== 'place') continue;
    known.set(text, kind);
    if (kind === 'person' && text.includes(' ')) known.set(text.slice(text.lastIndexOf(' ') + 1), kind);
  }
  return known;
}
