import type { Segment } from '../../language/index.ts';
import { candidatesFor } from './candidates.ts';
import { foldName } from './fold.ts';
import type { PlaceName } from './names.ts';

/** The longest town name of a dateline in tokens: "FORT ST. JOHN". */
const LONGEST = 4;

/** Towns in capitals that open a paragraph before a dash, a comma or an agency: "HARBORVIEW, Ohio (AP) --". */
export function datelines(segment: Segment): PlaceName[] {
  const firsts = segment.sentences.filter(
    ({ paragraph }, at) => segment.sentences[at - 1]?.paragraph !== paragraph,
  );
  return firsts.flatMap(({ from }) => townAt(segment, from));
}

function townAt({ text, tokens }: Segment, from: number): PlaceName[] {
  let to = from;
  while (to - from < LONGEST && isCapitals(tokens[to]?.text ?? '')) to++;
  if (to === from || !/^(-+|–|—|,|\()$/.test(tokens[to]?.text ?? '')) return [];
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const name = text.slice(start, end);
  const candidates = candidatesFor(name);
  return candidates.length > 0 ? [{ start, end, name, folded: foldName(name), candidates }] : [];
}

const isCapitals = (word: string): boolean => word.length > 1 && /^\p{Lu}[\p{Lu}.'’-]*$/u.test(word);
